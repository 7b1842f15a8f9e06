// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings on top, then what goes together and what cannot be told.
#pragma once

#include "app/findings/finding_cards.h"
#include "app/page.h"

#include <QFutureWatcher>
#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace myolog {

class FindingsPage : public Page {
    Q_OBJECT
public:
    explicit FindingsPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;

private:
    /// What a result depends on.
    struct Question {
        SnapshotPtr snapshot;
        Period period;
        bool operator==(const Question&) const = default;
    };

    void layOut();
    Period chosenPeriod() const;
    void clear();
    void showFindings();
    void addEmptyState(const Findings& findings);
    void addCompared(const FindingsViewPtr& view);
    void addNotEnough(const FindingsViewPtr& view);

    Context& m_context;
    QComboBox* m_period;
    QLabel* m_completeness;
    QProgressBar* m_progress;
    QVBoxLayout* m_place;
    QWidget* m_results = nullptr;
    Question m_question;
    QFutureWatcher<Findings> m_watcher;
    QTimer m_slow; ///< until the progress line is shown
};

} // namespace myolog
