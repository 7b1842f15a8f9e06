// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/median.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"
#include "core/charts/duration_span.h"

#include <QCoreApplication>

namespace myolog::charts {

namespace {

size_t spanOf(double seconds)
{
    const std::span<const DurationSpan> spans = durationSpans();
    size_t i = 0;
    while (i + 1 < spans.size() && seconds >= spans[i].belowSeconds)
        ++i;
    return i;
}

} // namespace

ChartData durations(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("durations");
    std::vector<NamedCount> bars;
    for (const DurationSpan& span : durationSpans())
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
