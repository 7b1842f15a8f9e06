// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desktop_portal.h"

#include "app/shell/session_bus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEventLoop>
#include <QStringList>
#include <QTimer>

namespace myolog {

namespace {

constexpr QLatin1String portalName("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String settingsInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1String schemeKey("color-scheme"); ///< 0 no wish, 1 dark, 2 light
constexpr QLatin1String contrastKey("contrast");   ///< 0 no wish, 1 high
constexpr int longestMs = 100;                     ///< a start may be late by

} // namespace

DesktopPortal::DesktopPortal(QObject* parent) : QObject(parent)
{
    // Without a bus Qt would start one, which then outlives the program.
    if (sessionBusAddress().isEmpty())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Else Qt 6.4 does not know the name of the slot's last parameter.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(portalName, portalPath, settingsInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takeChange(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(
        portalName, portalPath, settingsInterface, QStringLiteral("ReadAll"));
    question << QStringList{appearanceGroup};
    m_asked = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(m_asked, &QDBusPendingCallWatcher::finished, this, [this] {
        const ColourWish before = m_wish;
        takeAnswer(*m_asked);
        m_asked->deleteLater();
        if (m_wish != before)
            Q_EMIT changed();
    });
}

ColourWish DesktopPortal::wish()
{
    if (std::exchange(m_waited, true) || !m_asked || m_asked->isFinished())
        return m_wish;
    QEventLoop moment;
    connect(m_asked, &QDBusPendingCallWatcher::finished, &moment, &QEventLoop::quit);
    QTimer::singleShot(longestMs, &moment, &QEventLoop::quit);
    moment.exec(QEventLoop::ExcludeUserInputEvents);
    return m_wish;
}

void DesktopPortal::takeAnswer(const QDBusPendingCallWatcher& call)
{
    if (call.isError() || call.reply().signature() != QLatin1String("a{sa{sv}}"))
        return;
    const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(call.reply().arguments().first());
    const QVariantMap values = groups.value(appearanceGroup);
    for (auto it = values.begin(); it != values.end(); ++it)
        take(it.key(), it.value());
}

void DesktopPortal::take(const QString& key, const QVariant& value)
{
    const uint number = value.toUInt();
    if (key == schemeKey)
        m_wish.dark = number == 0 ? std::nullopt : std::optional(number == 1);
    else if (key == contrastKey)
        m_wish.contrast = number == 1;
}

void DesktopPortal::takeChange(const QString& group, const QString& key, const QDBusVariant& value)
{
    const ColourWish before = m_wish;
    if (group == appearanceGroup)
        take(key, value.variant());
    if (m_wish != before)
        Q_EMIT changed();
}

} // namespace myolog
