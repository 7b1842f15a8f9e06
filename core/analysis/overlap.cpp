// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overlap.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace myolog {

double phi(const Pattern& a, const Pattern& b)
{
    const auto shared = [](const std::vector<QDate>& x, const std::vector<QDate>& y) {
        std::vector<QDate> both;
        std::ranges::set_intersection(x, y, std::back_inserter(both));
        return double(both.size());
    };
    const double yesYes = shared(a.exposed.days, b.exposed.days);
    const double yesNo = shared(a.exposed.days, b.unexposed.days);
    const double noYes = shared(a.unexposed.days, b.exposed.days);
    const double noNo = shared(a.unexposed.days, b.unexposed.days);
    const double scale =
        std::sqrt((yesYes + yesNo) * (noYes + noNo) * (yesYes + noYes) * (yesNo + noNo));
    return scale > 0 ? (yesYes * noNo - yesNo * noYes) / scale : 0;
}

} // namespace myolog
