// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/case_crossover.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace myolog {

namespace {

constexpr Gate gateRows[] = {
    {"quiet_days", QT_TRANSLATE_NOOP("Analysis", "no day without twitching is recorded as such"),
     [](const Evidence& e) { return e.quietDays ? 1.0 : 0.0; }, 1},
    {"days", QT_TRANSLATE_NOOP("Analysis", "%1 of at least %2 closed days with this recorded"),
     [](const Evidence& e) { return double(e.days); }, 28, OfGroups | OfAmounts | OfHours},
    {"exposed", QT_TRANSLATE_NOOP("Analysis", "%1 of at least %2 days beyond the limit"),
     [](const Evidence& e) { return double(e.exposed); }, 6, OfGroups},
    {"unexposed", QT_TRANSLATE_NOOP("Analysis", "%1 of at least %2 days within the limit"),
     [](const Evidence& e) { return double(e.unexposed); }, 6, OfGroups},
    {"runs", QT_TRANSLATE_NOOP("Analysis", "%1 of at least %2 stretches of days alike"),
     [](const Evidence& e) { return double(e.runs); }, 6, OfGroups},
    {"episodes", QT_TRANSLATE_NOOP("Analysis", "%1 of at least %2 twitches"),
     [](const Evidence& e) { return e.episodes; }, 10},
    {"episode_days", QT_TRANSLATE_NOOP("Analysis", "%1 of at least %2 twitch days"),
     [](const Evidence& e) { return double(e.episodeDays); }, 5},
    {"telling_twitches",
     QT_TRANSLATE_NOOP("Analysis", "%1 of at least %2 twitches for which other days were different "
                                   "at those hours"),
     [](const Evidence& e) { return double(e.tellingTwitches); }, leastTellingSets, OfHours},
};

} // namespace

QString Gate::text(const Evidence& evidence) const
{
    const QLocale locale;
    return QCoreApplication::translate("Analysis", words)
        .replace(QLatin1String("%1"), locale.toString(value(evidence), 'f', 0))
        .replace(QLatin1String("%2"), locale.toString(least, 'f', 0));
}

std::span<const Gate> gateTable()
{
    return gateRows;
}

const Gate& findGate(const char* id)
{
    const auto it =
        std::ranges::find_if(gateRows, [&](const Gate& gate) { return qstrcmp(gate.id, id) == 0; });
    Q_ASSERT(it != std::end(gateRows));
    return *it;
}

} // namespace myolog
