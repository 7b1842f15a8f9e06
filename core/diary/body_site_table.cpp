// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/body_site.h"

#include "core/factors/retired_id.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

using enum BodyRegion;

// x, y: sites of eye, face and head on the face picture, the others on the body picture.
constexpr BodySite bodySiteRows[] = {
    {"upper-lid", QT_TRANSLATE_NOOP("BodySite", "Upper eyelid"), Eye, true, 0.33, 0.40},
    {"lower-lid", QT_TRANSLATE_NOOP("BodySite", "Lower eyelid"), Eye, true, 0.33, 0.46},
    {"eyebrow", QT_TRANSLATE_NOOP("BodySite", "Eyebrow"), Eye, true, 0.33, 0.33},
    {"upper-lip", QT_TRANSLATE_NOOP("BodySite", "Upper lip"), Face, true, 0.46, 0.70},
    {"lower-lip", QT_TRANSLATE_NOOP("BodySite", "Lower lip"), Face, true, 0.46, 0.78},
    {"mouth-corner", QT_TRANSLATE_NOOP("BodySite", "Corner of the mouth"), Face, true, 0.36, 0.74},
    {"cheek", QT_TRANSLATE_NOOP("BodySite", "Cheek"), Face, true, 0.25, 0.60},
    {"nose", QT_TRANSLATE_NOOP("BodySite", "Nose"), Face, true, 0.46, 0.56},
    {"chin", QT_TRANSLATE_NOOP("BodySite", "Chin"), Face, false, 0.50, 0.90},
    {"forehead", QT_TRANSLATE_NOOP("BodySite", "Forehead"), Face, true, 0.42, 0.20},
    {"jaw", QT_TRANSLATE_NOOP("BodySite", "Jaw"), Face, true, 0.20, 0.76},
    {"tongue", QT_TRANSLATE_NOOP("BodySite", "Tongue"), Face, false, 0.50, 0.74},
    {"temple", QT_TRANSLATE_NOOP("BodySite", "Temple"), Head, true, 0.14, 0.38},
    {"scalp", QT_TRANSLATE_NOOP("BodySite", "Scalp"), Head, true, 0.42, 0.06},
    {"neck", QT_TRANSLATE_NOOP("BodySite", "Neck"), Head, true, 0.38, 0.96},
    {"shoulder", QT_TRANSLATE_NOOP("BodySite", "Shoulder"), Arm, true, 0.36, 0.22},
    {"upper-arm", QT_TRANSLATE_NOOP("BodySite", "Upper arm"), Arm, true, 0.31, 0.31},
    {"forearm", QT_TRANSLATE_NOOP("BodySite", "Forearm"), Arm, true, 0.25, 0.42},
    {"hand", QT_TRANSLATE_NOOP("BodySite", "Hand"), Arm, true, 0.20, 0.51},
    {"finger", QT_TRANSLATE_NOOP("BodySite", "Finger or thumb"), Arm, true, 0.18, 0.56},
    {"chest", QT_TRANSLATE_NOOP("BodySite", "Chest"), Trunk, true, 0.45, 0.28},
    {"abdomen", QT_TRANSLATE_NOOP("BodySite", "Abdomen"), Trunk, true, 0.46, 0.40},
    {"back", QT_TRANSLATE_NOOP("BodySite", "Back"), Trunk, true, 0.44, 0.34},
    {"buttock", QT_TRANSLATE_NOOP("BodySite", "Buttock"), Trunk, true, 0.45, 0.52},
    {"thigh", QT_TRANSLATE_NOOP("BodySite", "Thigh"), Leg, true, 0.43, 0.62},
    {"knee", QT_TRANSLATE_NOOP("BodySite", "Knee"), Leg, true, 0.43, 0.73},
    {"calf", QT_TRANSLATE_NOOP("BodySite", "Calf"), Leg, true, 0.43, 0.83},
    {"foot", QT_TRANSLATE_NOOP("BodySite", "Foot"), Leg, true, 0.42, 0.95},
    {"toe", QT_TRANSLATE_NOOP("BodySite", "Toe"), Leg, true, 0.40, 0.98},
    {"elsewhere", QT_TRANSLATE_NOOP("BodySite", "Somewhere else"), Trunk, true, 0.50, 0.46, false},
};

} // namespace

std::span<const BodySite> bodySites()
{
    return bodySiteRows;
}

const BodySite* findBodySite(const QString& id)
{
    const QString current = currentId(IdKind::BodySite, id);
    const auto it = std::ranges::find_if(
        bodySiteRows, [&](const BodySite& s) { return current == QLatin1String(s.id); });
    return it == std::end(bodySiteRows) ? nullptr : it;
}

QString bodySiteName(const QString& id)
{
    const BodySite* site = findBodySite(id);
    return site ? QCoreApplication::translate("BodySite", site->name) : id;
}

} // namespace myolog
