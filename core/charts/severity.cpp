// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"
#include "core/diary/choice.h"

#include <QCoreApplication>
#include <map>

namespace myolog::charts {

ChartData severity(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("severity");
    const Choice& choice = choiceNamed("severity");
    std::map<QString, int> counts;
    int all = 0;
    for (const Episode* episode : episodesOf(snapshot, query)) {
        counts[episode->severity] += episode->count;
        all += episode->count;
    }
    if (all == 0) {
        chart.empty = noTwitches(snapshot, query);
        return chart;
    }
    std::vector<NamedCount> bars;
    for (const ChoiceOption& option : choice.options)
        bars.push_back(
            {choiceLabel(choice, QLatin1String(option.id)), counts[QLatin1String(option.id)]});
    const int unanswered = counts[QString()];
    if (unanswered)
        bars.push_back(
            {QCoreApplication::translate("Chart", "Not answered"), unanswered, Role::None});
    addCountBars(chart, bars);
    chart.sentence = QCoreApplication::translate("Chart", "How strong is answered for %1 of %2.")
                         .arg(countNumber(all - unanswered))
                         .arg(twitches(all));
    return chart;
}

} // namespace myolog::charts
