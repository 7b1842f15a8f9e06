// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What does not stand out, folded away: it is a finding too.
#include "app/context.h"
#include "app/findings/day_list.h"
#include "app/findings/finding_words.h"
#include "app/findings/findings_part.h"
#include "app/findings/lazy_fold.h"
#include "app/widgets/card.h"
#include "app/widgets/fold.h"
#include "app/widgets/heading.h"
#include "core/analysis/pattern_words.h"
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

namespace {

QString foldTitle(const char* text, size_t n)
{
    return QCoreApplication::translate("FindingCards", text, nullptr, int(n));
}

QWidget* makeList(const std::vector<QWidget*>& widgets)
{
    auto* card = new Card;
    for (QWidget* widget : widgets)
        card->body()->addWidget(widget);
    return card;
}

QWidget* makeUnclear(const FindingsViewPtr& view, const Finding& finding)
{
    std::vector<QWidget*> lines{makeText(view->titleOf(finding), true),
                                makeText(view->textOf(finding))};
    if (finding.pattern) {
        if (QWidget* interval = makeInterval(*finding.pattern))
            lines.push_back(interval);
        lines.push_back(new QuietLabel(
            (ratioText(*finding.pattern) + u' ' + hiddenText(*finding.pattern)).trimmed()));
    }
    lines.push_back(makeDetails(view, finding));
    return makeStack(lines, 4);
}

/// Of one habit: the days it was compared over, one under the other.
QWidget* makeHabitFold(const FindingsViewPtr& view, const std::vector<Finding>& comparisons)
{
    const QString name = view->factorOf(comparisons.front()).displayName();
    const QString title =
        foldTitle(QT_TRANSLATE_N_NOOP("FindingCards", "%1: %n comparison(s)"), comparisons.size())
            .arg(name);
    return makeLazyFold(title, [view, comparisons] {
        std::vector<QWidget*> entries;
        for (const Finding& finding : comparisons)
            entries.push_back(makeUnclear(view, finding));
        return makeStack(entries, 16);
    });
}

/// Neighbours of one factor together.
std::vector<std::vector<Finding>> byHabit(const std::vector<Finding>& findings)
{
    std::vector<std::vector<Finding>> habits;
    for (const Finding& finding : findings) {
        if (habits.empty() || habits.back().front().factor() != finding.factor())
            habits.emplace_back();
        habits.back().push_back(finding);
    }
    return habits;
}

std::vector<Finding> ofVerdict(const FindingsView& view, Verdict verdict)
{
    std::vector<Finding> all = view.judged();
    std::erase_if(all, [&](const Finding& finding) { return finding.verdict() != verdict; });
    return all;
}

/// How much of what the first shut gate asks for is there.
QWidget* makeBar(const Gate& gate, const Evidence& evidence)
{
    auto* bar = new QProgressBar;
    bar->setRange(0, int(gate.least));
    bar->setValue(int(std::min(gate.value(evidence), gate.least)));
    bar->setTextVisible(false);
    bar->setFixedHeight(bar->fontMetrics().height() / 2);
    bar->setAccessibleName(gate.text(evidence));
    return bar;
}

QWidget* makeNotEnough(const FindingsView& view, const Finding& finding)
{
    const Factor& factor = view.factorOf(finding);
    const QString more = finding.pattern ? moreDaysText(*finding.pattern) : QString();
    std::vector<QWidget*> lines{makeText(
        finding.pattern ? exposureText(*finding.pattern, factor) : factor.displayName(), true)};
    if (finding.gates().isEmpty()) {
        lines.push_back(makeText(view.textOf(finding)));
    } else {
        const Gate& gate = findGate(finding.gates().first().toLatin1().constData());
        lines.push_back(makeText(gate.text(finding.evidence())));
        if (gate.least > 1)
            lines.push_back(makeBar(gate, finding.evidence()));
    }
    if (!more.isEmpty())
        lines.push_back(new QuietLabel(more));
    return makeStack(lines, 4);
}

QWidget* makeAside(const PartInput& input, const Finding& finding)
{
    const Dismissal dismissal = *input.view->dismissalOf(finding.id());
    Details* details = makeDetails(input.view, finding);
    auto* back = new QPushButton(QCoreApplication::translate("FindingCards", "Take back"));
    Context& context = input.context;
    QObject::connect(back, &QPushButton::clicked, &input.page, [&context, dismissal, back] {
        Dismissal gone = dismissal;
        gone.deletedMs = context.clock().now().toMSecsSinceEpoch();
        context.send({.what = QCoreApplication::translate("FindingCards", "Take a finding back"),
                      .rows = {gone}},
                     back);
    });
    details->addButton(back);
    return makeStack(
        {makeText(input.view->titleOf(finding), true), makeText(input.view->textOf(finding)),
         new QuietLabel(QCoreApplication::translate("FindingCards", "Put aside on %1. %2")
                            .arg(dateText(dismissal.day), dismissal.reason)),
         details},
        4);
}

} // namespace

