// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Twitching that keeps coming back. No source gives a number for that; these are Myolog's own.
#include "core/analysis/rules.h"
#include "core/analysis/words.h"
#include "core/base/citation.h"
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <iterator>

namespace myolog {

namespace {

constexpr int windowDays = 90;
constexpr int leastSpells = 3;
constexpr int leastPause = 7; ///< recorded quiet days between two spells that count apart
constexpr int lastClosedDays = 30;
constexpr int leastTwitchDays = 15;

constexpr char recurrenceSource[] = QT_TRANSLATE_NOOP(
    "Source", "The article on upper-lip twitching that Myolog began with (see a provider if "
              "it keeps coming back); the numbers are Myolog's own choice");

/// Position of a day in the states.
int indexOf(const RuleInput& input, QDate day)
{
    return input.snapshot.days.indexOf(day);
}

std::vector<QDate> twitchDaysSince(const RuleInput& input, QDate since)
{
    std::vector<QDate> days;
    for (int i = 0; i < int(input.states.size()); ++i)
        if (const QDate day = input.snapshot.days.day(i);
            day >= since && input.states[i] == DayState::Twitched)
            days.push_back(day);
    return days;
}

/// Spells that reach into the window, those with too short a pause between them taken as one.
int spellsApart(const RuleInput& input, QDate since)
{
    int count = 0;
    const Spell* before = nullptr;
    for (const Spell& spell : input.spells) {
        if (spell.last < since)
            continue;
        const bool apart =
            !before || std::count(input.states.begin() + indexOf(input, before->last),
                                  input.states.begin() + indexOf(input, spell.first),
                                  DayState::None) >= leastPause;
        count += apart;
        before = &spell;
    }
    return count;
}

struct ClosedDays {
    int count = 0;
    std::vector<QDate> twitched; ///< ascending
};

ClosedDays lastClosed(const RuleInput& input)
{
    const DayTable& days = input.snapshot.days;
    ClosedDays closed;
    for (int i = int(input.states.size()) - 1; i >= 0 && closed.count < lastClosedDays; --i) {
        if (!days.episodesKnown[i])
            continue;
        ++closed.count;
        if (input.states[i] == DayState::Twitched)
            closed.twitched.push_back(days.day(i));
    }
    std::ranges::reverse(closed.twitched);
    return closed;
}

QString spellsText(int spells)
{
    return QCoreApplication::translate(
               "Analysis",
               "%n separate spell(s) in the last %1 days, with a week or more of quiet days "
               "between them.",
               nullptr, spells)
        .arg(windowDays);
}

QString closedText(const ClosedDays& closed)
{
    return QCoreApplication::translate("Analysis", "Twitching on %1 of the last %n closed day(s).",
                                       nullptr, closed.count)
        .arg(QLocale().toString(int(closed.twitched.size())));
}

/// All days that the text speaks of, whichever way it was recognised; the first is "since".
std::vector<QDate> evidenceDays(const std::vector<QDate>& inSpells,
                                const std::vector<QDate>& closed)
{
    std::vector<QDate> days;
    std::ranges::set_union(inSpells, closed, std::back_inserter(days));
    return days;
}

QString firstText(QDate first)
{
    return QCoreApplication::translate("Analysis", "The first of these days: %1.")
        .arg(dateText(first));
}

} // namespace

void rules::recurrence(const RuleInput& input, const Rule& rule, Findings& findings)
{
    const QDate since = input.period.to.addDays(1 - windowDays);
    const int spells = spellsApart(input, since);
    const ClosedDays closed = lastClosed(input);
    const bool bySpells = spells >= leastSpells;
    const bool byDays = int(closed.twitched.size()) >= leastTwitchDays;
    if (!bySpells && !byDays)
        return;
    using Days = std::vector<QDate>;
    const Days days = evidenceDays(bySpells ? twitchDaysSince(input, since) : Days(),
                                   byDays ? closed.twitched : Days());
    QStringList text;
    if (bySpells)
        text << spellsText(spells);
    if (byDays)
        text << closedText(closed);
    text << firstText(days.front())
         << QCoreApplication::translate(
                "Analysis", "Twitching that keeps coming back is worth discussing with a doctor.");
    findings.warnings.push_back(
        {.id = QLatin1String(rule.id),
         .level = Urgency::Discuss,
         .title = QCoreApplication::translate("Analysis", "The twitching keeps coming back"),
         .text = text.join(u' '),
         .source = citation(recurrenceSource),
         .since = days.front(),
         .days = days,
         .current = days.back() >= since});
}

} // namespace myolog
