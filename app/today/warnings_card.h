// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the last weeks hold that is a reason to see a professional, kept in sight on Today: what was
// answered, what to do, and where that comes from.
#pragma once

#include "app/widgets/card.h"
#include "core/analysis/findings.h"

#include <QFutureWatcher>
#include <QTimer>

class QPushButton;

namespace myolog {

class Context;

class WarningsCard : public Card {
    Q_OBJECT
public:
    explicit WarningsCard(Context& context, QWidget* parent = nullptr);
    /// Reads the whole diary a moment later, so that the page is painted first. Hidden while there
    /// is nothing to say.
    void refresh();

Q_SIGNALS:
    void findingsWanted();

private:
    void begin();
    void showCurrent(const std::vector<Warning>& warnings);

    Context& m_context;
    SnapshotPtr m_snapshot;
    QPushButton* m_more; ///< for what is told here by its title alone
    QTimer m_later;
    QFutureWatcher<Findings> m_watcher;
    QWidget* m_list = nullptr;
};

} // namespace myolog
