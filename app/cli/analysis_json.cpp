// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_json.h"

#include "app/cli/analysis_parts_json.h"
#include "core/analysis/act_now.h"
#include "core/analysis/case_crossover_words.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"
#include "core/factors/beyond.h"
#include "core/factors/factor_ids.h"

#include <QJsonArray>

namespace myolog {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray isoDays(const std::vector<QDate>& days)
{
    QJsonArray array;
    for (const QDate day : days)
        array << iso(day);
    return array;
}

QString levelName(Urgency level)
{
    switch (level) {
    case Urgency::Immediate:
        return QStringLiteral("immediate");
    case Urgency::Soon:
        return QStringLiteral("soon");
    case Urgency::Discuss:
    case Urgency::None:
        break;
    }
    return QStringLiteral("discuss");
}

QJsonObject warningJson(const Warning& warning)
{
    return {{QStringLiteral("id"), warning.id},
            {QStringLiteral("level"), levelName(warning.level)},
            {QStringLiteral("current"), warning.current},
            {QStringLiteral("since"), iso(warning.since)},
            {QStringLiteral("days"), isoDays(warning.days)},
            {QStringLiteral("title"), warning.title},
            {QStringLiteral("text"), fullText(warning)},
            {QStringLiteral("source"), warning.source}};
}

QJsonValue rangeJson(const std::optional<DayRange>& range)
{
    return range ? QJsonValue(QJsonArray{range->low, range->high}) : QJsonValue();
}

/// A limit in the unit shown, or a share of the usual amount.
double thresholdOf(const Factor& factor, const Pattern& pattern)
{
    return pattern.against == Against::Limit ? factor.toUnit(pattern.threshold.limit)
                                             : pattern.threshold.limit;
}

QJsonObject rowOf(const Pattern& pattern, const Catalogue& catalogue,
                  const std::optional<Check>& check)
{
    const Factor& factor = *catalogue.factor(pattern.factor);
    const auto rate = [&](const RateGroup& group) {
        return pattern.compared() ? numberOrNull(group.rate()) : QJsonValue();
    };
    return {
        {QStringLiteral("id"), pattern.id},
        {QStringLiteral("factor"), factor.column()},
        {QStringLiteral("lag"), pattern.lag},
        {QStringLiteral("direction"), QLatin1String(beyondKind(pattern.threshold.beyond).sign)},
        {QStringLiteral("threshold"), thresholdOf(factor, pattern)},
        {QStringLiteral("source"), exposureSource(pattern, factor)},
        {QStringLiteral("n"), pattern.evidence.days},
        {QStringLiteral("n_exposed"), pattern.evidence.exposed},
        {QStringLiteral("n_unexposed"), pattern.evidence.unexposed},
        {QStringLiteral("gate"), QJsonArray::fromStringList(pattern.gates)},
        {QStringLiteral("state"), pattern.state},
        {QStringLiteral("watched"), pattern.watched},
        {QStringLiteral("rate_exposed"), rate(pattern.exposed)},
        {QStringLiteral("rate_unexposed"), rate(pattern.unexposed)},
        {QStringLiteral("tier"), QLatin1String(verdictKind(pattern.verdict).id)},
        {QStringLiteral("text"), patternText(pattern) + u' ' + verdictText(pattern, check)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(noteTexts(pattern.notes, catalogue))},
        {QStringLiteral("more_days"),
         QJsonObject{{QStringLiteral("rr2"), rangeJson(pattern.toNoticeDoubling)},
                     {QStringLiteral("rr1_5"), rangeJson(pattern.toNoticeHalfMore)}}}};
}

/// What was not computed is null: every test has the same keys.
QJsonObject testJson(const Pattern& pattern, const Catalogue& catalogue,
                     const std::optional<Check>& check)
{
    QJsonObject json = rowOf(pattern, catalogue, check);
    const bool tested = pattern.test.has_value();
    const PatternTest test = pattern.test.value_or(PatternTest());
    const auto put = [&](const char* key, double value, bool known) {
        json.insert(QLatin1String(key), known ? QJsonValue(value) : QJsonValue());
    };
    put("rr", test.ratio, tested);
    put("rr_lo", test.low.value_or(0), test.low.has_value());
    put("rr_hi", test.high.value_or(0), test.high.has_value());
    put("rr_cautious", test.cautious, test.hasInterval);
    put("p_phase", test.phaseP, tested);
    put("p_shift", test.shiftP, tested);
    put("p_lead", test.leadP.value_or(1), test.leadP.has_value());
    put("q", test.q, tested);
    return json;
}

QJsonObject doseJson(const Catalogue& catalogue, const DosePattern& dose)
{
    return {
        {QStringLiteral("id"), dose.id},
        {QStringLiteral("factor"), catalogue.factor(dose.factor)->column()},
        {QStringLiteral("lag"), dose.lag},
        {QStringLiteral("n"), dose.evidence.days},
        {QStringLiteral("gate"), QJsonArray::fromStringList(dose.gates)},
        {QStringLiteral("state"), dose.state},
        {QStringLiteral("rho"), numberOrNull(dose.rho)},
        {QStringLiteral("rho_partial"), dose.rho ? QJsonValue(dose.partialRho) : QJsonValue()},
        {QStringLiteral("p"), dose.rho ? QJsonValue(dose.p) : QJsonValue()},
        {QStringLiteral("q"), numberOrNull(dose.q)},
        {QStringLiteral("tier"),
         dose.judged ? QJsonValue(QLatin1String(verdictKind(dose.verdict).id)) : QJsonValue()},
        {QStringLiteral("notes"), QJsonArray::fromStringList(noteTexts(dose.notes, catalogue))}};
}

QJsonObject hoursJson(const Factor& factor, const HoursBefore& hours)
{
    const statistics::MatchedCounts counts = hours.counts();
    const HoursTest test = hours.test.value_or(HoursTest());
    const auto tested = [&](double value) { return hours.test ? QJsonValue(value) : QJsonValue(); };
    return {{QStringLiteral("id"), hours.id},
            {QStringLiteral("factor"), factor.column()},
            {QStringLiteral("hours"), hours.hours},
            {QStringLiteral("n"), counts.cases},
            {QStringLiteral("n_exposed"), counts.exposedCases},
            {QStringLiteral("n_referents"), counts.referents},
            {QStringLiteral("n_referents_exposed"), counts.exposedReferents},
            {QStringLiteral("n_telling"), counts.telling},
            {QStringLiteral("n_untimed_twitches"), hours.untimedTwitches},
            {QStringLiteral("n_untimed_entries"), hours.untimedEntries},
            {QStringLiteral("n_clock_moved"), hours.clockMoved},
            {QStringLiteral("gate"), QJsonArray::fromStringList(hours.gates)},
            {QStringLiteral("or"), numberOrNull(test.ratio)},
            {QStringLiteral("or_lo"), numberOrNull(test.low)},
            {QStringLiteral("or_hi"), numberOrNull(test.high)},
            {QStringLiteral("p"), tested(test.p)},
            {QStringLiteral("q"), tested(test.q)},
            {QStringLiteral("text"), hoursText(hours)}};
}

QJsonObject periodJson(const Findings& findings)
{
    return {{QStringLiteral("from"), iso(findings.period.from)},
            {QStringLiteral("to"), iso(findings.period.to)},
            {QStringLiteral("days"), findings.days},
            {QStringLiteral("recorded_days"), findings.loggedDays},
            {QStringLiteral("closed_days"), findings.closedDays},
            {QStringLiteral("quiet_days"), findings.quietDays}};
}

QJsonObject outcomeJson(const Findings& findings)
{
    const QJsonValue rate = findings.closedDays
                                ? QJsonValue(findings.episodesOnClosedDays / findings.closedDays)
                                : QJsonValue();
    return {{QStringLiteral("id"), QStringLiteral("episodes")},
            {QStringLiteral("per_closed_day"), rate},
            {QStringLiteral("twitch_days"), findings.twitchDays}};
}

QJsonValue checkpointJson(const Findings& findings)
{
    if (!findings.check)
        return {};
    return QJsonObject{{QStringLiteral("days"), findings.check->closedDays},
                       {QStringLiteral("date"), iso(findings.check->date)},
                       {QStringLiteral("next"), nextCheckpoint(findings.check->closedDays)}};
}

QJsonArray spellsJson(const Findings& findings)
{
    QJsonArray spells;
    for (const Spell& spell : findings.spells)
        spells << QJsonObject{{QStringLiteral("from"), iso(spell.first)},
                              {QStringLiteral("to"), iso(spell.last)},
                              {QStringLiteral("days"), spell.length()},
                              {QStringLiteral("active"), spell.active}};
    return spells;
}

QJsonArray flagsJson(const Catalogue& catalogue, const Findings& findings)
{
    QJsonArray flags;
    for (const DayFlag& flag : findings.flags) {
        const Factor& factor = *catalogue.factor(flag.factor);
        flags << QJsonObject{{QStringLiteral("day"), iso(flag.day)},
                             {QStringLiteral("factor"), factor.column()},
                             {QStringLiteral("value"), factor.toUnit(flag.value)}};
    }
    return flags;
}

} // namespace

