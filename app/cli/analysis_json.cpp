// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_json.h"

#include "core/factors/beyond.h"

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
            {QStringLiteral("text"), warning.text},
            {QStringLiteral("source"), warning.source}};
}

QJsonObject testJson(const Factor& factor, const Pattern& pattern)
{
    const bool counted = pattern.verdict == Verdict::Counted;
    const auto rate = [&](const RateGroup& group) {
        return counted ? numberOrNull(group.rate()) : QJsonValue();
    };
    const int exposed = int(pattern.exposed.days.size());
    const int unexposed = int(pattern.unexposed.days.size());
    QJsonArray notes;
    for (const QString& note : pattern.notes)
        notes << note;
    return {{QStringLiteral("id"), pattern.id},
            {QStringLiteral("factor"), factor.column()},
            {QStringLiteral("lag"), pattern.lag},
            {QStringLiteral("direction"), QLatin1String(beyondKind(pattern.threshold.beyond).sign)},
            {QStringLiteral("threshold"), factor.toUnit(pattern.threshold.limit)},
            {QStringLiteral("source"), QString::fromUtf8(pattern.threshold.source)},
            {QStringLiteral("n"), exposed + unexposed},
            {QStringLiteral("n_exposed"), exposed},
            {QStringLiteral("n_unexposed"), unexposed},
            {QStringLiteral("gate"), QJsonArray::fromStringList(pattern.gates)},
            {QStringLiteral("rate_exposed"), rate(pattern.exposed)},
            {QStringLiteral("rate_unexposed"), rate(pattern.unexposed)},
            {QStringLiteral("tier"),
             counted ? QStringLiteral("counted") : QStringLiteral("not_enough_data")},
            {QStringLiteral("text"), pattern.text},
            {QStringLiteral("notes"), notes}};
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
    for (const Pattern& pattern : findings.patterns)
        tests << testJson(*snapshot.catalogue.factor(pattern.factor), pattern);
    return {{QStringLiteral("format"), QStringLiteral("myolog-analysis/1")},
            {QStringLiteral("generated"), snapshot.now.toString(Qt::ISODate)},
            {QStringLiteral("period"), periodJson(findings)},
            {QStringLiteral("outcome"), outcomeJson(findings)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(findings.notes)},
            {QStringLiteral("warnings"), warnings},
            {QStringLiteral("spells"), spellsJson(findings)},
            {QStringLiteral("flags"), flagsJson(snapshot.catalogue, findings)},
            {QStringLiteral("tests"), tests}};
}

} // namespace myolog
