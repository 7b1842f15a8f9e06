// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings_run.h"

#include "app/context.h"
#include "core/analysis/checkpoint.h"

#include <QThread>
#include <QtConcurrent>

namespace myolog {

namespace {

/// Shorter waits need no word.
constexpr int slowMs = 300;

} // namespace

FindingsRun::FindingsRun(Context& context) : m_context(context)
{
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, &FindingsRun::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FindingsRun::take);
}

FindingsRun::~FindingsRun()
{
    m_stop.request_stop();
}

void FindingsRun::ask()
{
    const SnapshotPtr snapshot = m_context.snapshot();
    const bool spoken = m_language == QLocale(); // findings hold words
    if (snapshot == m_snapshot && spoken)
        return;
    const bool same = m_findings && spoken && (m_keeping || analysedAlike(*snapshot, *m_snapshot));
    m_snapshot = snapshot;
    if (!same)
        again();
}

void FindingsRun::again()
{
    m_stop.request_stop();
    m_stop = {};
    m_stopped = false;
    m_findings.reset();
    m_language = QLocale();
    m_slow.start();
    // A watcher forgets its former future, so a result that is out of date never arrives.
    m_part = std::make_shared<std::atomic<int>>(0);
    const AnalysisSettings settings{
        .everyInterval = true, // for the doctor's page
        .threads = QThread::idealThreadCount(),
        .stop = m_stop.get_token(),
        .progress = [part = m_part](double done) { *part = int(100 * done); }};
    m_watcher.setFuture(
        QtConcurrent::run(&m_context.background(), [snapshot = m_snapshot, settings] {
            return std::make_shared<const Findings>(analyseAtCheckpoint(*snapshot, settings));
        }));
    Q_EMIT changed();
}

QFuture<std::shared_ptr<const Findings>> FindingsRun::wanted()
{
    ask();
    if (m_stop.stop_requested())
        again();
    return m_watcher.future();
}

void FindingsRun::stop()
{
    m_stop.request_stop();
}

void FindingsRun::forget()
{
    m_stop.request_stop();
    m_slow.stop();
    m_stopped = false;
    m_findings.reset();
    m_snapshot.reset();
}

void FindingsRun::take()
{
    if (!m_snapshot)
        return; // of a diary that is closed
    m_slow.stop();
    const std::shared_ptr<const Findings> found = m_watcher.result();
    m_stopped = found->stopped;
    if (!m_stopped) {
        m_findings = found;
        keepResults();
    }
    Q_EMIT changed();
}

void FindingsRun::keepResults()
{
    std::vector<Row> rows = resultsToKeep(*m_snapshot, *m_findings);
    if (rows.empty())
        return;
    const std::pair<QString, int> now(m_context.store().path(), m_findings->check->closedDays);
    if (m_keptAt == now)
        return;
    // Once for each checkpoint, also when the diary cannot be written to or the person undoes it.
    m_keptAt = now;
    m_keeping = true;
    m_context.send({.what = tr("Keep what the check said"), .rows = std::move(rows)}, nullptr);
    ask(); // while no page does, so that nothing is computed again for what was just said
    m_keeping = false;
}

} // namespace myolog
