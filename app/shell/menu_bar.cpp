// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menu_bar.h"

#include "app/shell/command_table.h"
#include "app/shell/main_window.h"
#include "app/widgets/plain_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoGroup>

namespace myolog {

namespace {

QList<QKeySequence> keysOf(const Command& command)
{
    return QKeySequence::listFromString(QLatin1String(command.shortcut),
                                        QKeySequence::PortableText);
}

} // namespace

MenuBar::MenuBar(MainWindow& window, const QUndoGroup& undo)
    : QMenuBar(&window), m_window(window), m_undo(undo)
{
    fill();
    connect(&undo, &QUndoGroup::indexChanged, this, &MenuBar::showUndoTexts);
}

void MenuBar::fill()
{
    clear();
    // The menus outlive the bar's clearing, and with them actions of the same names.
    qDeleteAll(findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    QMenu* menu = nullptr;
    const char* name = nullptr;
    for (const Command& command : commandTable()) {
        if (command.menu != name)
            menu = addMenu(QCoreApplication::translate("Command", name = command.menu));
        if (command.beginsGroup)
            menu->addSeparator();
        QAction* action = menu->addAction(QCoreApplication::translate("Command", command.text));
        action->setObjectName(QLatin1String(command.id));
        action->setShortcuts(keysOf(command));
        // A key held down is one wish.
        action->setAutoRepeat(false);
        if (*command.tip)
            action->setStatusTip(QCoreApplication::translate("Command", command.tip));
        connect(action, &QAction::triggered, this, [this, run = command.run] { run(m_window); });
    }
    showUndoTexts();
}

void MenuBar::run(const QString& id)
{
    if (auto* action = findChild<QAction*>(id))
        action->trigger();
}

void MenuBar::showUndoTexts()
{
    const auto show = [this](const char* id, bool can, const QString& text) {
        auto* action = findChild<QAction*>(QLatin1String(id));
        action->setEnabled(can);
        action->setText(text);
    };
    show("undo", m_undo.canUndo(),
         m_undo.canUndo() ? tr("&Undo: %1").arg(asMenuText(m_undo.undoText())) : tr("&Undo"));
    show("redo", m_undo.canRedo(),
         m_undo.canRedo() ? tr("&Redo: %1").arg(asMenuText(m_undo.redoText())) : tr("&Redo"));
}

} // namespace myolog
