// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of the program mean, for the Help menu.
#pragma once

#include "core/factors/catalogue.h"

namespace myolog {

/// A paragraph for each; limits and signs are those of the tables.
QString wordList(const Catalogue& catalogue);

} // namespace myolog
