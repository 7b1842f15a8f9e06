// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions the person wants to ask at the next visit: add, change in place, delete.
#pragma once

#include "core/diary/snapshot.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace myolog {

class Context;

class QuestionList : public QWidget {
    Q_OBJECT
public:
    explicit QuestionList(Context& context, QWidget* parent = nullptr);
    void fill(const Snapshot& snapshot);
    /// A question that was not added yet, or one that is being changed.
    bool hasTyped() const;

private:
    void add();
    void change(int row, const QString& words);
    void removeCurrent();

    Context& m_context;
    std::vector<Note> m_questions; ///< in the order of the list
    QListWidget* m_list;
    QLineEdit* m_new;
    QPushButton* m_delete;
};

} // namespace myolog
