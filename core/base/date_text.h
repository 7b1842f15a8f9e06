// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a date is written wherever people read one.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace myolog {

/// "22 Nov 2026", in the order of the language.
QString dateText(QDate day);
/// "22 Nov", where the year is plain.
QString dayMonthText(QDate day);

/// "23:59" or "11:59 pm", never with seconds: some locales add them even to the short form.
QString clockText(QTime time);
/// The same, as a format for fields.
QString clockFormat();

} // namespace myolog
