// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of a window that scrolls up and down when it does not fit, without a frame around it.
#pragma once

#include <QString>

class QScrollArea;
class QWidget;

namespace myolog {

/// `name` is what a screen reader says of it.
QScrollArea* scrolled(QWidget* content, const QString& name);

} // namespace myolog
