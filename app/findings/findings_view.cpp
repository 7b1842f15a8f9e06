// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findings_view.h"

#include "core/analysis/pattern_words.h"

#include <algorithm>

namespace myolog {

double Finding::q() const
{
    if (pattern)
        return pattern->test ? pattern->test->q : 1;
    return dose->q.value_or(1);
}

std::vector<Finding> FindingsView::judged() const
{
    std::vector<Finding> all;
    for (const Pattern& pattern : findings.patterns)
        all.push_back({.pattern = &pattern});
    for (const DosePattern& dose : findings.doses)
        if (dose.judged)
            all.push_back({.dose = &dose});
    std::ranges::stable_sort(all, {}, [this](const Finding& finding) {
        return snapshot->catalogue.indexOf(finding.factor());
    });
    return all;
}

std::vector<Finding> FindingsView::standing() const
{
    std::vector<Finding> all = judged();
    std::erase_if(all, [this](const Finding& finding) {
        return !finding.stands() || dismissalOf(finding.id());
    });
    std::ranges::stable_sort(all, [](const Finding& a, const Finding& b) {
        return std::pair(b.verdict(), a.q()) < std::pair(a.verdict(), b.q());
    });
    return all;
}

const Dismissal* FindingsView::dismissalOf(const QString& id) const
{
    const auto& all = snapshot->rows.dismissals;
    const auto it = std::ranges::find(all, id, &Dismissal::finding);
    return it == all.end() ? nullptr : &*it;
}

const Factor& FindingsView::factorOf(const Finding& finding) const
{
    return *snapshot->catalogue.factor(finding.factor());
}

QString FindingsView::titleOf(const Finding& finding) const
{
    return finding.pattern ? patternTitle(*finding.pattern, factorOf(finding))
                           : doseTitle(*finding.dose, factorOf(finding));
}

QString FindingsView::textOf(const Finding& finding) const
{
    return finding.pattern ? patternText(*finding.pattern) : doseText(*finding.dose);
}

} // namespace myolog
