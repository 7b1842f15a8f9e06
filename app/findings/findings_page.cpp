// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findings_page.h"

#include "app/context.h"
#include "app/findings/findings_part.h"
#include "app/findings/tab_order.h"
#include "app/findings/watch_card.h"
#include "app/widgets/heading.h"
#include "app/widgets/page_body.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace myolog {

namespace {

/// Shorter waits need no word.
constexpr int slowMs = 300;
/// Of so many days the interval of every comparison is found, to say what may still be hidden; of
/// more it would take longer than a person waits.
constexpr int mostDaysForEveryInterval = 1461;

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
    : Page(parent), m_context(context), m_completeness(new WrappedLabel),
      m_cancel(new QPushButton(tr("Stop"))), m_again(new QPushButton(tr("Look again"))),
      m_progress(new QProgressBar), m_watched(new WatchCard(context)), m_above(new QVBoxLayout),
      m_below(new QVBoxLayout)
{
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("The diary is being read"));
    m_progress->hide();
    m_cancel->hide();
    m_again->hide();
    layOut();
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, &FindingsPage::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, &FindingsPage::cancel);
    connect(m_again, &QPushButton::clicked, this, &FindingsPage::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FindingsPage::takeFindings);
}

void FindingsPage::layOut()
{
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    progress->addWidget(m_again);
    progress->addStretch(0);
    for (QVBoxLayout* place : {m_above, m_below})
        place->setSpacing(16);
    auto* page = new PageBody(this);
    page->addWide(new Heading(tr("Findings")));
    page->addWide(m_completeness);
    page->addWide(progress);
    page->addWide(m_above);
    page->addWide(m_watched);
    page->addWide(m_below);
}

FindingsPage::~FindingsPage()
{
    m_stop.request_stop();
}

void FindingsPage::showProgress()
{
    m_progress->setValue(*m_part);
    m_progress->show();
    m_cancel->show();
}

void FindingsPage::cancel()
{
    m_stop.request_stop();
    m_completeness->setText(tr("The analysis was stopped; nothing is shown."));
}

void FindingsPage::refresh()
{
    const SnapshotPtr snapshot = m_context.snapshot();
    if (snapshot == m_snapshot)
        return;
    const bool same = m_view && (m_keeping || analysedAlike(*snapshot, *m_snapshot));
    m_snapshot = snapshot;
    m_watched->refresh();
    if (!same)
        return begin();
    m_view = std::make_shared<const FindingsView>(FindingsView{snapshot, m_view->findings});
    if (!m_keeping)
        showFindings();
}

void FindingsPage::begin()
{
    m_stop.request_stop();
    m_stop = {};
    m_view.reset();
    clear();
    m_slow.start();
    // A watcher forgets its former future, so a result that is out of date never arrives.
    m_part = std::make_shared<std::atomic<int>>(0);
    const AnalysisSettings settings{
        .everyInterval = m_snapshot->days.size() <= mostDaysForEveryInterval,
        .threads = QThread::idealThreadCount(),
        .stop = m_stop.get_token(),
        .progress = [part = m_part](double done) { *part = int(100 * done); }};
    m_watcher.setFuture(
        QtConcurrent::run(&m_context.background(), [snapshot = m_snapshot, settings] {
            return analyseAtCheckpoint(*snapshot, settings);
        }));
}

void FindingsPage::clear()
{
    empty(*m_above);
    empty(*m_below);
    m_completeness->clear();
    m_again->hide();
}

void FindingsPage::takeFindings()
{
    m_slow.stop();
    m_progress->hide();
    m_cancel->hide();
    if (m_watcher.result().stopped) {
        m_again->show();
        return;
    }
    m_view = std::make_shared<const FindingsView>(FindingsView{m_snapshot, m_watcher.result()});
    showFindings();
    keepResults();
}

void FindingsPage::showFindings()
{
    clear();
    const Findings& findings = m_view->findings;
    QStringList lines{closedDaysText(findings)};
    if (findings.check)
        lines << checkText(*findings.check);
    m_completeness->setText((lines + findings.notes).join(u'\n'));
    const PartInput input{m_view, m_context, *this};
    for (const FindingsPart& part : findingsParts())
        if (QWidget* widget = part.make(input))
            (part.aboveWatched ? m_above : m_below)->addWidget(widget);
    orderTabs();
}

void FindingsPage::orderTabs()
{
    QWidget* before = m_again;
    for (int i = 0; i < m_above->count(); ++i)
        before = tabInto(before, m_above->itemAt(i)->widget());
    before = tabInto(before, m_watched);
    for (int i = 0; i < m_below->count(); ++i)
        before = tabInto(before, m_below->itemAt(i)->widget());
}

void FindingsPage::keepResults()
{
    std::vector<Row> rows = resultsToKeep(*m_view->snapshot, m_view->findings);
    if (rows.empty() || m_keptAt == m_view->findings.check->closedDays)
        return;
    // Once for each checkpoint, also when the diary cannot be written to or the person undoes it.
    m_keptAt = m_view->findings.check->closedDays;
    m_keeping = true;
    m_context.send({.what = tr("Keep what the check said"), .rows = std::move(rows)}, this);
    m_keeping = false;
}

} // namespace myolog
