// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pattern_words.h"

#include "core/analysis/checkpoint.h"
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QLocale>

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

/// "4.1 a day on 31 days"
QString rateText(const RateGroup& group)
{
    return QCoreApplication::translate("Analysis", "%1 a day on %n day(s)", nullptr,
                                       int(group.days.size()))
        .arg(QLocale().toString(*group.rate(), 'f', 1));
}

QString ratioNumber(double ratio)
{
    return QLocale().toString(ratio, 'f', 2);
}

QString stateText()
{
    return QCoreApplication::translate(
        "Analysis", "The days with it and without it are too unlike to be compared.");
}

QString noteText(const PatternNote& note, const Catalogue& catalogue)
{
    switch (note.kind) {
    case NoteKind::SameDay:
        return QCoreApplication::translate("Analysis", "On the same day, either could come first.");
    case NoteKind::TwitchingFirst:
        return QCoreApplication::translate(
            "Analysis", "Twitching came before this at least as often as after it.");
    case NoteKind::SameDays:
        break;
    }
    const Factor* other = catalogue.factor(note.factor);
    return QCoreApplication::translate("Analysis",
                                       "These are mostly the same days as those of: %1.")
        .arg(other ? other->thresholdText() : note.factor);
}

} // namespace

QString patternTitle(const Pattern& pattern, const Factor& factor)
{
    return laterTitle(factor.thresholdText(), factor, pattern.lag);
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
    if (test.low && !pattern.state.isEmpty())
        return QCoreApplication::translate(
                   "Analysis", "No twitching on the days without it: at least %1 times the rate.")
            .arg(ratioNumber(*test.low));
    if (!pattern.state.isEmpty())
        return QCoreApplication::translate(
                   "Analysis", "No twitching on the days with it: at most %1 times the rate.")
            .arg(ratioNumber(test.high.value_or(1)));
    const QString ratio = ratioNumber(test.ratio);
    if (!test.hasInterval)
        return QCoreApplication::translate("Analysis",
                                           "%1 times the rate, weekday and trend allowed for.")
            .arg(ratio);
    const QString open = QCoreApplication::translate("Analysis", "open");
    return QCoreApplication::translate("Analysis", "%1 times the rate, weekday and trend allowed "
                                                   "for; 95 % interval %2 to %3.")
        .arg(ratio, test.low ? ratioNumber(*test.low) : open,
             test.high ? ratioNumber(*test.high) : open);
}

QString verdictText(const Pattern& pattern)
{
    const VerdictKind& kind = verdictKind(pattern.verdict);
    if (!*kind.words)
        return moreDaysText(pattern);
    QString text = QCoreApplication::translate("Analysis", kind.words);
    if (!pattern.test)
        return text;
    const PatternTest& test = *pattern.test;
    if (pattern.verdict == Verdict::Repeated && pattern.state.isEmpty())
        text +=
            u' ' + QCoreApplication::translate("Analysis", "A cautious estimate is %1 times the "
                                                           "rate (90 % range %2 to %3).")
                       .arg(ratioNumber(test.cautious), ratioNumber(test.cautiousLow),
                            ratioNumber(test.cautiousHigh));
    if (pattern.verdict == Verdict::NoClearPattern && pattern.state.isEmpty() && test.high &&
        test.low)
        text += u' ' + QCoreApplication::translate("Analysis",
                                                   "Anything from %1 to %2 times the rate could "
                                                   "still be hidden.")
                           .arg(ratioNumber(*test.low), ratioNumber(*test.high));
    return text;
}

QString moreDaysText(const Pattern& pattern)
{
    if (!pattern.toNoticeDoubling)
        return {};
    const DayRange& range = *pattern.toNoticeDoubling;
    if (range.low > 365)
        return QCoreApplication::translate(
            "Analysis", "At this rate it would take more than a year to notice a doubling.");
    if (range.high == 0)
        return {};
    return QCoreApplication::translate("Analysis",
                                       "About %1 to %n more day(s) would be needed to "
                                       "notice a doubling.",
                                       nullptr, range.high)
        .arg(range.low);
}

QStringList noteTexts(const Pattern& pattern, const Catalogue& catalogue)
{
    QStringList texts;
    for (const PatternNote& note : pattern.notes)
        texts << noteText(note, catalogue);
    return texts;
}

QString checkText(const Check& check)
{
    return QCoreApplication::translate("Analysis",
                                       "Checked with %n closed day(s), on %1; the next check is "
                                       "at %2.",
                                       nullptr, check.closedDays)
        .arg(dateText(check.date))
        .arg(nextCheckpoint(check.closedDays));
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
    return text.arg(QLocale().toString(dose.partialRho, 'f', 2));
}

} // namespace myolog
