// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's message bus: where it is, and whether it speaks. Qt waits for its greeting without
// end, and so would the window.
#pragma once

#include <QByteArray>

namespace myolog {

/// As in https://dbus.freedesktop.org/doc/dbus-specification.html#addresses; "" where there is no
/// bus.
QByteArray sessionBusAddress();

/// False when somebody takes the connection there and then says nothing. Only buses of this
/// computer are asked; of others it is true.
bool busAnswers(const QByteArray& address);

/// To be called before anything connects: this program then does without a bus that is silent.
void passOverSilentBus();

} // namespace myolog
