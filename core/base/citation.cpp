// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/citation.h"

#include <QCoreApplication>

namespace myolog {

QString citation(const char* source)
{
    return *source ? QCoreApplication::translate("Source", source) : QString();
}

} // namespace myolog
