// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/unit.h"

#include "core/factors/retired_id.h"

#include <algorithm>

namespace myolog {

const Unit* findUnit(const QString& id)
{
    const auto table = units();
    const QString current = currentId(IdKind::Unit, id);
    const auto it =
        std::ranges::find_if(table, [&](const Unit& u) { return current == QLatin1String(u.id); });
    return it == table.end() ? nullptr : &*it;
}

} // namespace myolog
