// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All factors and intake items of one diary: the built-in tables, the person's own rows, and the
// person's changes to the built-in ones.
#pragma once

#include "core/factors/factor.h"
#include "core/factors/intake.h"

#include <QHash>
#include <vector>

namespace myolog {

/// What a person changed about a factor; unset members keep the table's value.
struct FactorChange {
    QString factor;
    std::optional<bool> hidden;
    std::optional<bool> zeroWhenClosed;
    QString unit;                ///< shown instead of the table's, same dimension; "" keeps that
    std::optional<double> limit; ///< own threshold, canonical
    /// On which side of the own limit a day is exposed; unset keeps the table's. A factor without a
    /// threshold gets one only when both are given.
    std::optional<Beyond> beyond;
    std::optional<int> position; ///< place in lists, ascending; unset follows the table
    bool operator==(const FactorChange&) const = default;
};

/// A column of a daily table.
struct Column {
    const Factor* factor = nullptr;
    const Unit* unit = nullptr;
};

class Catalogue {
public:
    explicit Catalogue(const std::vector<Factor>& ownFactors = {},
                       const std::vector<Intake>& ownIntakes = {},
                       const std::vector<FactorChange>& changes = {});

    /// In the order people see them, hidden ones included.
    const std::vector<Factor>& factors() const { return m_factors; }
    const std::vector<Intake>& intakes() const { return m_intakes; }

    /// Null when unknown.
    const Factor* factor(const QString& id) const;
    /// The factor and unit a column of a daily table speaks of: "alcohol_units", "alcohol_g" or
    /// "stress". The unit need not be the one the factor is shown in.
    std::optional<Column> column(const QString& name) const;
    const Intake* intake(const QString& id) const;
    /// Position in factors(), or -1.
    int indexOf(const QString& factorId) const;

private:
    std::vector<Factor> m_factors;
    std::vector<Intake> m_intakes;
    QHash<QString, int> m_index;
};

} // namespace myolog
