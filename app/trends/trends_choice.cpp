// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_choice.h"

namespace myolog {

namespace {

const QString chartKey = QStringLiteral("trends_chart");
const QString factorKey = QStringLiteral("trends_factor");
const QString grainKey = QStringLiteral("trends_grain");

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

TrendsChoice readTrendsChoice(const DiaryStore& store)
{
    const auto read = [&](const QString& key) { return store.setting(key).value_or(QString()); };
    return {read(chartKey), read(factorKey), grainNamed(read(grainKey))};
}

Result<void> writeTrendsChoice(DiaryStore& store, const TrendsChoice& choice)
{
    const std::pair<QString, QString> values[] = {
        {chartKey, choice.chart}, {factorKey, choice.factor}, {grainKey, grainId(choice.grain)}};
    for (const auto& [key, value] : values)
        if (store.setting(key).value_or(QString()) != value)
            if (const Result<void> written = store.setSetting(key, value); !written)
                return written;
    return {};
}

} // namespace myolog