QWidget* findings_part::unclear(const PartInput& input)
{
    const std::vector<Finding> findings = ofVerdict(*input.view, Verdict::NoClearPattern);
    if (findings.empty())
        return nullptr;
    const QString title =
        foldTitle(QT_TRANSLATE_N_NOOP("FindingCards", "No clear pattern so far (%n comparison(s))"),
                  findings.size());
    return makeLazyFold(title, [view = input.view, findings] {
        std::vector<QWidget*> habits{makeText(QCoreApplication::translate(
            "FindingCards", "Differences of this size are common by chance. The bars show how "
                            "large a difference could still be hidden."))};
        for (const std::vector<Finding>& habit : byHabit(findings))
            habits.push_back(makeHabitFold(view, habit));
        return makeList(habits);
    });
}

/// One line for each habit and each thing that is compared of it: that with the most days.
QWidget* findings_part::notEnough(const PartInput& input)
{
    std::vector<Finding> lines;
    for (const Finding& finding : ofVerdict(*input.view, Verdict::NotEnoughDays)) {
        const auto same = std::ranges::find_if(lines, [&](const Finding& line) {
            return line.factor() == finding.factor() && line.against() == finding.against();
        });
        if (same == lines.end())
            lines.push_back(finding);
        else if (finding.evidence().days > same->evidence().days)
            *same = finding;
    }
    if (lines.empty())
        return nullptr;
    const QString title = foldTitle(
        QT_TRANSLATE_N_NOOP("FindingCards", "Not enough days yet (%n habit(s))"), lines.size());
    return makeLazyFold(title, [view = input.view, lines] {
        std::vector<QWidget*> entries;
        for (const Finding& finding : lines)
            entries.push_back(makeNotEnough(*view, finding));
        return makeList(entries);
    });
}

QWidget* findings_part::aside(const PartInput& input)
{
    std::vector<Finding> aside = input.view->judged();
    std::erase_if(aside, [&](const Finding& finding) {
        return !finding.stands() || !input.view->dismissalOf(finding.id());
    });
    if (aside.empty())
        return nullptr;
    const QString title =
        foldTitle(QT_TRANSLATE_N_NOOP("FindingCards", "Put aside (%n finding(s))"), aside.size());
    return makeLazyFold(title, [input, aside] {
        std::vector<QWidget*> entries;
        for (const Finding& finding : aside)
            entries.push_back(makeAside(input, finding));
        return makeList(entries);
    });
}

QWidget* findings_part::flags(const PartInput& input)
{
    const FindingsViewPtr view = input.view;
    std::vector<QWidget*> folds;
    for (const Factor& factor : view->snapshot->catalogue.factors()) {
        std::vector<QDate> days;
        for (const DayFlag& flag : view->findings.flags)
            if (flag.factor == factor.id)
                days.push_back(flag.day);
        if (days.empty())
            continue;
        const QString title =
            foldTitle(QT_TRANSLATE_N_NOOP("FindingCards", "%1: %n day(s)"), days.size())
                .arg(factor.thresholdText());
        folds.push_back(makeLazyFold(title, [view, query = DayListQuery{days, factor.id, 0}] {
            return makeDayList(view->snapshot, query);
        }));
    }
    if (folds.empty())
        return nullptr;
    const QString title = foldTitle(
        QT_TRANSLATE_N_NOOP("FindingCards", "Days beyond a limit (%n habit(s))"), folds.size());
    return new Fold(title, makeList(folds));
}

} // namespace myolog
