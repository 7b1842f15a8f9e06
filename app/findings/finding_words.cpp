// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/finding_words.h"

#include "app/findings/day_list.h"
#include "app/findings/figures.h"
#include "app/findings/forest_row.h"
#include "app/widgets/heading.h"
#include "core/analysis/pattern_words.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace myolog {

namespace {

QString daysTitle(const char* text, size_t n)
{
    return QCoreApplication::translate("FindingCards", text, nullptr, int(n));
}

} // namespace

QLabel* makeText(const QString& text, bool strong)
{
    auto* label = new WrappedLabel(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (strong) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    return label;
}

QLabel* makeSource(const QString& source)
{
    return new QuietLabel(QCoreApplication::translate("FindingCards", "Source: %1").arg(source));
}

QWidget* makeStack(const std::vector<QWidget*>& widgets, int spacing)
{
    auto* stack = new QWidget;
    auto* layout = new QVBoxLayout(stack);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return stack;
}

QWidget* makeInterval(const Pattern& pattern)
{
    const auto& test = pattern.test;
    if (!test || !(test->hasInterval || test->low || test->high))
        return nullptr;
    return new ForestRow({.ratio = test->ratio, .low = test->low, .high = test->high},
                         ratioText(pattern));
}

Details* makeDetails(const FindingsViewPtr& view, const Finding& finding)
{
    auto* details = new Details(view->titleOf(finding));
    const auto addDays = [&](const char* text, const RateGroup& group) {
        if (group.days.empty())
            return;
        const DayListQuery query{group.days, finding.pattern->factor, finding.pattern->lag};
        details->add(daysTitle(text, group.days.size()),
                     [view, query] { return makeDayList(view->snapshot, query); });
    };
    if (finding.pattern) {
        addDays(QT_TRANSLATE_N_NOOP("FindingCards", "Show the %n day(s) with it"),
                finding.pattern->exposed);
        addDays(QT_TRANSLATE_N_NOOP("FindingCards", "Show the %n day(s) without it"),
                finding.pattern->unexposed);
    }
    details->add(QCoreApplication::translate("FindingCards", "Exact figures"), [view, finding] {
        std::vector<QWidget*> lines;
        for (const QString& line : figureLines(*view, finding))
            lines.push_back(makeText(line));
        return makeStack(lines);
    });
    return details;
}

} // namespace myolog
