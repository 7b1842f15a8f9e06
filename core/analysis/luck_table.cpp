// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of README.md and of the method, from one comparison to a whole year. They answer
// different questions, so that none can be had from another.
#include "core/analysis/luck.h"

#include "core/analysis/judge.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

static_assert(chanceP == 0.05 && possibleQ == 0.10, "the first two rows say so");

constexpr LuckRate luckRows[] = {
    // By definition of p.
    {Luck::Comparison, 5, 5,
     QT_TRANSLATE_NOOP("Analysis", "Of 100 comparisons in which nothing goes with anything, about "
                                   "%1 look striking when seen by themselves.")},
    // By definition of q.
    {Luck::Possible, 10, 10,
     QT_TRANSLATE_NOOP("Analysis", "Of 100 findings that are shown as possible or more, about %1 "
                                   "are luck (Benjamini and Hochberg 1995).")},
    // Any q <= 0.05 at one look: G2 of README.md.
    {Luck::Check, 4, 12,
     QT_TRANSLATE_NOOP("Analysis", "Of 100 checks of diaries in which nothing goes with anything, "
                                   "%1 show something that stands out.")},
    // G3 of README.md.
    {Luck::Year, 5, 10,
     QT_TRANSLATE_NOOP("Analysis", "Of 100 such diaries, %1 show something within a year that has "
                                   "held at two checks.")},
    // Any q <= 0.05 in a year of weekly looks.
    {Luck::EveryWeek, 50, 50,
     QT_TRANSLATE_NOOP("Analysis", "Of 100 such diaries, about %1 would show something within a "
                                   "year if they were looked at every week.")},
};

const LuckRate& rateOf(Luck luck)
{
    return *std::ranges::find(luckRows, luck, &LuckRate::luck);
}

} // namespace

std::span<const LuckRate> luckTable()
{
    return luckRows;
}

QString luckFigure(Luck luck)
{
    const LuckRate& rate = rateOf(luck);
    if (rate.low == rate.high)
        return QString::number(rate.low);
    return QCoreApplication::translate("Analysis", "%1 to %2", "of a hundred")
        .arg(rate.low)
        .arg(rate.high);
}

QString luckText(Luck luck)
{
    return QCoreApplication::translate("Analysis", rateOf(luck).words).arg(luckFigure(luck));
}

} // namespace myolog
