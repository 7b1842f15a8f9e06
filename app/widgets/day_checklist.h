// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days that are not closed yet, each with what was logged, to choose from: one by one, all, or
// those that hold something.
#pragma once

#include "core/diary/snapshot.h"

#include <QWidget>
#include <functional>

class QTreeWidget;
class QTreeWidgetItem;

namespace myolog {

class DayChecklist : public QWidget {
    Q_OBJECT
public:
    /// In the order given; nothing is chosen.
    DayChecklist(const Snapshot& snapshot, const std::vector<QDate>& days,
                 QWidget* parent = nullptr);

    std::vector<QDate> chosen() const;
    void chooseAll();
    /// Those on which something was logged.
    void chooseLogged();
    void chooseNone();
    QTreeWidget* list() { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void fill(const Snapshot& snapshot, const std::vector<QDate>& days);
    void choose(const std::function<bool(const QTreeWidgetItem&)>& wanted);

    QTreeWidget* m_list;
};

} // namespace myolog
