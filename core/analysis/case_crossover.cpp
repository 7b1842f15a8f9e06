// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only hours that are fully known count: on closed days on which the habit is known by the hour and
// no clock was put forward or back, by a journey or a season. Nothing recorded there is then none.
#include "core/analysis/case_crossover.h"

#include "core/analysis/in_parallel.h"
#include "core/analysis/lagged_days.h"
#include "core/analysis/rules.h"
#include "core/analysis/statistics/case_crossover.h"
#include "core/analysis/statistics/false_discovery.h"
#include "core/analysis/wall_clocks.h"

#include <algorithm>

namespace myolog {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
/// So far off may a time be that is known only about; Myolog's own choice.
constexpr qint64 aboutMs = hourMs;
constexpr int daysAWeek = 7;
constexpr int mostDaysApart = 28; ///< of one weekday in one month

struct Stretch : WallHours {
    bool holdsOneOf(const std::vector<qint64>& sorted) const
    {
        const auto first = std::ranges::lower_bound(sorted, from);
        return first != sorted.end() && *first < to;
    }
    Stretch moved(qint64 fromBy, qint64 toBy) const { return {from + fromBy, to + toBy}; }
};

/// The days of the diary, as every habit needs them.
class Days {
public:
    explicit Days(const RuleInput& input);

    /// The wall clock of the first exactly timed twitch of each diary day: twitches of one day
    /// share the hours before them, and count as one.
    const std::vector<std::optional<qint64>>& onsets() const { return m_onset; }
    int untimedTwitches() const { return m_untimedTwitches; }
    QDate dayAt(qint64 wallMs) const { return dayOf(Moment{.utcMs = wallMs}); }
    QDate dayOf(const Moment& when) const { return diaryDay(when, m_input.snapshot.boundaryHour); }
    bool inPeriod(QDate day) const { return m_input.period.contains(day); }
    /// Position in the table; -1 when it is not known in full, whatever the habit.
    int comparable(QDate day) const;
    const DayTable& table() const { return m_input.snapshot.days; }
    const WallClocks& clocks() const { return m_clocks; }

private:
    void addTwitch(const Moment& start);

    const RuleInput& m_input;
    const WallClocks m_clocks;
    std::vector<std::optional<qint64>> m_onset;
    int m_untimedTwitches = 0;
};

Days::Days(const RuleInput& input)
    : m_input(input), m_clocks(input.snapshot), m_onset(size_t(table().size()))
{
    for (const Episode& episode : input.snapshot.rows.episodes)
        addTwitch(episode.start);
}

void Days::addTwitch(const Moment& start)
{
    const QDate day = dayOf(start);
    const int i = table().indexOf(day);
    if (i < 0 || !inPeriod(day))
        return;
    std::optional<qint64>& onset = m_onset[size_t(i)];
    if (start.precision != Precision::Exact)
        ++m_untimedTwitches;
    else
        onset = std::min(onset.value_or(start.wallMs()), start.wallMs());
}

int Days::comparable(QDate day) const
{
    const int i = inPeriod(day) ? table().indexOf(day) : -1;
    return i >= 0 && table().closed[size_t(i)] ? i : -1;
}

/// What is known of some hours.
struct SeenHours {
    std::optional<bool> any; ///< of the habit; no value when that is not known
    bool clockMoved = false; ///< and for this alone
};

/// When one habit was recorded.
class Habit {
public:
    Habit(const Days& days, const std::vector<Entry>& entries, const QString& factor);

