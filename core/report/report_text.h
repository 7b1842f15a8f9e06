// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words and selections that several sections of the page share.
#pragma once

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/diary/day_of.h"
#include "core/report/document.h"

namespace myolog::report {

/// Fewer closed days than a week give no rate, no median and no comparison.
inline constexpr int leastClosedDays = 7;

/// "2.3"; whole numbers stand alone.
QString number(double value);
/// "mild 27"; the number never begins a line.
QString counted(const QString& words, int count);
/// What a person typed, on one line, at most `most` characters; a longer text ends in "…".
QString brief(const QString& text, qsizetype most);
/// Living episodes whose diary day lies in the period of the page.
std::vector<const Episode*> episodes(const ReportInput& input);
/// What is recorded in the period but for relief, which has a section of its own. Those with a
/// limit first: they say more when the page is full.
std::vector<const FactorSummary*> habitsOf(const ReportInput& input);
/// The check that every verdict is of, or how many days the first one needs.
QString checkLine(const Findings& tested);
template <typename T>
QDate dayOf(const ReportInput& input, const T& row)
{
    return myolog::dayOf(row, input.snapshot.catalogue, input.snapshot.boundaryHour);
}

} // namespace myolog::report
