// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcuts_dialog.h"

#include "app/shell/command_table.h"
#include "app/shell/key_table.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace myolog {

namespace {

struct Shortcut {
    QString place;
    QString keys;
    QString does;
};

/// People know the key by what stands on it, and the texts call it so.
QKeySequence asWritten(const QKeySequence& keys)
{
    const QKeyCombination last = keys[0];
    return last.key() == Qt::Key_Return
               ? QKeySequence(QKeyCombination(last.keyboardModifiers(), Qt::Key_Enter))
               : keys;
}

QString shownKeys(const char* portable)
{
    const auto keys =
        QKeySequence::listFromString(QLatin1String(portable), QKeySequence::PortableText);
    QStringList shown;
    for (const QKeySequence& key : keys)
        shown << asWritten(key).toString(QKeySequence::NativeText);
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
    body()->addWidget(makeList());
    body()->addWidget(buttons);
    const QSize letter(fontMetrics().averageCharWidth(), fontMetrics().height());
    sizeTo({letter.width() * 90, letter.height() * 36});
}

QTextBrowser* ShortcutsDialog::makeList()
{
    // As text, for its lines break where the keys leave too little room.
    QString rows;
    QString place;
    for (const Shortcut& shortcut : allShortcuts()) {
        if (place != shortcut.place) {
            place = shortcut.place;
            rows += QStringLiteral("<tr><td colspan='2'><h3>%1</h3></td></tr>")
                        .arg(place.toHtmlEscaped());
        }
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                    .arg(shortcut.does.toHtmlEscaped(), shortcut.keys.toHtmlEscaped());
    }
    auto* list = new QTextBrowser;
    list->setAccessibleName(windowTitle());
    list->setHtml(QStringLiteral("<table width='100%' cellpadding='3'>%1</table>").arg(rows));
    return list;
}

} // namespace myolog
