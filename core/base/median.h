// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one median that screens, charts and the doctor's page share.
#pragma once

#include <optional>
#include <vector>

namespace myolog {

/// The middle value, or the mean of the two in the middle; no value for none.
std::optional<double> medianOf(std::vector<double> values);

} // namespace myolog
