// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcuts_dialog.h"

#include "app/shell/command_table.h"
#include "app/shell/key_table.h"
#include "tests/support/expect.h"

#include <QKeySequence>
#include <QTextBrowser>
#include <gtest/gtest.h>

using namespace myolog;

namespace {

QString shown(const ShortcutsDialog& dialog)
{
    return dialog.findChild<QTextBrowser*>()->toPlainText();
}

TEST(ShortcutsDialogTest, TellsTheKeysOfEveryCommandAndEveryPlace)
{
    const ShortcutsDialog dialog;
    const QString text = shown(dialog);
    const auto expectShown = [&](const char* portable) {
        for (const QKeySequence& key :
             QKeySequence::listFromString(QLatin1String(portable), QKeySequence::PortableText)) {
            EXPECT_NE(key[0].key(), Qt::Key_unknown) << portable;
            EXPECT_TRUE(
                text.contains(key.toString(QKeySequence::NativeText)
                                  .replace(QStringLiteral("Return"), QStringLiteral("Enter"))))
                << portable;
        }
    };
    for (const Command& command : commandTable())
        if (*command.shortcut)
            expectShown(command.shortcut);
    for (const LocalKey& key : keyTable())
        expectShown(key.keys);
}

} // namespace
