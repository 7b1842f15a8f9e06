// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of the program mean, for the Help menu. For another, add a row to word_table.cpp.
#pragma once

#include "core/factors/catalogue.h"

#include <span>

namespace myolog {

struct Word {
    const char* id;
    /// A paragraph that begins with the word; its figures are those of the tables.
    QString (*meaning)(const Catalogue& catalogue);
};

std::span<const Word> wordTable();
/// A paragraph for each.
QString wordList(const Catalogue& catalogue);

} // namespace myolog
