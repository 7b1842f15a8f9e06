// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/context.h"
#include "app/shell/exchange.h"
#include "app/shell/menu_bar.h"
#include "app/shell/page_stack.h"
#include "app/shell/page_table.h"
#include "app/shell/sample_banner.h"
#include "app/shell/shortcuts_dialog.h"
#include "app/shell/sidebar.h"
#include "app/widgets/close_day_dialog.h"
#include "app/widgets/episode_dialog.h"
#include "app/widgets/folder_button.h"
#include "app/widgets/undo_bar.h"
#include "app/widgets/wheel_guard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QSignalBlocker>
#include <QStatusBar>
#include <algorithm>

namespace myolog {

namespace {

constexpr int saysMs = 10'000;    ///< a remark at the foot of the window
constexpr int modalPauseMs = 200; ///< between two looks whether a dialog is still open

QString diaryFilter()
{
    return MainWindow::tr("Myolog diaries (*.myolog)");
}

} // namespace

MainWindow::MainWindow(Context& context, std::unique_ptr<QLockFile> lock, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_session(context, std::move(lock)),
      m_menus(new MenuBar(*this, context.undoGroup())), m_sidebar(new Sidebar),
      m_stack(new PageStack(context))
{
    new WheelGuard(this);
    buildFrame();
    restorePlace();
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &MainWindow::renew);
    connect(&m_context, &Context::changed, this, [this] {
        statusBar()->clearMessage(); // it spoke of the change before
        m_stack->refreshCurrent();
        if (m_stack->isWaiting())
            m_renewal.start(0);
    });
    connect(&m_session, &Session::opened, this, &MainWindow::showOtherDiary);
    connect(m_stack, &PageStack::commandWanted, m_menus, &MenuBar::run);
    connect(m_sidebar, &QListWidget::currentRowChanged, this,
            qOverload<int>(&MainWindow::showPage));
    showPage(0);
}

void MainWindow::restorePlace()
{
    const QRect room = screen()->availableGeometry();
    resize(QSize(1024, 700).boundedTo(room.size()));
    const QByteArray before =
        QByteArray::fromBase64(m_context.settings().text(setting_id::windowGeometry).toLatin1());
    if (before.isEmpty() || !restoreGeometry(before) || isMaximized() || isFullScreen())
        return;
    // It may have been left on a larger screen than this one.
    QRect place(pos(), size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    setGeometry(place);
}

void MainWindow::buildFrame()
{
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    columns->addWidget(m_stack, 1);
    layout->addLayout(columns, 1);
    setCentralWidget(centre);
    m_undo = new UndoBar(m_context, m_stack);
    setMenuBar(m_menus);
    putBanner();
}

void MainWindow::putBanner()
{
    delete m_sampleBanner;
    m_sampleBanner = new SampleBanner;
    connect(m_sampleBanner, &SampleBanner::backWanted, this, &MainWindow::backToOwn);
    static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(0, m_sampleBanner);
    nameThings();
}

void MainWindow::nameThings()
{
    const bool sample = m_session.isSample();
    m_sampleBanner->setVisible(sample);
    setWindowTitle(tr("%1 – Myolog").arg(sample ? tr("Sample diary") : m_session.diaryName()));
}

void MainWindow::showOtherDiary()
{
    m_stack->dropAll();
    nameThings();
}

void MainWindow::changeEvent(QEvent* event)
{
    const bool looksChanged = event->type() == QEvent::LanguageChange ||
                              event->type() == QEvent::PaletteChange ||
                              event->type() == QEvent::FontChange;
    // Many of these come in a row, and some while a page is still in its own code.
    if (looksChanged && centralWidget()) {
        m_looksChanged = true;
        m_renewal.start(0);
    }
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_session.lookForChanges();
    QMainWindow::changeEvent(event);
}

void MainWindow::renew()
{
    // What a page opened belongs to it, and with it what is typed there.
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return m_renewal.start(modalPauseMs);
    if (!std::exchange(m_looksChanged, false))
        return m_stack->renewWaiting();
    m_menus->fill();
    m_sidebar->fill();
    putBanner();
    m_stack->renew();
}

bool MainWindow::mayLeavePages()
{
    return !m_stack->hasTyped() || m_context.prompt().confirmLeaving(this);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeavePages()) {
        event->ignore();
        return;
    }
    // Where it cannot be kept, the window only opens elsewhere next time.
    (void)m_context.settings().set(setting_id::windowGeometry,
                                   QString::fromLatin1(saveGeometry().toBase64()));
    QMainWindow::closeEvent(event);
}

int MainWindow::currentPage() const
{
    return m_stack->currentIndex();
}

bool MainWindow::showPage(const QString& id)
{
    for (int i = 0; const PageKind& kind : pageTable()) {
        if (id == QLatin1String(kind.id)) {
            showPage(i);
            return true;
        }
        ++i;
    }
    return false;
}

void MainWindow::showPage(int index)
{
    if (index < 0)
        return;
    m_stack->showPage(index);
    // Else the sidebar would ask for the same page once more, and all of it would be read twice.
    const QSignalBlocker quiet(m_sidebar);
    m_sidebar->setCurrentRow(index);
    if (m_stack->isWaiting())
        m_renewal.start(0);
}

void MainWindow::logTwitch()
{
    Episode episode = EpisodeDialog::newEpisode(m_context);
    if (const QDate day = m_stack->shownDay(); day.isValid() && day != m_context.today())
        episode.start = momentOfDay(day, m_context.clock().now());
    if (EpisodeDialog(m_context, episode, this).exec() == QDialog::Accepted)
        m_undo->tell(tr("The twitch is recorded."));
}

void MainWindow::closeDay()
{
    const QDate shown = m_stack->shownDay();
    const QDate day = shown.isValid() ? shown : m_context.today();
    if (CloseDayDialog(m_context, day, this).exec() == QDialog::Accepted)
        m_undo->tell(tr("The day is closed."));
}

void MainWindow::say(const Result<void>& done)
{
    if (!done)
        m_context.prompt().showError(this, done.error());
}

void MainWindow::openDiary()
{
    const QString path = m_context.prompt().fileToOpen(this, tr("Open a diary"), diaryFilter());
    if (!path.isEmpty() && mayLeavePages())
        say(m_session.open(path));
}

void MainWindow::newDiary()
{
    const QString path =
        m_context.prompt().fileToSave(this, tr("New diary"), tr("My diary.myolog"), diaryFilter());
    if (!path.isEmpty() && mayLeavePages())
        say(m_session.open(path));
}

void MainWindow::openSample()
{
    if (mayLeavePages())
        say(m_session.openSample());
}

void MainWindow::backToOwn()
{
    if (mayLeavePages())
        say(m_session.backToOwn());
}

void MainWindow::importFile()
{
    if (const QString done = importInto(m_context, this); !done.isEmpty())
        statusBar()->showMessage(done);
}

void MainWindow::exportFile()
{
    const Exported done = exportFrom(m_context, this);
    if (done.file.isEmpty())
        return;
    if (!m_folder) {
        m_folder = new FolderButton(m_context);
        statusBar()->addPermanentWidget(m_folder);
        // It belongs to the words beside it.
        connect(statusBar(), &QStatusBar::messageChanged, m_folder, &QWidget::hide);
    }
    statusBar()->showMessage(done.said);
    m_folder->offer(done.file);
}

void MainWindow::undo()
{
    const QString what = m_context.undoStack().undoText();
    m_context.undoStack().undo();
    statusBar()->showMessage(tr("Undone: %1").arg(what), saysMs);
}

void MainWindow::redo()
{
    const QString what = m_context.undoStack().redoText();
    m_context.undoStack().redo();
    statusBar()->showMessage(tr("Done again: %1").arg(what), saysMs);
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(this).exec();
}

} // namespace myolog
