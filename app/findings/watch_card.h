// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person wants to know: up to three habits, chosen beforehand, whose questions are judged
// apart from all others.
#pragma once

#include "app/widgets/card.h"
#include "core/diary/snapshot.h"

class QMenu;
class QPushButton;

namespace myolog {

class Context;
class WrappedLabel;

class WatchCard : public Card {
    Q_OBJECT
public:
    explicit WatchCard(Context& context, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* makeLine(const Snapshot& snapshot, const Watch& watch);
    void fillMenu();
    void begin(const QString& factor);
    void end(const Watch& watch);

    Context& m_context;
    QVBoxLayout* m_lines;
    QPushButton* m_choose;
    QMenu* m_menu;
    WrappedLabel* m_full;
};

} // namespace myolog
