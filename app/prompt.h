// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions a dialog of the platform answers. Tests put the next answers in.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QWidget>

namespace myolog {

class Prompt {
public:
    virtual ~Prompt() = default;
    /// Says what went wrong, in a dialog of its own.
    virtual void showError(QWidget* parent, const Error& error);
    virtual void showMessage(QWidget* parent, const QString& title, const QString& text);
    /// True for the button with the verb; the other one, "Cancel" unless `stay` names it, is the
    /// default.
    virtual bool confirm(QWidget* parent, const QString& question, const QString& verb,
                         const QString& stay);
    bool confirm(QWidget* parent, const QString& question, const QString& verb)
    {
        return confirm(parent, question, verb, {});
    }
    /// Whether what was typed may be lost.
    bool confirmLeaving(QWidget* parent);
    /// An empty text for "cancelled".
    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter);
    virtual QString fileToSave(QWidget* parent, const QString& title, const QString& suggestion,
                               const QString& filter);
    /// Shows the folder of that file in the desktop's own program; nothing leaves the computer.
    virtual void showFolder(QWidget* parent, const QString& file);
};

} // namespace myolog
