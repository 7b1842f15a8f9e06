// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/retired_id.h"

#include <algorithm>

namespace myolog {

QString currentId(IdKind kind, const QString& id, std::span<const RetiredId> retired)
{
    const auto it = std::ranges::find_if(
        retired, [&](const RetiredId& r) { return r.kind == kind && id == QLatin1String(r.id); });
    return it == retired.end() ? id : QLatin1String(it->now);
}

} // namespace myolog
