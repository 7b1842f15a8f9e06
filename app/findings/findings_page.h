// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings on top, then what goes together and what cannot be told.
#pragma once

#include "app/findings/findings_view.h"
#include "app/page.h"

#include <QFutureWatcher>
#include <QTimer>
#include <atomic>
#include <memory>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace myolog {

class Context;
class WatchCard;

class FindingsPage : public Page {
    Q_OBJECT
public:
    explicit FindingsPage(Context& context, QWidget* parent = nullptr);
    ~FindingsPage() override;
    void refresh() override;

private:
    void layOut();
    void showProgress();
    void cancel();
    void begin();
    void clear();
    void takeFindings();
    void showFindings();
    void orderTabs();
    /// What a checkpoint said goes into the diary, with its date, when the app first sees it.
    void keepResults();

    Context& m_context;
    QLabel* m_completeness;
    QPushButton* m_cancel;
    QPushButton* m_again;
    QProgressBar* m_progress;
    WatchCard* m_watched;
    QVBoxLayout* m_above;   ///< results above the card of watched habits
    QVBoxLayout* m_below;   ///< and below it
    SnapshotPtr m_snapshot; ///< of the results shown or under way
    FindingsViewPtr m_view; ///< null while they are under way
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<int>> m_part; ///< of a hundred, done
    int m_keptAt = 0;                         ///< the checkpoint, by its closed days
    bool m_keeping = false;                   ///< its results are being written
    QFutureWatcher<Findings> m_watcher;
    QTimer m_slow; ///< until the progress line is shown
};

} // namespace myolog
