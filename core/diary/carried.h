// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts that came along with another habit: the volume of a coffee that was logged as caffeine.
// They count in the sum of a day, but alone they do not say that the day's sum is known.
#pragma once

#include "core/diary/record.h"

#include <QSet>

namespace myolog {

/// Tells entries that came along. Only a factor with a lower limit can be carried: of such a sum a
/// part looks like too little. It is carried when the same click recorded a factor without one, so
/// a glass of water, of milk or a banana counts as logged for its own sake.
class Carried {
public:
    explicit Carried(const Catalogue& catalogue);
    /// `factor` is that of the entry.
    bool operator()(const Entry& entry, const Factor& factor) const;

private:
    QSet<QString> m_ownSake; ///< drinks and foods that hold only factors with a lower limit
};

} // namespace myolog
