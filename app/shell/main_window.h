// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: sidebar, pages, menus. It knows where things are and how to reach them, nothing else.
#pragma once

#include "app/shell/session.h"

#include <QMainWindow>

namespace myolog {

class FolderButton;
class MenuBar;
class PageStack;
class SampleBanner;
class Sidebar;
class UndoBar;

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
    Context& context() { return m_context; }
    Session& session() { return m_session; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void restorePlace();
    void buildFrame();
    void putBanner();
    void nameThings();
    void showOtherDiary();
    void renew();
    bool mayLeavePages();
    void say(const Result<void>& done);

    Context& m_context;
    Session m_session;
    MenuBar* m_menus;
    SampleBanner* m_sampleBanner = nullptr;
    Sidebar* m_sidebar;
    PageStack* m_stack;
    UndoBar* m_undo = nullptr;
    FolderButton* m_folder = nullptr; ///< of the file that was exported last
    QTimer m_renewal;
    bool m_looksChanged = false; ///< menus and all pages are to be renewed
};

} // namespace myolog
