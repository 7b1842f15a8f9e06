// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

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

void Prompt::showMessage(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool Prompt::confirm(QWidget* parent, const QString& question, const QString& verb)
{
    QMessageBox box(QMessageBox::Question, QStringLiteral("Myolog"), question, QMessageBox::Cancel,
                    parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* yes = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
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

} // namespace myolog
