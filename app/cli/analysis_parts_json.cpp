// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_parts_json.h"

#include "core/analysis/joint_words.h"

#include <QJsonObject>

namespace myolog {

namespace {

QJsonObject jointFactorJson(const JointFactor& joint, const Factor& factor)
{
    const bool kept = joint.dropped.isEmpty();
    const auto known = [&](double value) { return kept ? QJsonValue(value) : QJsonValue(); };
    return {{QStringLiteral("id"), joint.pattern},
            {QStringLiteral("factor"), factor.column()},
            {QStringLiteral("lag"), joint.lag},
            {QStringLiteral("n_exposed"), kept ? QJsonValue(joint.exposed) : QJsonValue()},
            {QStringLiteral("rr"), known(joint.ratio)},
            {QStringLiteral("rr_lo"), known(joint.low)},
            {QStringLiteral("rr_hi"), known(joint.high)},
            {QStringLiteral("vif"), known(joint.inflation)},
            {QStringLiteral("dropped"), kept ? QJsonValue() : QJsonValue(joint.dropped)}};
}

QJsonValue onsetJson(const std::optional<CaffeineAtOnset>& onset)
{
    if (!onset)
        return {};
    return QJsonObject{{QStringLiteral("n"), onset->onsets},
                       {QStringLiteral("mg"), onset->mg},
                       {QStringLiteral("low"), onset->low},
                       {QStringLiteral("high"), onset->high}};
}

} // namespace

QJsonValue jointJson(const Findings& findings, const Catalogue& catalogue)
{
    if (!findings.joint)
        return {};
    const JointFindings& joint = *findings.joint;
    QJsonArray factors;
    for (const JointFactor& factor : joint.factors)
        factors << jointFactorJson(factor, *catalogue.factor(factor.factor));
    return QJsonObject{
        {QStringLiteral("n"), joint.days},
        {QStringLiteral("state"), joint.state},
        {QStringLiteral("dispersion"),
         joint.state.isEmpty() ? QJsonValue(joint.dispersion) : QJsonValue()},
        {QStringLiteral("theta"), joint.theta ? QJsonValue(*joint.theta) : QJsonValue()},
        {QStringLiteral("factors"), factors},
        {QStringLiteral("notes"), QJsonArray::fromStringList(jointNotes(findings, catalogue))}};
}

QJsonValue caffeineJson(const Findings& findings, const QJsonArray& muchLess)
{
    if (!findings.caffeine)
        return {};
    const CaffeineSummary& caffeine = *findings.caffeine;
    return QJsonObject{
        {QStringLiteral("n"), caffeine.days},
        {QStringLiteral("usual_mg"), caffeine.usual},
        {QStringLiteral("limit_mg"), caffeine.limit ? QJsonValue(*caffeine.limit) : QJsonValue()},
        {QStringLiteral("days_beyond"),
         caffeine.limit ? QJsonValue(caffeine.beyond) : QJsonValue()},
        {QStringLiteral("half_life_h"), caffeine.halfLife},
        {QStringLiteral("remaining_at_onset"), onsetJson(caffeine.atOnset)},
        {QStringLiteral("much_less_than_usual"), muchLess}};
}

QJsonValue qualityJson(const Quality& quality)
{
    return QJsonObject{{QStringLiteral("recent_days"), quality.recent},
                       {QStringLiteral("recent_closed_days"), quality.recentClosed},
                       {QStringLiteral("entries"), quality.entries},
                       {QStringLiteral("late_entries"), quality.late}};
}

} // namespace myolog
