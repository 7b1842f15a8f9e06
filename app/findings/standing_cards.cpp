// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One card for each finding that stands out and was not put aside, the strongest first.
#include "app/findings/dismiss_dialog.h"
#include "app/findings/finding_words.h"
#include "app/findings/findings_part.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace myolog {

namespace {

void addPutAside(const PartInput& input, const Finding& finding, Details& details)
{
    auto* aside = new QPushButton(QCoreApplication::translate("FindingCards", "Put aside…"));
    QObject::connect(aside, &QPushButton::clicked, &details,
                     [input, id = finding.id(), title = input.view->titleOf(finding)] {
                         auto* dialog = new DismissDialog(input.context, id, title, &input.page);
                         dialog->setAttribute(Qt::WA_DeleteOnClose);
                         dialog->open();
                     });
    details.addButton(aside);
}

void addPattern(const FindingsView& view, const Pattern& pattern, QVBoxLayout* body)
{
    if (QWidget* interval = makeInterval(pattern))
        body->addWidget(interval);
    body->addWidget(new QuietLabel(ratioText(pattern)));
    body->addWidget(makeText(verdictText(pattern, view.findings.check)));
}

QWidget* makeCard(const PartInput& input, const Finding& finding)
{
    const FindingsView& view = *input.view;
    auto* card = new Card(view.titleOf(finding));
    const VerdictKind& kind = verdictKind(finding.verdict());
    auto* tier = new QuietLabel(QCoreApplication::translate("Analysis", kind.brief));
    tier->setWordWrap(false);
    card->addToHeader(tier);
    card->body()->addWidget(makeText(view.textOf(finding)));
    if (finding.pattern)
        addPattern(view, *finding.pattern, card->body());
    else
        card->body()->addWidget(makeText(verdictWords(finding.verdict(), view.findings.check)));
    for (const QString& note : noteTexts(finding.notes(), view.snapshot->catalogue))
        card->body()->addWidget(makeText(note));
    Details* details = makeDetails(input.view, finding);
    addPutAside(input, finding, *details);
    card->body()->addWidget(details);
    return card;
}

/// Null when none is among them.
QWidget* makeGroup(const PartInput& input, const QString& title, bool repeated)
{
    std::vector<QWidget*> cards{new Heading(title, Heading::Level::Card)};
    for (const Finding& finding : input.view->standing())
        if ((finding.verdict() == Verdict::Repeated) == repeated)
            cards.push_back(makeCard(input, finding));
    QWidget* group = makeStack(cards, 8);
    if (cards.size() > 1)
        return group;
    delete group;
    return nullptr;
}

} // namespace

QWidget* findings_part::repeated(const PartInput& input)
{
    return makeGroup(input, QCoreApplication::translate("FindingCards", "Has held at two checks"),
                     true);
}

QWidget* findings_part::possible(const PartInput& input)
{
    const Findings& findings = input.view->findings;
    if (!findings.check)
        return nullptr;
    const int next = nextCheckpoint(findings.check->closedDays);
    const QString title = QCoreApplication::translate(
        "FindingCards", "Possible, will be checked again at %n closed day(s)", nullptr, next);
    return makeGroup(input, title, false);
}

} // namespace myolog
