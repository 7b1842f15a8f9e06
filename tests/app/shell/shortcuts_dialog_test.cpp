// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcuts_dialog.h"

#include "app/shell/command_table.h"
#include "app/shell/key_table.h"
#include "tests/support/expect.h"

#include <QKeySequence>
#include <QTreeWidget>
#include <gtest/gtest.h>

using namespace myolog;

namespace {

QStringList shownKeys(const ShortcutsDialog& dialog)
{
    QStringList keys;
    const auto* list = dialog.findChild<QTreeWidget*>();
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        for (int k = 0; k < list->topLevelItem(i)->childCount(); ++k)
            keys << list->topLevelItem(i)->child(k)->text(1).split(QStringLiteral(", "));
    return keys;
}

TEST(ShortcutsDialogTest, TellsTheKeysOfEveryCommandAndEveryPlace)
{
    const ShortcutsDialog dialog;
    const QStringList shown = shownKeys(dialog);
    const auto expectShown = [&](const char* portable) {
        for (const QKeySequence& key :
             QKeySequence::listFromString(QLatin1String(portable), QKeySequence::PortableText)) {
            EXPECT_NE(key[0].key(), Qt::Key_unknown) << portable;
            EXPECT_TRUE(shown.contains(key.toString(QKeySequence::NativeText))) << portable;
        }
    };
    for (const Command& command : commandTable())
        if (*command.shortcut)
            expectShown(command.shortcut);
    for (const LocalKey& key : keyTable())
        expectShown(key.keys);
}

} // namespace
