// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/case_crossover_words.h"

#include "core/analysis/case_crossover.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/judge.h"
#include "core/base/number_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace myolog {

namespace {

QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("Hours", text, nullptr, n);
}

/// "37 %"
QString shareText(int part, int whole)
{
    return say(QT_TRANSLATE_NOOP("Hours", "%1 %"))
        .arg(QLocale().toString(100.0 * part / whole, 'f', 0));
}

} // namespace

QString hoursHeading()
{
    return say(QT_TRANSLATE_NOOP("Hours", "Hours before a twitch"));
}

QString hoursNeededText()
{
    return say(QT_TRANSLATE_N_NOOP(
                   "Hours", "This compares the hours before a twitch with the same hours of other "
                            "days. It needs at least %n twitch(es) with an exact time, on closed "
                            "days on which a habit was logged with its time."),
               leastTellingSets);
}

QString hoursTitle(const HoursBefore& hours, const Factor& factor)
{
    return say(QT_TRANSLATE_N_NOOP("Hours", "%1, %n hour(s) before"), hours.hours)
        .arg(factor.displayName());
}

QString hoursText(const HoursBefore& hours)
{
    const statistics::MatchedCounts counts = hours.counts();
    if (hours.gates.contains(QLatin1String("days"))) {
        const int first = nextCheckpoint(0);
        return say(QT_TRANSLATE_N_NOOP("Hours", "Not enough to compare yet: the first check is at "
                                                "%n closed day(s)."),
                   first);
    }
    if (!hours.gates.isEmpty())
        return say(QT_TRANSLATE_N_NOOP("Hours",
                                       "Not enough to compare yet: %1 of at least %n twitch(es) "
                                       "for which other days were different at those hours."),
                   leastTellingSets)
            .arg(countNumber(counts.telling));
    return say(QT_TRANSLATE_N_NOOP("Hours",
                                   "Recorded in the %n hour(s) before %1 of %2 twitches (%3); in "
                                   "the same hours of comparable days, twitching or not, %4 of %5 "
                                   "times (%6)."),
               hours.hours)
        .arg(countNumber(counts.exposedCases), countNumber(counts.cases),
             shareText(counts.exposedCases, counts.cases), countNumber(counts.exposedReferents),
             countNumber(counts.referents), shareText(counts.exposedReferents, counts.referents));
}

QString hoursReading(const HoursBefore& hours)
{
    if (!hours.test)
        return {};
    return hours.test->q <= possibleQ
               ? say(QT_TRANSLATE_NOOP("Hours",
                                       "This can still be chance; these hours are not checked a "
                                       "second time."))
               : say(QT_TRANSLATE_NOOP("Hours", "Differences of this size are common by chance."));
}

QString hoursFigures(const HoursBefore& hours)
{
    if (!hours.test)
        return {};
    const HoursTest& test = *hours.test;
    return say(QT_TRANSLATE_N_NOOP("Hours",
                                   "Odds ratio %1, 95 % interval %2 to %3; exact p %4, q among "
                                   "these habits %5; %n twitch(es) tell something."),
               hours.counts().telling)
        .arg(boundNumber(test.ratio), boundNumber(test.low), boundNumber(test.high),
             chanceNumber(test.p), chanceNumber(test.q));
}

QString hoursLeftOut(const HoursBefore& hours)
{
    QStringList texts;
    if (hours.untimedTwitches > 0)
        texts << say(QT_TRANSLATE_N_NOOP("Hours", "%n twitch(es) without an exact time left out."),
                     hours.untimedTwitches);
    if (hours.untimedEntries > 0)
        texts << say(QT_TRANSLATE_N_NOOP("Hours",
                                         "%n amount(s) without an exact time: hours in which they "
                                         "may lie are left out."),
                     hours.untimedEntries);
    if (hours.clockMoved > 0)
        texts << say(QT_TRANSLATE_N_NOOP("Hours",
                                         "%n stretch(es) of hours left out in which the clock was "
                                         "put forward or back."),
                     hours.clockMoved);
    return texts.join(u' ');
}

QString hoursCaution()
{
    return say(QT_TRANSLATE_NOOP("Hours", "This compares hours within the diary and cannot tell "
                                          "which leads to which."));
}

QStringList hoursMethod()
{
    return {say(QT_TRANSLATE_NOOP(
                "Hours", "The hours before a twitch are compared with the same clock hours of the "
                         "same weekday in the same month. So a rhythm of the week or a slow trend "
                         "does not pass for a pattern (case-crossover, Mittleman, Maclure and "
                         "Robins 1995; referents after Levy and others 2001).")),
            say(QT_TRANSLATE_NOOP(
                "Hours", "Only closed days count on which the habit is known. Of each day the "
                         "first twitch with an exact time counts, for those after it share its "
                         "hours. Days on which the clock was changed are left out.")),
            say(QT_TRANSLATE_NOOP(
                "Hours", "The odds ratio, its interval and p are those of exact conditional "
                         "logistic regression (Breslow and Day 1980), which holds for few twitches "
                         "as well; q allows for the number of habits compared. Where you twitch on "
                         "most days, the test says rather too little than too much."))};
}

} // namespace myolog
