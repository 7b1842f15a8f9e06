// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/context.h"
#include "app/shell/command_table.h"
#include "app/shell/page_table.h"
#include "app/widgets/close_day_dialog.h"
#include "app/widgets/episode_dialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>

namespace myolog {

MainWindow::MainWindow(Context& context, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_sidebar(new QListWidget),
      m_stack(new QStackedWidget)
{
    buildPages();
    retranslate();
    connect(&m_context, &Context::changed, this, [this] {
        if (Page* page = m_pages[m_stack->currentIndex()])
            page->refresh();
    });
    resize(1024, 700);
    showPage(0);
}

void MainWindow::buildPages()
{
    auto* centre = new QWidget;
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_stack, 1);
    for (size_t i = 0; i < pageTable().size(); ++i) {
        m_sidebar->addItem(QString());
        m_stack->addWidget(new QWidget);
    }
    m_pages.resize(pageTable().size());
    m_sidebar->setMaximumWidth(m_sidebar->fontMetrics().averageCharWidth() * 24);
    connect(m_sidebar, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    setCentralWidget(centre);
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
        action->setShortcut(
            QKeySequence::fromString(QLatin1String(command.shortcut), QKeySequence::PortableText));
        action->setStatusTip(QCoreApplication::translate("Command", command.tip));
        connect(action, &QAction::triggered, this, [this, run = command.run] { run(*this); });
    }
}

void MainWindow::retranslate()
{
    buildMenus();
    for (int i = 0; const PageKind& kind : pageTable())
        m_sidebar->item(i++)->setText(QCoreApplication::translate("Page", kind.name));
    setWindowTitle(QStringLiteral("Myolog"));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
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
    if (const QAction* action = findChild<QAction*>(id))
        const_cast<QAction*>(action)->trigger();
}

void MainWindow::logTwitch()
{
    EpisodeDialog(m_context, EpisodeDialog::newEpisode(m_context), this).exec();
}

void MainWindow::closeDay()
{
    CloseDayDialog(m_context, m_context.today(), this).exec();
}

void MainWindow::openDiary() {}
void MainWindow::openSample() {}
void MainWindow::importFile() {}
void MainWindow::exportFile() {}

void MainWindow::undo()
{
    m_context.undoStack().undo();
}

void MainWindow::redo()
{
    m_context.undoStack().redo();
}

void MainWindow::showAbout()
{
    m_context.prompt().showMessage(
        this, tr("About Myolog"),
        tr("Myolog %1\nA private diary for twitching muscles.\nLicence: GPL-3.0-or-later")
            .arg(QStringLiteral(MYOLOG_VERSION)));
}

} // namespace myolog
