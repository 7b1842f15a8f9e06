// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings on top, then what goes together and what cannot be told.
#pragma once

#include "app/findings/findings_view.h"
#include "app/page.h"

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace myolog {

class Context;
class FindingsRun;
class WatchCard;
class WrappedLabel;

class FindingsPage : public Page {
    Q_OBJECT
public:
    explicit FindingsPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;

private:
    void layOut();
    void showProgress();
    void cancel();
    void sayStopped();
    void clear();
    void takeFindings();
    void showFindings();
    /// Calm mode: until the next check there is nothing new to see.
    bool rests() const;
    void orderTabs();

    Context& m_context;
    FindingsRun& m_run;
    WrappedLabel* m_completeness;
    QPushButton* m_cancel;
    QPushButton* m_again;
    QPushButton* m_anyway; ///< ends the rest of a calm mode
    QProgressBar* m_progress;
    WatchCard* m_watched;
    QVBoxLayout* m_first;   ///< what to do now, before every figure
    QVBoxLayout* m_above;   ///< results above the card of watched habits
    QVBoxLayout* m_below;   ///< and below it
    SnapshotPtr m_snapshot; ///< that the card of watched habits was last told of
    FindingsViewPtr m_view; ///< null while they are under way
    int m_wantedAt = 0; ///< the check, by its closed days, of which all is shown although they rest
};

} // namespace myolog
