// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pattern_words.h"

#include "core/analysis/checkpoint.h"
#include "core/analysis/usual_amount.h"
#include "core/base/date_text.h"
#include "core/base/number_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

QString laterTitle(const QString& what, const Factor& factor, int lag)
{
    // Of a night, the same day is the one that followed it.
    if (factor.dayOf == DayOf::Waking && lag == 0)
        return QCoreApplication::translate("Analysis", "%1: the day after that night").arg(what);
    if (lag == 0)
        return QCoreApplication::translate("Analysis", "%1: the same day").arg(what);
    if (lag == 1 && factor.dayOf != DayOf::Waking)
        return QCoreApplication::translate("Analysis", "%1: the next day").arg(what);
    return QCoreApplication::translate("Analysis", "%1: %n day(s) later", nullptr, lag).arg(what);
}

/// "4.1 a day on 31 closed days"
QString rateText(const RateGroup& group)
{
    return QCoreApplication::translate("Analysis", "%1 a day on %n closed day(s)", nullptr,
                                       int(group.days.size()))
        .arg(rateNumber(*group.rate()));
}

QString stateText()
{
    return QCoreApplication::translate(
        "Analysis", "The days with it and without it are too unlike to be compared.");
}

/// Both figures are of the same days.
QString notBesideText(const JointNote& joint, const QString& other)
{
    return QCoreApplication::translate("Analysis",
                                       "No longer visible when this is taken into account: %1. On "
                                       "the same days (%2 with it, %3 without) it is %4 times the "
                                       "rate by itself and %5 times beside it, 95 % interval %6 "
                                       "to %7.")
        .arg(other)
        .arg(countNumber(joint.exposed), countNumber(joint.unexposed))
        .arg(ratioNumber(joint.alone), ratioNumber(joint.together), ratioNumber(joint.low),
             ratioNumber(joint.high));
}

} // namespace

QString noteText(const PatternNote& note, const Catalogue& catalogue)
{
    const Factor* factor = catalogue.factor(note.factor);
    const QString other = factor ? factor->thresholdText() : note.factor;
    switch (note.kind) {
    case NoteKind::SameDay:
        return QCoreApplication::translate("Analysis", "On the same day, either could come first.");
    case NoteKind::TwitchingFirst:
        return QCoreApplication::translate(
            "Analysis", "Twitching came before this at least as often as after it.");
    case NoteKind::NotBeside:
        return notBesideText(note.joint.value_or(JointNote()), other);
    case NoteKind::SameDays:
        break;
    }
    return QCoreApplication::translate("Analysis",
                                       "These are mostly the same days as those of: %1.")
        .arg(other);
}

QString exposureText(const Pattern& pattern, const Factor& factor)
{
    return pattern.against == Against::Limit
               ? factor.thresholdText()
               : QCoreApplication::translate("Analysis", "%1 much below the usual")
                     .arg(factor.displayName());
}

QString exposureSource(const Pattern& pattern, const Factor& factor)
{
    if (pattern.against == Against::Limit)
        return factor.thresholdSource();
    return QCoreApplication::translate(
               "Analysis", "Myolog's own choice: less than %1 % of the median of the %2 days "
                           "before. At least %3 of them must be recorded, and the median must be "
                           "at least %4.")
        .arg(100 * muchLessShare)
        .arg(usualDays)
        .arg(leastUsualDays)
        .arg(factor.format(leastUsualCaffeine));
}

QString patternTitle(const Pattern& pattern, const Factor& factor)
{
    return laterTitle(exposureText(pattern, factor), factor, pattern.lag);
}

QString patternText(const Pattern& pattern)
{
    if (!pattern.gates.isEmpty())
        return QCoreApplication::translate("Analysis", "Not enough days yet to compare: %1.")
            .arg(findGate(pattern.gates.first().toLatin1().constData()).text(pattern.evidence));
    const QString rates =
        QCoreApplication::translate("Analysis", "Twitches with it: %1. Without it: %2.")
            .arg(rateText(pattern.exposed), rateText(pattern.unexposed));
    return pattern.compared() ? rates : rates + u' ' + stateText();
}

QString ratioText(const Pattern& pattern)
{
    if (!pattern.test)
        return {};
    const PatternTest& test = *pattern.test;
    if (!pattern.state.isEmpty() && test.ratio > 1)
        return QCoreApplication::translate(
                   "Analysis", "No twitching on the days without it: at least %1 times the rate.")
            .arg(ratioNumber(test.low.value_or(1)));
    if (!pattern.state.isEmpty())
        return QCoreApplication::translate(
                   "Analysis", "No twitching on the days with it: at most %1 times the rate.")
            .arg(ratioNumber(test.high.value_or(1)));
    const QString ratio = ratioNumber(test.ratio);
    if (!test.hasInterval)
        return QCoreApplication::translate("Analysis",
                                           "%1 times the rate, weekday and trend allowed for.")
            .arg(ratio);
    return QCoreApplication::translate("Analysis", "%1 times the rate, weekday and trend allowed "
                                                   "for; 95 % interval %2 to %3.")
        .arg(ratio, boundNumber(test.low), boundNumber(test.high));
}

