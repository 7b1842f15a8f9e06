// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Episodes on closed days after (or on) days beyond a threshold, against the other closed days;
// where the factor was not recorded, the day is left out for that factor only.
#include "core/analysis/lagged_days.h"
#include "core/analysis/rules.h"
#include "core/analysis/usual_amount.h"
#include "core/factors/beyond.h"

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

} // namespace

void rules::addPattern(const RuleInput& input, Pattern pattern, Findings& findings)
{
    const DayTable& table = input.snapshot.days;
    const LaggedDays days =
        laggedDays(table, input.period, comparedValues(table, pattern), pattern.lag);
    RateGroups groups = groupsOf(table, days, pattern.threshold);
    pattern.exposed = std::move(groups.exposed);
    pattern.unexposed = std::move(groups.unexposed);
    pattern.evidence = evidenceOf(days, pattern.threshold);
    pattern.evidence.quietDays = !findings.ratesBlocked;
    pattern.gates = shutGates(pattern.evidence);
    pattern.notes = firstNotes(*input.snapshot.catalogue.factor(pattern.factor), pattern.lag);
    findings.patterns.push_back(std::move(pattern));
}

std::vector<PatternNote> rules::firstNotes(const Factor& factor, int lag)
{
    // Of a night it is plain that it came first.
    if (lag != 0 || factor.dayOf == DayOf::Waking)
        return {};
    return {{NoteKind::SameDay, {}}};
}

void rules::thresholdPatterns(const RuleInput& input, const Rule& rule, Findings& findings)
{
    for (const Factor& factor : input.snapshot.catalogue.factors()) {
        if (factor.hidden || !factor.threshold)
            continue;
        addPattern(input,
                   {.id = patternId(factor, rule.lag),
                    .factor = factor.id,
                    .lag = rule.lag,
                    .threshold = *factor.threshold},
                   findings);
    }
}

void rules::doses(const RuleInput& input, const Rule& rule, Findings& findings)
{
    for (const Factor& factor : input.snapshot.catalogue.factors()) {
        // Relief is sought on days that twitch; it has a section of its own in the report.
        if (factor.hidden || factor.group == FactorGroup::Relief)
            continue;
        const LaggedDays days = laggedDays(input.snapshot.days, input.period, factor.id, rule.lag);
        if (days.day.empty())
            continue;
        DosePattern dose{.id = QStringLiteral("%1~@%2").arg(factor.id).arg(rule.lag),
                         .factor = factor.id,
                         .lag = rule.lag,
                         .evidence = evidenceOf(days, {}),
                         .judged = !factor.threshold,
                         .notes = firstNotes(factor, rule.lag)};
        dose.evidence.quietDays = !findings.ratesBlocked;
        dose.gates = shutGates(dose.evidence, OfAmounts);
        findings.doses.push_back(std::move(dose));
    }
}

} // namespace myolog
