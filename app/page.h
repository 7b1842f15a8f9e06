// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page of the main window is.
#pragma once

#include <QDate>
#include <QVariantMap>
#include <QWidget>

namespace myolog {

class Context;

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called when the page comes to the front, and after each change while it is there.
    virtual void refresh() = 0;
    /// Something was typed that is not stored yet; the shell then asks before the page goes.
    virtual bool hasTyped() const { return false; }
    /// What the person looks at: given back to the page that takes this one's place when language
    /// or colours change.
    virtual QVariantMap place() const { return {}; }
    virtual void setPlace(const QVariantMap& place) { Q_UNUSED(place); }
    /// The day that a new entry is for; invalid for the present one.
    virtual QDate shownDay() const { return {}; }

Q_SIGNALS:
    /// Asks the shell to run a command of its table: "log_twitch", "page_history".
    void commandWanted(const QString& id);
};

} // namespace myolog
