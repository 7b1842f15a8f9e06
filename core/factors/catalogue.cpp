// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/catalogue.h"

#include "core/factors/retired_id.h"

#include <algorithm>

namespace myolog {

namespace {

/// The citation of the table speaks of the table's limit only.
void setOwnLimit(Factor& factor, double limit, std::optional<Beyond> beyond)
{
    const Threshold own{.beyond = beyond ? *beyond : factor.threshold->beyond, .limit = limit};
    if (!factor.threshold || factor.threshold->beyond != own.beyond ||
        factor.threshold->limit != own.limit)
        factor.threshold = own;
}

void applyChange(Factor& factor, const FactorChange& change)
{
    factor.hidden = change.hidden.value_or(factor.hidden);
    factor.zeroWhenClosed = change.zeroWhenClosed.value_or(factor.zeroWhenClosed);
    const Unit* unit = findUnit(change.unit);
    if (!change.unit.isEmpty() && unit && unit->dimension == factor.unit->dimension)
        factor.unit = unit;
    if (change.limit && (factor.threshold || change.beyond))
        setOwnLimit(factor, *change.limit, change.beyond);
}

void sortByPosition(std::vector<Factor>& factors, const std::vector<FactorChange>& changes)
{
    QHash<QString, int> wanted;
    for (const FactorChange& change : changes)
        if (change.position)
            wanted.insert(change.factor, *change.position);
    if (wanted.isEmpty())
        return;
    QHash<QString, int> place;
    for (int i = 0; const Factor& factor : factors)
        place.insert(factor.id, wanted.value(factor.id, i++));
    std::ranges::stable_sort(factors, {}, [&](const Factor& f) { return place.value(f.id); });
}

} // namespace

Catalogue::Catalogue(const std::vector<Factor>& ownFactors, const std::vector<Intake>& ownIntakes,
                     const std::vector<FactorChange>& changes)
{
    for (const BuiltInFactor& row : builtInFactors())
        m_factors.push_back(fromBuiltIn(row));
    m_factors.insert(m_factors.end(), ownFactors.begin(), ownFactors.end());
    for (Factor& factor : m_factors)
        for (const FactorChange& change : changes)
            if (change.factor == factor.id)
                applyChange(factor, change);
    for (Factor& factor : m_factors)
        factor.zeroWhenClosed = factor.zeroWhenClosed && factor.canBeNone();
    sortByPosition(m_factors, changes);
    for (int i = 0; const Factor& factor : m_factors)
        m_index.insert(factor.id, i++);

    for (const BuiltInIntake& row : builtInIntakes())
        m_intakes.push_back(fromBuiltIn(row));
    m_intakes.insert(m_intakes.end(), ownIntakes.begin(), ownIntakes.end());
}

int Catalogue::indexOf(const QString& factorId) const
{
    return m_index.value(currentId(IdKind::Factor, factorId), -1);
}

const Factor* Catalogue::factor(const QString& id) const
{
    const int i = indexOf(id);
    return i < 0 ? nullptr : &m_factors[i];
}

std::optional<Column> Catalogue::column(const QString& name) const
{
    for (const Factor& factor : m_factors)
        for (const Unit& unit : units())
            if (unit.dimension == factor.unit->dimension && columnName(factor, unit) == name)
                return Column{&factor, &unit};
    return std::nullopt;
}

const Intake* Catalogue::intake(const QString& id) const
{
    const auto it = std::ranges::find(m_intakes, currentId(IdKind::Intake, id), &Intake::id);
    return it == m_intakes.end() ? nullptr : &*it;
}

} // namespace myolog
