// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of the open diary, computed once beside the window for every page that shows them.
#pragma once

#include "core/analysis/findings.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QTimer>
#include <atomic>
#include <memory>
#include <stop_token>

namespace myolog {

class Context;

class FindingsRun : public QObject {
    Q_OBJECT
public:
    explicit FindingsRun(Context& context);
    ~FindingsRun() override;

    /// Of the diary as it is now: what is there stays when nothing that is analysed has changed,
    /// else it begins anew. What was stopped stays stopped until then.
    void ask();
    void again();
    void stop();
    /// Asks, also when they were stopped, and gives what findings() will be: for work that waits
    /// for them beside the window. Marked as stopped when they are stopped or out of date
    /// meanwhile.
    QFuture<std::shared_ptr<const Findings>> wanted();
    /// Another diary is about to be opened; nothing of this one may reach it.
    void forget();

    /// Null while they are under way, and after a stop.
    const Findings* findings() const { return m_findings.get(); }
    /// That they are of.
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    bool isStopped() const { return m_stopped; }
    /// Of a hundred, done.
    int part() const { return m_part ? m_part->load() : 0; }

Q_SIGNALS:
    /// They are there, or out of date, or stopped.
    void changed();
    /// From time to time while it takes long.
    void progressed();

private:
    void take();
    /// What a checkpoint said goes into the diary, with its date, when the app first sees it.
    void keepResults();

    Context& m_context;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const Findings> m_findings;
    QLocale m_language; ///< that they speak
    bool m_stopped = false;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<int>> m_part;
    std::pair<QString, int> m_keptAt; ///< the diary's path, and the checkpoint by its closed days
    bool m_keeping = false;           ///< its results are being written
    QFutureWatcher<std::shared_ptr<const Findings>> m_watcher;
    QTimer m_slow;
};

} // namespace myolog
