// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: sidebar, pages, menus. It knows where things are and how to reach them, nothing else.
#pragma once

#include "app/page.h"

#include <QMainWindow>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace myolog {

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Context& context, QWidget* parent = nullptr);

    /// Position in the page table.
    void showPage(int index);
    void logTwitch();
    void closeDay();
    void openDiary();
    void openSample();
    void importFile();
    void exportFile();
    void undo();
    void redo();
    void showAbout();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildMenus();
    void buildPages();
    void retranslate();
    void runCommand(const QString& id);

    Context& m_context;
    QListWidget* m_sidebar;
    QStackedWidget* m_stack;
    std::vector<Page*> m_pages; ///< null until first shown
};

} // namespace myolog
