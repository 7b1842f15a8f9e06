// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Menus with a line for each of however many things there are.
#pragma once

class QMenu;

namespace myolog {

/// A menu longer than the screen scrolls, where most styles would make columns beyond its edge.
void letScroll(QMenu& menu);

} // namespace myolog
