// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Episodes on closed days after (or on) days beyond a threshold, against the other closed days. A
// day before is the day before in the calendar, never the row before; where the factor was not
// recorded, the day is left out for that factor only.
#include "core/analysis/gate.h"
#include "core/analysis/rules.h"
#include "core/factors/beyond.h"

#include <QCoreApplication>
#include <QLocale>

namespace myolog {

namespace {

/// In canonical units, so that showing other ones leaves it as it is.
QString patternId(const Factor& factor, int lag)
{
    return QStringLiteral("%1%2%3@%4")
        .arg(factor.id, QLatin1String(beyondKind(factor.threshold->beyond).sign),
             QString::number(factor.threshold->limit))
        .arg(lag);
}

QString titleOf(const Factor& factor, int lag)
{
    // Of a night, the same day is the one that followed it.
    if (factor.dayOf == DayOf::Waking && lag == 0)
        return QCoreApplication::translate("Analysis", "%1: the day after that night")
            .arg(factor.thresholdText());
    if (lag == 0)
        return QCoreApplication::translate("Analysis", "%1: the same day")
            .arg(factor.thresholdText());
    if (lag == 1 && factor.dayOf != DayOf::Waking)
        return QCoreApplication::translate("Analysis", "%1: the next day")
            .arg(factor.thresholdText());
    return QCoreApplication::translate("Analysis", "%1: %n day(s) later", nullptr, lag)
        .arg(factor.thresholdText());
}

/// "4.1 a day on 31 days"
QString rateText(const RateGroup& group)
{
    return QCoreApplication::translate("Analysis", "%1 a day on %n day(s)", nullptr,
                                       int(group.days.size()))
        .arg(QLocale().toString(*group.rate(), 'f', 1));
}

QString countedText(const Pattern& pattern)
{
    return QCoreApplication::translate(
               "Analysis", "Twitches with it: %1. Without it: %2. Whether chance explains the "
                           "difference has not been judged yet.")
        .arg(rateText(pattern.exposed), rateText(pattern.unexposed));
}

QString notEnoughText(const Gate& gate, const Evidence& evidence)
{
    return QCoreApplication::translate("Analysis", "Not enough days yet to compare: %1.")
        .arg(gate.text(evidence));
}

Evidence collect(const RuleInput& input, const Factor& factor, Pattern& pattern)
{
    const DayTable& days = input.snapshot.days;
    const DaySeries* series = days.factor(factor.id);
    Evidence evidence;
    std::optional<bool> before;
    for (int i = pattern.lag; series && i < days.size(); ++i) {
        const std::optional<double> value = series->values[i - pattern.lag];
        if (!days.episodesKnown[i] || !value || !input.period.contains(days.day(i)))
            continue;
        const bool exposed = factor.threshold->passedBy(*value);
        const double episodes = days.episodes[i].value_or(0);
        RateGroup& group = exposed ? pattern.exposed : pattern.unexposed;
        group.days.push_back(days.day(i));
        group.episodes += episodes;
        evidence.runs += before != exposed;
        evidence.episodeDays += episodes > 0;
        before = exposed;
    }
    evidence.exposed = int(pattern.exposed.days.size());
    evidence.unexposed = int(pattern.unexposed.days.size());
    evidence.days = evidence.exposed + evidence.unexposed;
    evidence.episodes = pattern.exposed.episodes + pattern.unexposed.episodes;
    return evidence;
}

void judge(const Evidence& evidence, Pattern& pattern)
{
    for (const Gate& gate : gateTable()) {
        if (gate.passedBy(evidence))
            continue;
        if (pattern.gates.isEmpty())
            pattern.text = notEnoughText(gate, evidence);
        pattern.gates << QLatin1String(gate.id);
    }
    if (!pattern.gates.isEmpty())
        return;
    pattern.verdict = Verdict::Counted;
    pattern.text = countedText(pattern);
}

} // namespace

void rules::thresholdPatterns(const RuleInput& input, const Rule& rule, Findings& findings)
{
    for (const Factor& factor : input.snapshot.catalogue.factors()) {
        if (factor.hidden || !factor.threshold)
            continue;
        Pattern pattern{.id = patternId(factor, rule.lag),
                        .factor = factor.id,
                        .lag = rule.lag,
                        .threshold = *factor.threshold,
                        .title = titleOf(factor, rule.lag)};
        Evidence evidence = collect(input, factor, pattern);
        evidence.quietDays = !findings.ratesBlocked;
        judge(evidence, pattern);
        // Of a night it is plain that it came first.
        if (rule.lag == 0 && factor.dayOf != DayOf::Waking)
            pattern.notes.push_back(QCoreApplication::translate(
                "Analysis", "On the same day, either could come first."));
        findings.patterns.push_back(std::move(pattern));
    }
}

} // namespace myolog
