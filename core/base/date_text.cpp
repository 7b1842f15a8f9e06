// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace myolog {

QString dateText(QDate day)
{
    return QLocale().toString(
        day, QCoreApplication::translate("Text", "d MMM yyyy", "format of a date"));
}

QString dayMonthText(QDate day)
{
    return QLocale().toString(day,
                              QCoreApplication::translate("Text", "d MMM", "format of a date"));
}

} // namespace myolog
