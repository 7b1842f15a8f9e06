// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words and measures that several charts share.
#pragma once

#include "core/base/date_text.h"
#include "core/charts/chart.h"

namespace myolog::charts {

/// Id and title from the chart table.
ChartData begin(const char* id);
/// The days of the query's period, cut to what the diary has.
DayTable daysOf(const Snapshot& snapshot, const ChartQuery& query);
/// Living episodes whose diary day lies in the query's period.
std::vector<const Episode*> episodesOf(const Snapshot& snapshot, const ChartQuery& query);
/// What to do when these days hold nothing at all; empty when they hold something.
QString nothingRecorded(const Snapshot& snapshot, const DayTable& days);
/// What to do when there is no twitch to count.
QString noTwitches(const Snapshot& snapshot, const ChartQuery& query);
/// Null when none is chosen or the days hold nothing at all; the chart then says what to do.
const Factor* factorToDraw(ChartData& chart, const Snapshot& snapshot, const ChartQuery& query);
QString factorNotRecorded(const Factor& factor);

/// A horizontal bar for each name, with how many of all twitches it stands for.
struct NamedCount {
    QString name;
    int count = 0;
    Role role = Role::Episodes; ///< None: not answered
};
void addCountBars(ChartData& chart, const std::vector<NamedCount>& bars);

/// Days that a group needs before it is drawn beside another: as few as the analysis asks for
/// before it compares. Of fewer a rate is mostly luck.
size_t fewestToCompare();

/// Place of a day on a date axis: its noon. The day itself reaches half a unit to both sides.
inline double noon(QDate day)
{
    return double(day.toJulianDay());
}
Axis dateAxis(const DayTable& days);
/// From zero, with room above; `most` is the largest value drawn.
Axis countAxis(const QString& title, double most);
Axis factorAxis(const Factor& factor, double most);

/// "Sunday, 22 November 2026"
QString longDate(QDate day);
constexpr int weekdays = 7;
/// "14:00"; an hour beyond 23 is one of the next day.
QString hourText(int hour);
/// "1.4"; whole numbers stand alone.
QString number(double value, int decimals = 1);
/// "%n twitches"
QString twitches(int n);
/// "on %n closed days"
QString onClosedDays(int n);
/// "from 1 Sep 2026 to 22 Nov 2026"
QString fromTo(const DayTable& days);

} // namespace myolog::charts
