// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How every format gets at its file: piece by piece, so that whoever no longer waits for it can
// call the reading off.
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <stop_token>

namespace myolog {

/// What a reading that was called off gives.
std::unexpected<Error> calledOff();

/// All that the device still holds. After a stop no more than one further piece is read.
Result<QByteArray> readBytes(QIODevice& device, const std::stop_token& stop);

} // namespace myolog
