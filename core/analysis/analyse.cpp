// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the days, judges how complete they are, then walks the rule table and tests what it found.
#include "core/analysis/case_crossover.h"
#include "core/analysis/diary_summary.h"
#include "core/analysis/judge.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace myolog {

namespace {

/// Myolog's own choices (analysis method, completeness).
constexpr double blockedAtUnclosed = 0.20;
constexpr double bannerBelowClosed = 0.70;

Period closedPeriod(const Snapshot& snapshot, const Period& asked)
{
    Period period = asked.within(snapshot);
    period.to = std::min(period.to, snapshot.today);
    return period;
}

void fillCounts(const SpanCount& count, Findings& findings)
{
    findings.days = count.days;
    findings.loggedDays = count.loggedDays;
    findings.closedDays = count.closedDays;
    findings.quietDays = count.quietDays;
    findings.twitchDays = count.twitchDays;
    findings.episodesOnClosedDays = count.episodes;
}

void judgeCompleteness(Findings& findings)
{
    if (findings.possibleDays == 0)
        return;
    const double closed = double(findings.closedDays) / findings.possibleDays;
    findings.ratesBlocked = findings.quietDays == 0 && 1 - closed >= blockedAtUnclosed;
    if (findings.ratesBlocked)
        findings.notes << QCoreApplication::translate(
            "Analysis", "No day without twitching is recorded as such, and many days are not "
                        "closed. Rates would mislead, so they are not compared. Closing quiet "
                        "days as well mends this.");
    if (closed < bannerBelowClosed)
        findings.notes << QCoreApplication::translate(
                              "Analysis",
                              "%1 of %n day(s) are closed. What the other days were "
                              "like is unknown, so read every rate with care.",
                              nullptr, findings.possibleDays)
                              .arg(QLocale().toString(findings.closedDays));
    if (findings.quality.muchIsLate())
        findings.notes << QCoreApplication::translate(
                              "Analysis",
                              "%1 of %n entries were written down more than two days later. One "
                              "day is recalled well, more days less so, so read every rate with "
                              "care.",
                              nullptr, findings.quality.entries)
                              .arg(QLocale().toString(findings.quality.late));
}

/// The figures of the method for the time before there are own data to plan with.
void sayHowLong(Findings& findings)
{
    if (findings.loggedDays == 0 || std::ranges::any_of(findings.patterns, &Pattern::compared))
        return;
    findings.notes << QCoreApplication::translate(
        "Analysis", "How long does it take? If you twitch twice as much on the days with a habit, "
                    "it takes about 75 to 110 closed days to tell that from luck. This holds for "
                    "three twitches a day and a habit on three days in ten; with fewer it takes "
                    "longer.");
}

} // namespace

Findings analyse(const Snapshot& snapshot, const Period& asked, const AnalysisSettings& settings)
{
    Findings findings;
    findings.period = closedPeriod(snapshot, asked);
    fillCounts(countDays(snapshot.days, findings.period), findings);
    findings.possibleDays =
        possibleDays(snapshot, findings.period) - daysWithin(settings.leftOut, findings.period);
    findings.quality = qualityOf(snapshot, findings.period, settings.leftOut);
    findings.caffeine = summariseCaffeine(snapshot, findings.period);
    judgeCompleteness(findings);
    RuleInput input{snapshot, findings.period, {}, {}, settings.stop};
    input.states = spellStates(snapshot, findings.period.to);
    input.spells = spellsIn(snapshot.days.first, input.states);
    for (const Spell& spell : input.spells)
        if (spell.last >= findings.period.from)
            findings.spells.push_back(spell);
    for (const Rule& rule : ruleTable())
        rule.apply(input, rule, findings);
    std::ranges::stable_sort(findings.hoursBefore, {}, [&](const HoursBefore& hours) {
        return snapshot.catalogue.indexOf(hours.factor);
    });
    const auto place = [&](const auto& tested) {
        return std::pair(snapshot.catalogue.indexOf(tested.factor), tested.lag);
    };
    std::ranges::stable_sort(findings.patterns, {}, place);
    std::ranges::stable_sort(findings.doses, {}, place);
    if (settings.judged) {
        judgeHours(settings, findings);
        judge(input, settings, findings);
        if (!findings.stopped)
            addJointModel(input, findings);
        sayHowLong(findings);
    }
    std::ranges::stable_sort(findings.warnings, [](const Warning& a, const Warning& b) {
        return std::pair(a.current, a.level) > std::pair(b.current, b.level);
    });
    return findings;
}

} // namespace myolog
