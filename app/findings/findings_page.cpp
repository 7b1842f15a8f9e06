// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findings_page.h"

#include "app/context.h"
#include "app/findings/findings_part.h"
#include "app/findings/tab_order.h"
#include "app/findings/watch_card.h"
#include "app/findings_run.h"
#include "app/widgets/heading.h"
#include "app/widgets/page_body.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <map>

namespace myolog {

namespace {

void empty(QLayout& place)
{
    while (QLayoutItem* item = place.takeAt(0)) {
        // Later: a button on it may have led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

FindingsPage::FindingsPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_run(context.findings()), m_completeness(new WrappedLabel),
      m_cancel(new QPushButton(tr("Stop"))), m_again(new QPushButton(tr("Look again"))),
      m_anyway(new QPushButton(tr("Show what the last check said"))), m_progress(new QProgressBar),
      m_watched(new WatchCard(context)), m_first(new QVBoxLayout), m_above(new QVBoxLayout),
      m_below(new QVBoxLayout)
{
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("The diary is being read"));
    m_progress->hide();
    m_cancel->hide();
    m_again->hide();
    m_anyway->hide();
    layOut();
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        m_wantedAt = m_view->findings.check->closedDays;
        showFindings();
    });
    connect(m_cancel, &QPushButton::clicked, this, &FindingsPage::cancel);
    connect(m_again, &QPushButton::clicked, &m_run, &FindingsRun::again);
    connect(&m_run, &FindingsRun::progressed, this, &FindingsPage::showProgress);
    connect(&m_run, &FindingsRun::changed, this, [this] {
        if (isVisible()) // else when it comes to the front
            takeFindings();
    });
}

void FindingsPage::layOut()
{
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    progress->addWidget(m_again);
    progress->addWidget(m_anyway);
    progress->addStretch(0);
    for (QVBoxLayout* place : {m_first, m_above, m_below})
        place->setSpacing(16);
    auto* page = new PageBody(this);
    page->addWide(new Heading(tr("Findings")));
    page->addWide(m_first);
    page->addWide(m_completeness);
    page->addWide(progress);
    page->addWide(m_above);
    page->addWide(m_watched);
    page->addWide(m_below);
}

void FindingsPage::showProgress()
{
    m_progress->setValue(m_run.part());
    m_progress->show();
    m_cancel->show();
}

void FindingsPage::cancel()
{
    m_run.stop();
    sayStopped();
}

void FindingsPage::sayStopped()
{
    m_completeness->setText(tr("The analysis was stopped; nothing is shown."));
}

void FindingsPage::refresh()
{
    m_run.ask();
    if (std::exchange(m_snapshot, m_run.snapshot()) != m_snapshot)
        m_watched->refresh();
    takeFindings();
}

void FindingsPage::clear()
{
    empty(*m_first);
    empty(*m_above);
    empty(*m_below);
    m_completeness->clear();
    m_again->hide();
    m_anyway->hide();
}

void FindingsPage::takeFindings()
{
    if (const Findings* findings = m_run.findings()) {
        if (m_view && m_view->snapshot == m_run.snapshot())
            return;
        m_view = std::make_shared<const FindingsView>(FindingsView{m_run.snapshot(), *findings});
        return showFindings();
    }
    m_view.reset();
    clear();
    if (!m_run.isStopped())
        return;
    sayStopped();
    m_progress->hide();
    m_cancel->hide();
    m_again->show();
}

void FindingsPage::showFindings()
{
    clear();
    m_progress->hide();
    m_cancel->hide();
    const Findings& findings = m_view->findings;
    QStringList lines{closedDaysText(findings)};
    if (findings.check)
        lines << checkText(*findings.check);
    if (rests())
        lines << tr("Until then findings rest: a look in between shows nothing new.");
    m_anyway->setVisible(rests());
    m_completeness->setText((lines + findings.notes).join(u'\n'));
    const std::map<PartPlace, QVBoxLayout*> places{{PartPlace::First, m_first},
                                                   {PartPlace::AboveWatched, m_above},
                                                   {PartPlace::Below, m_below}};
    const PartInput input{m_view, m_context, *this};
    for (const FindingsPart& part : findingsParts())
        if (QWidget* widget = rests() && !part.always ? nullptr : part.make(input))
            places.at(part.place)->addWidget(widget);
    orderTabs();
}

bool FindingsPage::rests() const
{
    const std::optional<Check>& check = m_view->findings.check;
    return m_context.isCalm() && check && check->closedDays != m_wantedAt;
}

void FindingsPage::orderTabs()
{
    QWidget* before = m_anyway;
    for (int i = 0; i < m_above->count(); ++i)
        before = tabInto(before, m_above->itemAt(i)->widget());
    before = tabInto(before, m_watched);
    for (int i = 0; i < m_below->count(); ++i)
        before = tabInto(before, m_below->itemAt(i)->widget());
}

} // namespace myolog
