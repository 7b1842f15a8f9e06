// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus, made from the command table.
#pragma once

#include <QMenuBar>

class QUndoGroup;

namespace myolog {

class MainWindow;

class MenuBar : public QMenuBar {
    Q_OBJECT
public:
    MenuBar(MainWindow& window, const QUndoGroup& undo);
    /// Reads the table; also after a change of language.
    void fill();
    /// A command by its id; nothing happens for one the table does not have.
    void run(const QString& id);

private:
    void showUndoTexts();

    MainWindow& m_window;
    const QUndoGroup& m_undo;
};

} // namespace myolog
