// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is made late would be reached last by the keyboard, wherever it stands.
#pragma once

class QWidget;

namespace myolog {

/// Lets Tab go from `before` through `content`, in the order in which it was put together. Returns
/// the last widget reached.
QWidget* tabInto(QWidget* before, QWidget* content);

} // namespace myolog
