// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/context.h"
#include "app/shell/command_table.h"
#include "app/shell/exchange.h"
#include "app/shell/page_table.h"
#include "app/shell/sample_banner.h"
#include "app/widgets/close_day_dialog.h"
#include "app/widgets/episode_dialog.h"
#include "app/widgets/icon.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace myolog {

namespace {

constexpr char geometryKey[] = "window_geometry";

QString diaryFilter()
{
    return MainWindow::tr("Myolog diaries (*.myolog)");
}

} // namespace

MainWindow::MainWindow(Context& context, std::unique_ptr<QLockFile> lock, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_session(context, std::move(lock)),
      m_sampleBanner(nullptr), m_sidebar(nullptr), m_stack(nullptr)
{
    buildFrame();
    resize(1024, 700);
    restoreGeometry(QSettings().value(QLatin1String(geometryKey)).toByteArray());
    connect(&m_context, &Context::changed, this, [this] {
        if (Page* page = m_pages[m_stack->currentIndex()])
            page->refresh();
    });
    connect(&m_context.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showUndoTexts);
    connect(&m_session, &Session::opened, this, &MainWindow::rebuild);
    showPage(0);
}

void MainWindow::buildFrame()
{
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* banner = new SampleBanner;
    m_sampleBanner = banner;
    connect(banner, &SampleBanner::backWanted, this, &MainWindow::backToOwn);
    layout->addWidget(m_sampleBanner);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_sidebar = new QListWidget;
    m_stack = new QStackedWidget;
    columns->addWidget(m_sidebar);
    columns->addWidget(m_stack, 1);
    layout->addLayout(columns, 1);
    for (size_t i = 0; i < pageTable().size(); ++i)
        m_stack->addWidget(new QWidget);
    m_pages.assign(pageTable().size(), nullptr);
    setCentralWidget(centre);
    buildSidebar();
    buildMenus();
    nameThings();
}

void MainWindow::buildSidebar()
{
    m_sidebar->setFrameShape(QFrame::NoFrame);
    m_sidebar->setAccessibleName(tr("Pages"));
    m_sidebar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int em = m_sidebar->fontMetrics().height();
    m_sidebar->setIconSize(QSize(em, em) * 1.3);
    m_sidebar->viewport()->setAutoFillBackground(false);
    int widest = 0;
    for (const PageKind& kind : pageTable()) {
        const QString name = QCoreApplication::translate("Page", kind.name);
        auto* item = new QListWidgetItem(tintedIcon(QLatin1String(kind.icon), palette()), name);
        item->setSizeHint(QSize(0, em * 5 / 2));
        m_sidebar->addItem(item);
        widest = std::max(widest, m_sidebar->fontMetrics().horizontalAdvance(name));
    }
    m_sidebar->setFixedWidth(widest + em * 4);
    connect(m_sidebar, &QListWidget::currentRowChanged, this,
            qOverload<int>(&MainWindow::showPage));
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    QMenu* menu = nullptr;
    const char* name = nullptr;
    for (const Command& command : commandTable()) {
        if (command.menu != name)
            menu = menuBar()->addMenu(QCoreApplication::translate("Command", name = command.menu));
        QAction* action = menu->addAction(QCoreApplication::translate("Command", command.text));
        action->setObjectName(QLatin1String(command.id));
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(command.shortcut),
                                                          QKeySequence::PortableText));
        // A key held down is one wish.
        action->setAutoRepeat(false);
        if (*command.tip)
            action->setStatusTip(QCoreApplication::translate("Command", command.tip));
        connect(action, &QAction::triggered, this, [this, run = command.run] { run(*this); });
    }
    showUndoTexts();
}

void MainWindow::nameThings()
{
    const bool sample = m_session.isSample();
    m_sampleBanner->setVisible(sample);
    setWindowTitle(tr("%1 – Myolog").arg(sample ? tr("Sample diary") : m_session.diaryName()));
}

void MainWindow::showUndoTexts()
{
    const auto show = [this](const char* id, bool can, const QString& text) {
        auto* action = findChild<QAction*>(QLatin1String(id));
        if (!action)
            return;
        action->setEnabled(can);
        action->setText(text);
    };
    const QUndoStack& stack = m_context.undoStack();
    show("undo", stack.canUndo(),
         stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    show("redo", stack.canRedo(),
         stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

void MainWindow::rebuild()
{
    const int page = currentPage();
    buildFrame();
    showPage(std::max(page, 0));
}

void MainWindow::changeEvent(QEvent* event)
{
    const bool looksChanged = event->type() == QEvent::LanguageChange ||
                              event->type() == QEvent::PaletteChange ||
                              event->type() == QEvent::FontChange;
    // Many of these come in a row, and some while a page is still in its own code.
    if (looksChanged && m_stack && !std::exchange(m_rebuildDue, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_rebuildDue = false;
                rebuild();
            },
            Qt::QueuedConnection);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_session.lookForChanges();
    QMainWindow::changeEvent(event);
}

bool MainWindow::mayLeavePages()
{
    const bool typed =
        std::ranges::any_of(m_pages, [](const Page* page) { return page && page->hasTyped(); });
    return !typed || m_context.prompt().confirm(
                         this, tr("Something you typed is not saved yet. Leave it?"), tr("Leave"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeavePages()) {
        event->ignore();
        return;
    }
    QSettings().setValue(QLatin1String(geometryKey), saveGeometry());
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
    Page*& page = m_pages[index];
    if (!page) {
        page = pageTable()[index].make(m_context, this);
        connect(page, &Page::commandWanted, this, &MainWindow::runCommand);
        QWidget* hole = m_stack->widget(index);
        m_stack->insertWidget(index, page);
        m_stack->removeWidget(hole);
        hole->deleteLater();
    }
    page->refresh();
    m_stack->setCurrentIndex(index);
    m_sidebar->setCurrentRow(index);
}

void MainWindow::runCommand(const QString& id)
{
    if (auto* action = findChild<QAction*>(id))
        action->trigger();
}

void MainWindow::logTwitch()
{
    EpisodeDialog(m_context, EpisodeDialog::newEpisode(m_context), this).exec();
}

void MainWindow::closeDay()
{
    CloseDayDialog(m_context, m_context.today(), this).exec();
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
    say(m_session.backToOwn());
}

void MainWindow::importFile()
{
    if (const QString done = importInto(m_context, this); !done.isEmpty())
        statusBar()->showMessage(done);
}

void MainWindow::exportFile()
{
    if (const QString done = exportFrom(m_context, this); !done.isEmpty())
        statusBar()->showMessage(done);
}

void MainWindow::undo()
{
    m_context.undoStack().undo();
}

void MainWindow::redo()
{
    m_context.undoStack().redo();
}

void MainWindow::showShortcuts()
{
    QStringList lines;
    for (const Command& command : commandTable())
        if (*command.shortcut) {
            const auto keys = QKeySequence::listFromString(QLatin1String(command.shortcut));
            lines << tr("%1: %2").arg(
                QKeySequence::listToString(keys, QKeySequence::NativeText),
                QCoreApplication::translate("Command", command.text).remove(u'&'));
        }
    m_context.prompt().showMessage(this, tr("Keyboard shortcuts"), lines.join(u'\n'));
}

void MainWindow::showAbout()
{
    m_context.prompt().showMessage(
        this, tr("About Myolog"),
        tr("Myolog %1\nA private diary for twitching muscles.\nLicence: GPL-3.0-or-later")
            .arg(QStringLiteral(MYOLOG_VERSION)));
}

} // namespace myolog
