// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/local_socket.h"

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace myolog {

LocalSocket::LocalSocket(const QByteArray& name)
    : m_socket(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (m_socket < 0 || name.isEmpty() || name.size() >= qsizetype(sizeof(address.sun_path)))
        return;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
    m_open = connect(m_socket, reinterpret_cast<sockaddr*>(&address), size) == 0 || errno == EAGAIN;
}

LocalSocket::~LocalSocket()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

} // namespace myolog
