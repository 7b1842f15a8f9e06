// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/median.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"

#include <QCoreApplication>
#include <QtGlobal>

namespace myolog::charts {

namespace {

struct Span {
    double belowSeconds;
    const char* name;
};

constexpr Span spans[] = {{10, QT_TRANSLATE_NOOP("Chart", "under 10 s")},
                          {60, QT_TRANSLATE_NOOP("Chart", "10 s to 1 min")},
                          {300, QT_TRANSLATE_NOOP("Chart", "1 to 5 min")},
                          {1800, QT_TRANSLATE_NOOP("Chart", "5 to 30 min")},
                          {7200, QT_TRANSLATE_NOOP("Chart", "30 min to 2 h")},
                          {0, QT_TRANSLATE_NOOP("Chart", "2 h and longer")}};

size_t spanOf(double seconds)
{
    size_t i = 0;
    while (i + 1 < std::size(spans) && seconds >= spans[i].belowSeconds)
        ++i;
    return i;
}

} // namespace

ChartData durations(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("durations");
    std::vector<NamedCount> bars;
    for (const Span& span : spans)
        bars.push_back({.name = QCoreApplication::translate("Chart", span.name)});
    std::vector<double> known;
    int all = 0;
    for (const Episode* episode : episodesOf(snapshot, query)) {
        all += episode->count;
        if (!episode->durationSeconds || episode->ongoing)
            continue;
        bars[spanOf(*episode->durationSeconds)].count += episode->count;
        known.insert(known.end(), episode->count, *episode->durationSeconds);
    }
    if (all == 0) {
        chart.empty = noTwitches(snapshot, query);
        return chart;
    }
    const int unanswered = all - int(known.size());
    if (unanswered)
        bars.push_back(
            {QCoreApplication::translate("Chart", "Not answered"), unanswered, Role::None});
    addCountBars(chart, bars);
    if (known.empty())
        chart.sentence = QCoreApplication::translate("Chart", "No duration is answered for %1.")
                             .arg(twitches(all));
    else
        chart.sentence =
            QCoreApplication::translate("Chart", "Median %1; the duration is known for %2 of %3.")
                .arg(durationText(*medianOf(known)), countNumber(qint64(known.size())),
                     twitches(all));
    return chart;
}

} // namespace myolog::charts
