// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/body_site.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

using enum BodyRegion;

#define NAME(text) QT_TRANSLATE_NOOP("BodySite", text)

// x, y: face sites on the face picture, the others on the body picture.
constexpr BodySite table[] = {
    {"upper-lid", NAME("Upper eyelid"), Eye, true, 0.33, 0.40},
    {"lower-lid", NAME("Lower eyelid"), Eye, true, 0.33, 0.46},
    {"eyebrow", NAME("Eyebrow"), Eye, true, 0.33, 0.33},
    {"upper-lip", NAME("Upper lip"), Face, true, 0.46, 0.70},
    {"lower-lip", NAME("Lower lip"), Face, true, 0.46, 0.78},
    {"mouth-corner", NAME("Corner of the mouth"), Face, true, 0.36, 0.74},
    {"cheek", NAME("Cheek"), Face, true, 0.25, 0.60},
    {"nose", NAME("Nose"), Face, true, 0.46, 0.56},
    {"chin", NAME("Chin"), Face, false, 0.50, 0.90},
    {"forehead", NAME("Forehead"), Face, true, 0.42, 0.20},
    {"jaw", NAME("Jaw"), Face, true, 0.20, 0.76},
    {"tongue", NAME("Tongue"), Face, false, 0.50, 0.74},
    {"temple", NAME("Temple"), Head, true, 0.14, 0.38},
    {"scalp", NAME("Scalp"), Head, true, 0.42, 0.06},
    {"neck", NAME("Neck"), Head, true, 0.47, 0.17},
    {"shoulder", NAME("Shoulder"), Arm, true, 0.36, 0.22},
    {"upper-arm", NAME("Upper arm"), Arm, true, 0.31, 0.31},
    {"forearm", NAME("Forearm"), Arm, true, 0.25, 0.42},
    {"hand", NAME("Hand"), Arm, true, 0.20, 0.51},
    {"finger", NAME("Finger or thumb"), Arm, true, 0.18, 0.56},
    {"chest", NAME("Chest"), Trunk, true, 0.45, 0.28},
    {"abdomen", NAME("Abdomen"), Trunk, true, 0.46, 0.40},
    {"back", NAME("Back"), Trunk, true, 0.44, 0.34},
    {"buttock", NAME("Buttock"), Trunk, true, 0.45, 0.52},
    {"thigh", NAME("Thigh"), Leg, true, 0.43, 0.62},
    {"knee", NAME("Knee"), Leg, true, 0.43, 0.73},
    {"calf", NAME("Calf"), Leg, true, 0.43, 0.83},
    {"foot", NAME("Foot"), Leg, true, 0.42, 0.95},
    {"toe", NAME("Toe"), Leg, true, 0.40, 0.98},
    {"elsewhere", NAME("Somewhere else"), Trunk, true, 0.50, 0.46},
};

#undef NAME

} // namespace

std::span<const BodySite> bodySites()
{
    return table;
}

const BodySite* findBodySite(const QString& id)
{
    const auto it =
        std::ranges::find_if(table, [&](const BodySite& s) { return id == QLatin1String(s.id); });
    return it == std::end(table) ? nullptr : it;
}

QString bodySiteName(const QString& id)
{
    const BodySite* site = findBodySite(id);
    return site ? QCoreApplication::translate("BodySite", site->name) : id;
}

} // namespace myolog
