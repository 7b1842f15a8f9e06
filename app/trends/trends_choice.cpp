// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_choice.h"

namespace myolog {

namespace {

constexpr Grain grains[] = {Grain::Day, Grain::Week, Grain::Month};

} // namespace

QString grainId(std::optional<Grain> grain)
{
    if (!grain)
        return QStringLiteral("auto");
    switch (*grain) {
    case Grain::Day:
        return QStringLiteral("day");
    case Grain::Week:
        return QStringLiteral("week");
    case Grain::Month:
        return QStringLiteral("month");
    }
    Q_UNREACHABLE();
}

std::optional<Grain> grainNamed(const QString& id)
{
    for (const Grain grain : grains)
        if (id == grainId(grain))
            return grain;
    return std::nullopt;
}

TrendsChoice readTrendsChoice(const Settings& settings)
{
    return {settings.text(setting_id::trendsChart), settings.text(setting_id::trendsFactor),
            grainNamed(settings.text(setting_id::trendsGrain))};
}

Result<void> writeTrendsChoice(Settings& settings, const TrendsChoice& choice)
{
    return settings.set({{setting_id::trendsChart, choice.chart},
                         {setting_id::trendsFactor, choice.factor},
                         {setting_id::trendsGrain, grainId(choice.grain)}});
}

} // namespace myolog
