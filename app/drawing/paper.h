// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of paper a page can have. Their names are the choices of the setting "paper".
#pragma once

#include <QPageSize>
#include <QString>

namespace myolog {

enum class Paper { A4, Letter };

QPageSize pageSize(Paper paper);
/// Of the setting and of the command line; A4 for a name that is neither.
Paper paperNamed(const QString& name);

} // namespace myolog