    bool recorded() const { return m_untimed > 0 || !m_exact.empty(); }
    int untimed() const { return m_untimed; }
    SeenHours within(const Stretch& hours) const;

private:
    const Days& m_days;
    const DaySeries* m_series;
    std::vector<qint64> m_exact; ///< wall clock, ascending
    std::vector<qint64> m_about;
    std::vector<bool> m_sometime; ///< days with an amount of which no hour is known
    int m_untimed = 0;
};

Habit::Habit(const Days& days, const std::vector<Entry>& entries, const QString& factor)
    : m_days(days), m_series(days.table().factor(factor)), m_sometime(days.onsets().size())
{
    for (const Entry& entry : entries) {
        if (entry.factor != factor || entry.value <= 0)
            continue;
        const QDate day = days.dayOf(entry.when);
        if (!days.inPeriod(day))
            continue;
        m_untimed += entry.when.precision != Precision::Exact;
        if (entry.when.precision == Precision::Exact)
            m_exact.push_back(entry.when.wallMs());
        else if (entry.when.precision == Precision::About)
            m_about.push_back(entry.when.wallMs());
        else if (const int i = days.table().indexOf(day); i >= 0)
            m_sometime[size_t(i)] = true;
    }
    std::ranges::sort(m_exact);
    std::ranges::sort(m_about);
}

SeenHours Habit::within(const Stretch& hours) const
{
    bool known = !hours.moved(-aboutMs, aboutMs).holdsOneOf(m_about);
    bool moved = false;
    std::optional<int> before;
    for (QDate day = m_days.dayAt(hours.from); day <= m_days.dayAt(hours.to);
         day = day.addDays(1)) {
        const int i = m_days.comparable(day);
        if (i < 0 || !m_series || !m_series->values[size_t(i)])
            return {};
        // A clock that moved in the night between makes these hours longer or shorter.
        moved = moved || m_days.clocks().movedOn(i, hours) ||
                m_days.clocks().differ(i, before.value_or(i));
        before = i;
        known = known && !m_sometime[size_t(i)];
    }
    if (moved)
        return {.any = {}, .clockMoved = true};
    if (hours.holdsOneOf(m_exact))
        return {.any = true};
    return {.any = known ? std::optional(false) : std::nullopt};
}

/// None when these hours are not known, or no others to compare them with. Counts those that are
/// left out for the clock.
std::optional<statistics::MatchedSet> setOf(const Habit& habit, QDate day, const Stretch& hours,
                                            int& clockMoved)
{
    const SeenHours before = habit.within(hours);
    clockMoved += before.clockMoved;
    if (!before.any)
        return {};
    statistics::MatchedSet set{.caseExposed = *before.any};
    for (int apart = -mostDaysApart; apart <= mostDaysApart; apart += daysAWeek) {
        if (apart == 0 || day.addDays(apart).month() != day.month())
            continue;
        const SeenHours other = habit.within(hours.moved(apart * dayMs, apart * dayMs));
        clockMoved += other.clockMoved;
        set.referents += other.any.has_value();
        set.exposedReferents += other.any.value_or(false);
    }
    return set.referents > 0 ? std::optional(set) : std::nullopt;
}

/// What a day adds up has moments; a rating or a night has none, and relief follows a twitch.
bool hasMoments(const Factor& factor)
{
    return factor.canBeNone() && factor.group != FactorGroup::Relief;
}

} // namespace

void rules::hoursBefore(const RuleInput& input, const Rule& rule, Findings& findings)
{
    const Days days(input);
    for (const Factor& factor : input.snapshot.catalogue.factors()) {
        if (factor.hidden || !hasMoments(factor))
            continue;
        const Habit habit(days, input.snapshot.rows.entries, factor.id);
        if (!habit.recorded())
            continue;
        HoursBefore found{.id = QStringLiteral("%1@%2h").arg(factor.id).arg(rule.hours),
                          .factor = factor.id,
                          .hours = rule.hours,
                          .untimedTwitches = days.untimedTwitches(),
                          .untimedEntries = habit.untimed()};
        for (int i = 0; i < days.table().size(); ++i) {
            if (input.stop.stop_requested())
                return;
            const std::optional<qint64> onset = days.onsets()[size_t(i)];
            if (!onset)
                continue;
            const Stretch hours{*onset - rule.hours * hourMs, *onset};
            if (const auto set = setOf(habit, days.table().day(i), hours, found.clockMoved))
                found.sets.push_back(*set);
        }
        found.gates = shutGates(
            {.days = findings.closedDays, .tellingTwitches = int(found.counts().telling)}, OfHours);
        findings.hoursBefore.push_back(std::move(found));
    }
}

void judgeHours(const AnalysisSettings& settings, Findings& findings)
{
    inParallel(findings.hoursBefore.size(), settings.threads, [&](size_t i) {
        HoursBefore& hours = findings.hoursBefore[i];
        if (!hours.gates.isEmpty() || settings.stop.stop_requested())
            return;
        if (const auto test = statistics::caseCrossover(hours.sets))
            hours.test =
                HoursTest{.ratio = test->ratio, .low = test->low, .high = test->high, .p = test->p};
    });
    std::vector<HoursTest*> tests;
    for (HoursBefore& hours : findings.hoursBefore)
        if (hours.test)
            tests.push_back(&*hours.test);
    Eigen::VectorXd p(Eigen::Index(tests.size()));
    std::ranges::transform(tests, p.begin(), &HoursTest::p);
    if (const auto q = statistics::falseDiscoveryQ(p))
        for (size_t i = 0; i < tests.size(); ++i)
            tests[i]->q = (*q)[Eigen::Index(i)];
}

} // namespace myolog
