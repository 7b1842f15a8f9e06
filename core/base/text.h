// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text as it comes from people and files, and numbers as they write them.
#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>
#include <optional>

namespace myolog {

/// The longest text a note may hold, in UTF-16 units.
inline constexpr qsizetype maxTextLength = 1'000'000;

/// Without control characters other than line feed and tab, nor marks that turn the direction of
/// writing; line ends made "\n", outer blanks cut.
QString cleanText(const QString& raw);

/// The longest name of anything, in UTF-16 units: it must fit a line of a list.
inline constexpr qsizetype maxNameLength = 80;

/// A name as it is kept and shown: on one line, without characters that have no shape, and cut with
/// an ellipsis where it is too long. "" when there is nothing in it to see.
QString cleanName(const QString& raw);

/// A name as it stands in a line before an amount: one that is written from right to left keeps its
/// direction to itself, so that the amount stays where it belongs.
QString isolated(const QString& name);

/// Reads "1.5", "1,5" and, by `locale`, "1.234,5". An error for letters, "", infinities and NaN.
/// One separator followed by exactly three digits is refused when it could be either.
Result<double> parseNumber(const QString& raw, const QLocale& locale = QLocale());

/// "40 s", "2 min", "2 min 5 s", "1 h 5 min" by the current locale; seconds end at ten minutes.
QString durationText(double seconds);

/// Shortest text that reads back as the same double; "." as separator.
QString exactNumber(double value);

} // namespace myolog
