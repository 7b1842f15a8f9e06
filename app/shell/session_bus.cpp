// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/session_bus.h"

#include "app/shell/local_socket.h"

#include <QFile>
#include <QString>
#include <cerrno>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace myolog {

namespace {

constexpr char addressVariable[] = "DBUS_SESSION_BUS_ADDRESS";
constexpr char noBus[] = "disabled:"; ///< an address that nobody can connect to, and at once
constexpr int patienceMs = 1000;      ///< a bus may only be started by our asking

/// Of "unix:path=/run/bus,guid=…" as LocalSocket takes it; none where it is no such socket.
std::optional<QByteArray> socketOf(const QByteArray& address)
{
    if (!address.startsWith("unix:"))
        return std::nullopt;
    for (const QByteArray& part : address.mid(5).split(',')) {
        if (part.startsWith("path="))
            return QByteArray::fromPercentEncoding(part.mid(5));
        if (part.startsWith("abstract="))
            return '\0' + QByteArray::fromPercentEncoding(part.mid(9));
    }
    return std::nullopt;
}

/// What comes first on every connection,
/// https://dbus.freedesktop.org/doc/dbus-specification.html#auth-protocol
QByteArray greeting()
{
    return QByteArray("\0AUTH EXTERNAL ", 15) + QByteArray::number(getuid()).toHex() + "\r\n";
}

/// A refusal or a hanging up is an answer, too.
bool speaks(const LocalSocket& bus)
{
    const QByteArray words = greeting();
    if (send(bus.descriptor(), words.constData(), size_t(words.size()), MSG_NOSIGNAL) < 0)
        // Too many others stand in line for it.
        return errno != EAGAIN && errno != ENOTCONN;
    pollfd answer{.fd = bus.descriptor(), .events = POLLIN, .revents = 0};
    return poll(&answer, 1, patienceMs) != 0;
}

} // namespace

QByteArray sessionBusAddress()
{
    const QByteArray given = qgetenv(addressVariable);
    if (!given.isEmpty())
        return given;
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus");
    return QFile::exists(usual) ? "unix:path=" + QFile::encodeName(usual) : QByteArray();
}

bool busAnswers(const QByteArray& address)
{
    // The first that takes the connection is the one that is waited for.
    for (const QByteArray& each : address.split(';')) {
        const std::optional<QByteArray> name = socketOf(each);
        if (!name)
            return true;
        if (const LocalSocket bus(*name); bus.isOpen())
            return speaks(bus);
    }
    return true;
}

void passOverSilentBus()
{
    if (!busAnswers(sessionBusAddress()))
        qputenv(addressVariable, noBus);
}

} // namespace myolog
