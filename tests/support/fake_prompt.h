// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A prompt that answers by itself: the test puts the next answers in and reads what was said.
#pragma once

#include "app/prompt.h"

#include <functional>

#include <QStringList>

namespace myolog::test {

class FakePrompt : public Prompt {
public:
    QStringList errors;    ///< texts of the errors shown
    QStringList messages;  ///< texts of the messages shown
    QStringList questions; ///< what was asked

    bool nextAnswer = false;
    std::function<void()> whileAsked; ///< happens while a question stands
    QString nextFileToOpen;           ///< "" stands for cancelled
    QString nextFileToSave;
    QStringList foldersShown; ///< by the file that was to be found there

    void showError(QWidget*, const Error& error) override { errors << error.text; }
    void showMessage(QWidget*, const QString&, const QString& text) override { messages << text; }
    bool confirm(QWidget*, const QString& question, const QString&, const QString&) override
    {
        questions << question;
        if (whileAsked)
            whileAsked();
        return nextAnswer;
    }
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return nextFileToOpen; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override
    {
        return nextFileToSave;
    }
    void showFolder(QWidget*, const QString& file) override { foldersShown << file; }
};

} // namespace myolog::test
