// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: sidebar, pages, menus. It knows where things are and how to reach them, nothing else.
#pragma once

#include "app/page.h"
#include "app/shell/session.h"

#include <QMainWindow>
#include <vector>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace myolog {

class Card;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `lock` keeps other windows off the diary that is open.
    explicit MainWindow(Context& context, std::unique_ptr<QLockFile> lock = {},
                        QWidget* parent = nullptr);

    /// Position in the page table.
    void showPage(int index);
    /// By its id; false when there is none.
    bool showPage(const QString& id);
    int currentPage() const;
    void logTwitch();
    void closeDay();
    void openDiary();
    void newDiary();
    void openSample();
    void backToOwn();
    void importFile();
    void exportFile();
    void undo();
    void redo();
    void showShortcuts();
    void showAbout();
    Session& session() { return m_session; }
    /// Makes all pages anew, as after a change of language or colours.
    void rebuild();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    void buildMenus();
    void buildSidebar();
    void nameThings();
    void showUndoTexts();
    void runCommand(const QString& id);
    bool mayLeavePages();
    void say(const Result<void>& done);

    Context& m_context;
    Session m_session;
    Card* m_sampleBanner;
    QListWidget* m_sidebar;
    QStackedWidget* m_stack;
    std::vector<Page*> m_pages; ///< null until first shown
    bool m_rebuildDue = false;
};

} // namespace myolog