QJsonObject analysisJson(const Snapshot& snapshot, const Findings& findings)
{
    QJsonArray warnings;
    for (const Warning& warning : findings.warnings)
        warnings << warningJson(warning);
    QJsonArray tests;
    QJsonArray muchLess;
    for (const Pattern& pattern : findings.patterns)
        (pattern.against == Against::Limit ? tests : muchLess)
            << testJson(pattern, snapshot.catalogue, findings.check);
    QJsonArray doses;
    for (const DosePattern& dose : findings.doses)
        doses << doseJson(snapshot.catalogue, dose);
    QJsonArray hours;
    for (const HoursBefore& before : findings.hoursBefore)
        hours << hoursJson(*snapshot.catalogue.factor(before.factor), before);
    return {{QStringLiteral("format"), QStringLiteral("myolog-analysis/1")},
            {QStringLiteral("generated"), snapshot.now.toString(Qt::ISODate)},
            {QStringLiteral("period"), periodJson(findings)},
            {QStringLiteral("outcome"), outcomeJson(findings)},
            {QStringLiteral("checkpoint"), checkpointJson(findings)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(findings.notes)},
            {QStringLiteral("warnings"), warnings},
            {QStringLiteral("spells"), spellsJson(findings)},
            {QStringLiteral("flags"), flagsJson(snapshot.catalogue, findings)},
            {QStringLiteral("tests"), tests},
            {QStringLiteral("dose"), doses},
            {QStringLiteral("joint"), jointJson(findings, snapshot.catalogue)},
            {QLatin1String(factor_id::caffeine), caffeineJson(findings, muchLess)},
            {QStringLiteral("quality"), qualityJson(findings.quality)},
            {QStringLiteral("case_crossover"), hours}};
}

} // namespace myolog
