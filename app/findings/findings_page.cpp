// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findings_page.h"

#include "app/context.h"
#include "app/findings/dismiss_dialog.h"
#include "app/findings/habit_cards.h"
#include "app/findings/hours_fold.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/page_body.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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
constexpr int mostDaysForEveryInterval = 730;

QVBoxLayout* bodyOf(QWidget* results)
{
    return static_cast<QVBoxLayout*>(results->layout());
}

} // namespace

FindingsPage::FindingsPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_completeness(new QLabel),
      m_cancel(new QPushButton(tr("Stop"))), m_progress(new QProgressBar), m_place(new QVBoxLayout)
{
    m_completeness->setTextFormat(Qt::PlainText);
    m_completeness->setWordWrap(true);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("The diary is being read"));
    m_progress->hide();
    m_cancel->hide();
    layOut();
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, &FindingsPage::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, &FindingsPage::cancel);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FindingsPage::showFindings);
}

void FindingsPage::layOut()
{
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    auto* page = new PageBody(this);
    page->addWide(new Heading(tr("Findings")));
    page->addWide(m_completeness);
    page->addWide(progress);
    page->addWide(m_place);
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
    m_completeness->setText(tr("The analysis was stopped. It begins anew when the diary changes."));
}

void FindingsPage::refresh()
{
    const SnapshotPtr snapshot = m_context.snapshot();
    if (snapshot == m_snapshot)
        return;
    if (m_keeping) {
        // Only what is shown already was added.
        m_snapshot = snapshot;
        return;
    }
    m_snapshot = snapshot;
    m_stop.request_stop();
    m_stop = {};
    clear();
    m_slow.start();
    // A watcher forgets its former future, so a result that is out of date never arrives.
    m_part = std::make_shared<std::atomic<int>>(0);
    const AnalysisSettings settings{
        .everyInterval = snapshot->days.size() <= mostDaysForEveryInterval,
        .threads = QThread::idealThreadCount(),
        .stop = m_stop.get_token(),
        .progress = [part = m_part](double done) { *part = int(100 * done); }};
    m_watcher.setFuture(QtConcurrent::run(
        [snapshot, settings] { return analyseAtCheckpoint(*snapshot, settings); }));
}

void FindingsPage::clear()
{
    if (m_results) {
        // Later: a button on it may have led here.
        m_place->removeWidget(m_results);
        m_results->hide();
        m_results->deleteLater();
    }
    m_results = new QWidget;
    auto* layout = new QVBoxLayout(m_results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_place->addWidget(m_results);
    m_completeness->clear();
}

void FindingsPage::showFindings()
{
    m_slow.stop();
    m_progress->hide();
    m_cancel->hide();
    if (m_watcher.result().stopped)
        return;
    const auto view =
        std::make_shared<const FindingsView>(FindingsView{m_snapshot, m_watcher.result()});
    const Findings& findings = view->findings;
    const QLocale locale;
    QStringList lines{tr("%1 of %n day(s) closed", nullptr, findings.days)
                          .arg(locale.toString(findings.closedDays))};
    if (findings.check)
        lines << checkText(*findings.check);
    m_completeness->setText((lines + findings.notes).join(u'\n'));

    for (const Warning& warning : findings.warnings)
        bodyOf(m_results)->addWidget(makeWarningCard(warning, m_results));
    if (findings.closedDays == 0)
        addEmptyState(findings);
    addPatterns(view);
    keepResults(view);
}

void FindingsPage::addEmptyState(const Findings& findings)
{
    const bool nothing = findings.loggedDays == 0;
    auto* card = new Card(tr("Nothing to compare yet"));
    auto* text = new QLabel(
        nothing ? tr("Log the first twitch or habit; findings grow from what you record.")
                : tr("Only closed days are compared, for on other days something may be missing. "
                     "Close a day when there is nothing more to add."));
    text->setWordWrap(true);
    auto* button = new QPushButton(nothing ? tr("Log a twitch") : tr("Close the day"));
    connect(button, &QPushButton::clicked, this, [this, nothing] {
        Q_EMIT commandWanted(nothing ? QStringLiteral("log_twitch") : QStringLiteral("close_day"));
    });
    card->body()->addWidget(text);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    bodyOf(m_results)->addWidget(card);
}

void FindingsPage::addPatterns(const FindingsViewPtr& view)
{
    QVBoxLayout* body = bodyOf(m_results);
    const auto putAside = [this, view](const Pattern& pattern) {
        const Factor& factor = *view->snapshot->catalogue.factor(pattern.factor);
        auto* dialog =
            new DismissDialog(m_context, pattern.id, patternTitle(pattern, factor), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    for (QWidget* card : makeStandingCards(view, putAside))
        body->addWidget(card);
    for (QWidget* part : {makeUnclearFold(view), makeNotEnoughFold(view), makeAsideFold(view),
                          makeJointFold(view), makeHoursFold(view), makeCaffeineCard(view),
                          makeFlagCard(view), makeQualityCard(view), makeMethodFold()})
        if (part)
            body->addWidget(part);
}

void FindingsPage::keepResults(const FindingsViewPtr& view)
{
    std::vector<Row> rows = resultsToKeep(*view->snapshot, view->findings);
    if (rows.empty() || m_keptAt == view->findings.check->closedDays)
        return;
    // Once for each checkpoint, also when the diary cannot be written to or the person undoes it.
    m_keptAt = view->findings.check->closedDays;
    m_keeping = true;
    m_context.send({.what = tr("Keep what the check said"), .rows = std::move(rows)}, this);
    m_keeping = false;
}

} // namespace myolog
