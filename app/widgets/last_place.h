// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the last twitch was: offered, never filled in by itself.
#pragma once

#include "core/diary/snapshot.h"

#include <optional>

namespace myolog {

struct Place {
    QString site;
    QString side; ///< "" when it was not answered

    /// "Upper lip, left"
    QString name() const;
};

/// The latest place that was answered; none when there is none.
std::optional<Place> lastPlace(const Snapshot& snapshot);

} // namespace myolog
