// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/usual_amount.h"

#include "core/analysis/rules.h"
#include "core/base/median.h"
#include "core/factors/factor_ids.h"

#include <algorithm>

namespace myolog {

namespace {

std::optional<double> usualBefore(const DayValues& values, int day)
{
    std::vector<double> known;
    for (int i = std::max(0, day - usualDays); i < day; ++i)
        if (values[size_t(i)])
            known.push_back(*values[size_t(i)]);
    return int(known.size()) < leastUsualDays ? std::nullopt : medianOf(std::move(known));
}

} // namespace

DayValues shareOfUsual(const DayTable& table, const QString& factor, double least)
{
    const DaySeries* series = table.factor(factor);
    if (!series)
        return {};
    DayValues shares(series->values.size());
    for (int i = 0; i < table.size(); ++i) {
        const std::optional<double> amount = series->values[size_t(i)];
        const std::optional<double> usual = usualBefore(series->values, i);
        if (table.closed[size_t(i)] && amount && usual && *usual >= least)
            shares[size_t(i)] = *amount / *usual;
    }
    return shares;
}

DayValues comparedValues(const DayTable& table, const Pattern& pattern)
{
    if (pattern.against == Against::Usual)
        return shareOfUsual(table, pattern.factor, leastUsualCaffeine);
    const DaySeries* series = table.factor(pattern.factor);
    return series ? series->values : DayValues();
}

void rules::muchLessCaffeine(const RuleInput& input, const Rule& rule, Findings& findings)
{
    const Factor* factor = input.snapshot.catalogue.factor(QLatin1String(factor_id::caffeine));
    if (!factor || factor->hidden)
        return;
    addPattern(input,
               {.id = QStringLiteral("%1<usual@%2").arg(factor->id).arg(rule.lag),
                .factor = factor->id,
                .against = Against::Usual,
                .lag = rule.lag,
                .threshold = {.beyond = Beyond::Below, .limit = muchLessShare}},
               findings);
}

} // namespace myolog
