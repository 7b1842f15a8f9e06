// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where on the picture of face and body an answer about the place is drawn.
#pragma once

#include <QString>
#include <vector>

namespace myolog {

/// As in a mirror: the left side of the person is on the left.
struct BodySpot {
    double x = 0, y = 0; ///< 0 to 1 from the top left of the picture
    bool onFace = true;  ///< else on the body
    QString side;        ///< "left", "right" or "" for the middle

    bool operator==(const BodySpot&) const = default;
};

/// One spot, or two for both sides. None for a place that the picture does not have, and for one
/// whose side is not answered unless it lies near the middle anyway.
std::vector<BodySpot> bodySpots(const QString& site, const QString& side);

} // namespace myolog
