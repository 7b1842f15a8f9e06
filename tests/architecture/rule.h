// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that a compiler does not know, one row each.
#pragma once

#include "tests/architecture/source.h"

#include <span>

namespace myolog::architecture {

struct Rule {
    const char* id;
    /// What is wrong with this file, in words; empty when all is well.
    QStringList (*breaches)(const Source&);
};

std::span<const Rule> rules();

} // namespace myolog::architecture
