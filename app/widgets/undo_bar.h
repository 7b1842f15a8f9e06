// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Deleted 3 entries. Undo": takes room at the foot of its page, which ends above it meanwhile, so
// that it covers nothing and nothing moves under the pointer. Goes by itself or with the next
// change of the diary.
#pragma once

#include <QFrame>
#include <QTimer>

namespace myolog {

class Context;
class WrappedLabel;

class UndoBar : public QFrame {
    Q_OBJECT
public:
    UndoBar(Context& context, QWidget* page);
    /// Call it right after the change.
    void tell(const QString& what);
    /// How long it stays.
    static constexpr int staysMs = 10'000;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void leave();

    WrappedLabel* m_text;
    QTimer m_away;
};

} // namespace myolog
