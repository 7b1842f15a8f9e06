// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcuts_dialog.h"

#include "app/shell/command_table.h"
#include "app/shell/key_table.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace myolog {

namespace {

struct Shortcut {
    QString place;
    QString keys;
    QString does;
};

QString shownKeys(const char* portable)
{
    const auto keys =
        QKeySequence::listFromString(QLatin1String(portable), QKeySequence::PortableText);
    QStringList shown;
    for (const QKeySequence& key : keys)
        shown << key.toString(QKeySequence::NativeText);
    return shown.join(QStringLiteral(", "));
}

std::vector<Shortcut> allShortcuts()
{
    std::vector<Shortcut> all;
    const auto words = [](const char* context, const char* text) {
        return QCoreApplication::translate(context, text).remove(u'&');
    };
    for (const Command& command : commandTable())
        if (*command.shortcut)
            all.push_back({words("Command", command.menu), shownKeys(command.shortcut),
                           words("Command", command.text)});
    for (const LocalKey& key : keyTable())
        all.push_back({words("Key", key.place), shownKeys(key.keys), words("Key", key.does)});
    return all;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* parent) : Dialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeList());
    layout->addWidget(buttons);
    const QSize letter(fontMetrics().averageCharWidth(), fontMetrics().height());
    const QSize room = screen()->availableSize() * 4 / 5;
    resize(QSize(letter.width() * 90, letter.height() * 36).boundedTo(room));
}

QTreeWidget* ShortcutsDialog::makeList()
{
    auto* list = new QTreeWidget;
    list->setAccessibleName(windowTitle());
    list->setColumnCount(2);
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setWordWrap(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    QTreeWidgetItem* place = nullptr;
    QFont strong = font();
    strong.setBold(true);
    for (const Shortcut& shortcut : allShortcuts()) {
        if (!place || place->text(0) != shortcut.place) {
            place = new QTreeWidgetItem(list, {shortcut.place});
            place->setFont(0, strong);
            place->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(place, {shortcut.does, shortcut.keys});
    }
    list->expandAll();
    return list;
}

} // namespace myolog
