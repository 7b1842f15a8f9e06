// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a habit can be left out of the model of all habits.
#include "core/analysis/joint_drop.h"

#include <QtGlobal>

namespace myolog {

namespace {

constexpr JointDrop dropRows[] = {
    {"too_few_days",
     QT_TRANSLATE_NOOP("Analysis", "Left out: it is not known on enough of the same days.")},
    {"too_many",
     QT_TRANSLATE_NOOP("Analysis", "Left out: there is room for one habit for every 15 days.")},
    {"constant", QT_TRANSLATE_NOOP("Analysis", "Left out: on these days it never changes.")},
    {"collinear",
     QT_TRANSLATE_NOOP("Analysis", "Left out: the habits above already tell its days.")},
};

} // namespace

std::span<const JointDrop> jointDropTable()
{
    return dropRows;
}

} // namespace myolog
