// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a window a person could not read: texts that are cut off, things that lie on each other.
#pragma once

#include <QStringList>

class QWidget;

namespace myolog::test {

/// One line for each visible button, label, chooser or column title that has less room than its
/// text needs, for each page wider than its view, and for each two that overlap.
QStringList cutOffIn(const QWidget& window);

} // namespace myolog::test
