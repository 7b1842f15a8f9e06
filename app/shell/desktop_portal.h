// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What colours the desktop wants, asked of its settings portal; many desktops tell Qt nothing of
// it. https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace myolog {

struct ColourWish {
    std::optional<bool> dark; ///< no value: no wish, or no portal
    bool contrast = false;
    bool operator==(const ColourWish&) const = default;
};

class DesktopPortal : public QObject {
    Q_OBJECT
public:
    /// Asks, and does not wait for the answer.
    explicit DesktopPortal(QObject* parent = nullptr);
    /// The first time it waits a moment for the answer; one that comes later is a change.
    ColourWish wish();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeChange(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void takeAnswer(const QDBusPendingCallWatcher& call);
    void take(const QString& key, const QVariant& value);

    ColourWish m_wish;
    QPointer<QDBusPendingCallWatcher> m_asked; ///< null where there is no bus, and once answered
    bool m_waited = false;
};

} // namespace myolog
