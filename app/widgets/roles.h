// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader calls the widgets of which Qt only says that they are there.
#pragma once

namespace myolog {

/// To be called once, before the first window.
void tellRoles();

} // namespace myolog
