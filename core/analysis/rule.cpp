// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rule.h"

#include <algorithm>
#include <cstdlib>

namespace myolog {

namespace {

bool covers(const Spell& spell, QDate day)
{
    return spell.first <= day && day <= spell.last;
}

} // namespace

const Spell* RuleInput::activeSpell() const
{
    return !spells.empty() && spells.back().active ? &spells.back() : nullptr;
}

bool RuleInput::isCurrent(QDate day) const
{
    if (day > period.to)
        return false;
    const Spell* active = activeSpell();
    return day.daysTo(period.to) < currentDays || (active && covers(*active, day));
}

bool RuleInput::together(QDate a, QDate b) const
{
    if (std::abs(a.daysTo(b)) <= currentDays)
        return true;
    return std::ranges::any_of(
        spells, [&](const Spell& spell) { return covers(spell, a) && covers(spell, b); });
}

} // namespace myolog
