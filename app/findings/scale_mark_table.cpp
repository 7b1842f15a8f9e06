// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A mark of the scale below a finding's interval gets a row here.
#include "app/findings/scale_mark.h"

#include <QtGlobal>

namespace myolog {

namespace {

constexpr ScaleMark scaleMarkRows[] = {
    {0.25, QT_TRANSLATE_NOOP("ForestRow", "a quarter"), QT_TRANSLATE_NOOP("ForestRow", "odds × ¼")},
    {0.5, QT_TRANSLATE_NOOP("ForestRow", "half"), QT_TRANSLATE_NOOP("ForestRow", "odds × ½")},
    {1, QT_TRANSLATE_NOOP("ForestRow", "the same"), QT_TRANSLATE_NOOP("ForestRow", "same odds")},
    {2, QT_TRANSLATE_NOOP("ForestRow", "twice"), QT_TRANSLATE_NOOP("ForestRow", "odds × 2")},
    {4, QT_TRANSLATE_NOOP("ForestRow", "four times"), QT_TRANSLATE_NOOP("ForestRow", "odds × 4")},
};

} // namespace

std::span<const ScaleMark> scaleMarks()
{
    return scaleMarkRows;
}

} // namespace myolog
