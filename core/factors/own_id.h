// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ids for what the person adds.
#pragma once

#include <QString>
#include <QUuid>

namespace myolog {

/// "own_zinc_5f21c0" for something named "Zinc" that `row` defines. Digits of the row make it
/// another id than that of a Zinc which was deleted, or made on another computer.
QString ownId(const QString& name, const QUuid& row);

} // namespace myolog