QString verdictWords(Verdict verdict, const std::optional<Check>& check)
{
    const VerdictKind& kind = verdictKind(verdict);
    QStringList words;
    if (*kind.words)
        words << QCoreApplication::translate("Analysis", kind.words);
    if (kind.luck)
        words << luckText(*kind.luck);
    if (kind.again && check)
        words << QCoreApplication::translate("Analysis", "It is checked again at %n closed day(s).",
                                             nullptr, nextCheckpoint(check->closedDays));
    else if (kind.again)
        words << QCoreApplication::translate("Analysis", "It is checked again with more days.");
    return words.join(u' ');
}

QString hiddenText(const Pattern& pattern)
{
    // The ends of a one-sided bound are told by the ratio's own words.
    if (!pattern.test || !pattern.test->hasInterval || !pattern.state.isEmpty())
        return {};
    const PatternTest& test = *pattern.test;
    if (!test.low || !test.high)
        return QCoreApplication::translate("Analysis",
                                           "A difference of any size could still be hidden.");
    return QCoreApplication::translate("Analysis",
                                       "A difference smaller than %1 times the rate could still "
                                       "be hidden.")
        .arg(ratioNumber(std::max(*test.high, 1 / *test.low)));
}

QString verdictText(const Pattern& pattern, const std::optional<Check>& check)
{
    QStringList texts{pattern.compared() ? verdictWords(pattern.verdict, check)
                                         : moreDaysText(pattern)};
    if (pattern.verdict == Verdict::Repeated && pattern.test && pattern.state.isEmpty())
        texts << QCoreApplication::translate("Analysis", "A cautious estimate is %1 times the "
                                                         "rate (90 % range %2 to %3).")
                     .arg(ratioNumber(pattern.test->cautious),
                          ratioNumber(pattern.test->cautiousLow),
                          ratioNumber(pattern.test->cautiousHigh));
    if (pattern.verdict == Verdict::NoClearPattern)
        texts << hiddenText(pattern);
    texts.removeAll(QString());
    return texts.join(u' ');
}

QString moreDaysText(const Pattern& pattern)
{
    if (!pattern.toNoticeDoubling)
        return {};
    const DayRange& range = *pattern.toNoticeDoubling;
    if (range.low > 365)
        return QCoreApplication::translate(
            "Analysis", "It would take more than a year of closed days to tell even twice as much "
                        "twitching from luck.");
    if (range.high == 0)
        return {};
    return QCoreApplication::translate("Analysis",
                                       "About %1 to %n more closed day(s) would be needed to tell "
                                       "twice as much twitching from luck.",
                                       nullptr, range.high)
        .arg(countNumber(range.low));
}

QStringList noteTexts(const std::vector<PatternNote>& notes, const Catalogue& catalogue)
{
    QStringList texts;
    for (const PatternNote& note : notes)
        texts << noteText(note, catalogue);
    return texts;
}

QString checkText(const Check& check)
{
    return QCoreApplication::translate("Analysis",
                                       "Last checked with %n closed day(s), on %1; the next "
                                       "check is at %2 closed days.",
                                       nullptr, check.closedDays)
        .arg(dateText(check.date), countNumber(nextCheckpoint(check.closedDays)));
}

QString closedDaysText(const Findings& findings)
{
    if (findings.possibleDays == 0)
        return QCoreApplication::translate("Analysis", "No day could be closed yet.");
    return QCoreApplication::translate("Analysis",
                                       "%1 of %n day(s) closed, %2 of these without twitching.",
                                       nullptr, findings.possibleDays)
        .arg(countNumber(findings.closedDays), countNumber(findings.quietDays));
}

QString doseTitle(const DosePattern& dose, const Factor& factor)
{
    return laterTitle(factor.displayName(), factor, dose.lag);
}

QString doseText(const DosePattern& dose)
{
    if (!dose.gates.isEmpty())
        return QCoreApplication::translate("Analysis", "Not enough days yet to compare: %1.")
            .arg(findGate(dose.gates.first().toLatin1().constData()).text(dose.evidence));
    if (!dose.rho)
        return QCoreApplication::translate("Analysis",
                                           "The amounts are too much alike to be compared.");
    const QString text =
        dose.partialRho >= 0
            ? QCoreApplication::translate("Analysis",
                                          "More of it went with more twitching on %n "
                                          "day(s) (rank correlation %1).",
                                          nullptr, dose.evidence.days)
            : QCoreApplication::translate("Analysis",
                                          "More of it went with less twitching on %n "
                                          "day(s) (rank correlation %1).",
                                          nullptr, dose.evidence.days);
    return text.arg(ratioNumber(dose.partialRho));
}

} // namespace myolog
