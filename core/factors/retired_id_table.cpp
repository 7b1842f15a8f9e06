// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that were released once and stand in no table any more; none so far. A row taken out of a
// table is written here as {IdKind::Factor, "old_id", "id_that_took_its_place"}.
#include "core/factors/retired_id.h"

#include <iterator>

namespace myolog {

namespace {

constexpr RetiredId retiredRows[] = {
    {IdKind::Factor, nullptr, nullptr}, // the end: a table of no rows is no C++
};

} // namespace

std::span<const RetiredId> retiredIds()
{
    return {retiredRows, std::size(retiredRows) - 1};
}

} // namespace myolog
