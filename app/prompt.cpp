// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

namespace myolog {

void Prompt::showError(QWidget* parent, const Error& error)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Myolog"), error.text, QMessageBox::Ok,
                    parent);
    // Texts may come from files; they are shown as they are, never as markup.
    box.setTextFormat(Qt::PlainText);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

namespace {

/// More letters than these are read in a window that scrolls: a message box would outgrow a small
/// screen.
constexpr qsizetype longestMessage = 600;

void showPages(QWidget* parent, const QString& title, const QString& text)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* words = new QPlainTextEdit(text);
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(words);
    layout->addWidget(buttons);
    const QSize letter(dialog.fontMetrics().averageCharWidth(), dialog.fontMetrics().height());
    const QSize room = dialog.screen()->availableSize() * 4 / 5;
    dialog.resize(QSize(letter.width() * 80, letter.height() * 32).boundedTo(room));
    dialog.exec();
}

} // namespace

void Prompt::showMessage(QWidget* parent, const QString& title, const QString& text)
{
    if (text.size() > longestMessage)
        return showPages(parent, title, text);
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool Prompt::confirm(QWidget* parent, const QString& question, const QString& verb,
                     const QString& stay)
{
    QMessageBox box(QMessageBox::Question, QStringLiteral("Myolog"), question, QMessageBox::Cancel,
                    parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* yes = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    if (!stay.isEmpty()) {
        box.button(QMessageBox::Cancel)->setText(stay);
        box.button(QMessageBox::Cancel)->setIcon({}); // its cross would say the opposite
    }
    box.exec();
    return box.clickedButton() == yes;
}

bool Prompt::confirmLeaving(QWidget* parent)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Prompt", text); };
    return confirm(parent,
                   words(QT_TRANSLATE_NOOP(
                       "Prompt", "What you typed is not saved yet. Leave without saving?")),
                   words(QT_TRANSLATE_NOOP("Prompt", "Leave without saving")),
                   words(QT_TRANSLATE_NOOP("Prompt", "Keep editing")));
}

QString Prompt::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString Prompt::fileToSave(QWidget* parent, const QString& title, const QString& suggestion,
                           const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

void Prompt::showFolder(QWidget* parent, const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        showError(parent, {.text = QCoreApplication::translate(
                                       "Prompt", "No program was found that shows folders. The "
                                                 "file is in “%1”.")
                                       .arg(QDir::toNativeSeparators(folder))});
}

} // namespace myolog
