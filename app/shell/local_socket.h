// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a program of this computer, for asking whether it is there at all. It never
// waits.
#pragma once

#include <QByteArray>

namespace myolog {

class LocalSocket {
public:
    /// By the path of the socket, or by an abstract name behind a zero byte.
    explicit LocalSocket(const QByteArray& name);
    LocalSocket(const LocalSocket&) = delete;
    LocalSocket& operator=(const LocalSocket&) = delete;
    ~LocalSocket();

    /// Somebody listens there, even one too busy to take the connection.
    bool isOpen() const { return m_open; }
    int descriptor() const { return m_socket; }

private:
    int m_socket;
    bool m_open = false;
};

} // namespace myolog
