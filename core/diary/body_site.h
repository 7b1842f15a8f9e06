// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where it twitches.
#pragma once

#include <QString>
#include <span>

namespace myolog {

enum class BodyRegion { Eye, Face, Head, Arm, Trunk, Leg };

struct BodySite {
    const char* id;
    const char* name; ///< QT_TRANSLATE_NOOP("BodySite", …)
    BodyRegion region;
    bool paired; ///< has a left and a right
    double x, y; ///< place on the picture of face or body, 0 to 1 from the top left; of a paired
                 ///< site the left one
    bool drawn = true; ///< a spot of its own: what is counted there can be drawn

    /// On the picture of the face; the others are on the picture of the body.
    bool onFace() const { return region <= BodyRegion::Head; }
};

std::span<const BodySite> bodySites();
/// Null when unknown.
const BodySite* findBodySite(const QString& id);
/// Translated name; "" for "".
QString bodySiteName(const QString& id);

} // namespace myolog
