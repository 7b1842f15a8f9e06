// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading.h"

#include <QCoreApplication>

namespace myolog {

namespace {

constexpr qint64 pieceSize = 1 << 20;

} // namespace

std::unexpected<Error> calledOff()
{
    return failure(QCoreApplication::translate("Exchange", "The reading was cancelled."));
}

Result<QByteArray> readBytes(QIODevice& device, const std::stop_token& stop)
{
    QByteArray bytes;
    bytes.reserve(device.bytesAvailable());
    while (!stop.stop_requested()) {
        const QByteArray piece = device.read(pieceSize);
        if (piece.isEmpty())
            return bytes;
        bytes += piece;
    }
    return calledOff();
}

} // namespace myolog
