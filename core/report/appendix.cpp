// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/appendix.h"

#include "core/diary/body_site.h"
#include "core/report/report_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

namespace myolog::report {

namespace {

constexpr size_t mostHabits = 8; // more columns would be too narrow to read
constexpr qsizetype longestName = 20;
constexpr qsizetype longestLimit = 40;

/// The habits of the page's own section, as many as have room.
std::vector<const Factor*> shownHabits(const ReportInput& input)
{
    std::vector<const Factor*> habits;
    for (const FactorSummary* summary : habitsOf(input))
        if (habits.size() < mostHabits)
            habits.push_back(input.snapshot.catalogue.factor(summary->factor));
    return habits;
}

/// Where it twitched on each day of the period, each place once.
std::map<QDate, QStringList> places(const ReportInput& input)
{
    std::map<QDate, QStringList> places;
    for (const Episode* episode : episodes(input)) {
        QStringList& names = places[dayOf(input, *episode)];
        const QString name = bodySiteName(episode->site);
        if (!episode->site.isEmpty() && !names.contains(name))
            names << name;
    }
    return places;
}

QString stateText(const DayTable& days, int i)
{
    if (days.episodesKnown[i])
        return QCoreApplication::translate("Report", "closed");
    return days.touched[i] ? QCoreApplication::translate("Report", "partly logged")
                           : QCoreApplication::translate("Report", "not logged");
}

QString longDay(QDate day)
{
    return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' +
           dateText(day);
}

/// "450 mg*": the star for a day beyond the limit. Never 0 for what is not recorded.
QString valueText(const DayTable& days, int i, const Factor& factor)
{
    const std::optional<double>& value = days.factor(factor.id)->values[size_t(i)];
    if (!value)
        return QStringLiteral("–");
    return factor.format(*value) +
           (factor.isBeyond(*value, days.closed[i]) ? QStringLiteral("*") : QString());
}

std::vector<ReportColumn> columnsOf(const std::vector<const Factor*>& habits)
{
    std::vector<ReportColumn> titles{{QCoreApplication::translate("Report", "Day")},
                                     {QCoreApplication::translate("Report", "Diary")},
                                     {QCoreApplication::translate("Report", "Twitches"), true},
                                     {QCoreApplication::translate("Report", "Where")}};
    for (const Factor* habit : habits)
        titles.push_back({brief(habit->displayName(), longestName), true});
    return titles;
}

} // namespace

ReportTable dayTable(const ReportInput& input)
{
    const std::vector<const Factor*> habits = shownHabits(input);
    const std::map<QDate, QStringList> where = places(input);
    const DayTable days =
        input.snapshot.days.cut(input.findings.period.from, input.findings.period.to);
    ReportTable table{.columns = columnsOf(habits)};
    for (int i = 0; i < days.size(); ++i) {
        const auto names = where.find(days.day(i));
        QStringList row{longDay(days.day(i)), stateText(days, i),
                        days.episodes[i] ? number(*days.episodes[i]) : QStringLiteral("–"),
                        names == where.end() ? QString()
                                             : names->second.join(QStringLiteral(", "))};
        for (const Factor* habit : habits)
            row << valueText(days, i, *habit);
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString starText(const ReportInput& input)
{
    QStringList limits;
    for (const Factor* habit : shownHabits(input))
        if (habit->threshold)
            limits << brief(habit->thresholdText(), longestLimit);
    return limits.join(QStringLiteral(", "));
}

} // namespace myolog::report
