// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Deleted 3 entries. Undo": stays until the next change of the diary.
#pragma once

#include <QFrame>

class QLabel;

namespace myolog {

class Context;

class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(Context& context, QWidget* parent = nullptr);
    /// Call it right after the change.
    void tell(const QString& what);

private:
    QLabel* m_text;
};

} // namespace myolog
