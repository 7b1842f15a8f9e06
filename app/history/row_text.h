// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of any kind says in the list: when, what, how much, and the rest.
#pragma once

#include "core/diary/day_of.h"

#include <memory>

namespace myolog {

/// Position of a row's type in Row and of its vector in Rows.
using RowKind = size_t;
template <typename T, typename... Types>
consteval RowKind positionIn(std::type_identity<std::variant<Types...>>)
{
    RowKind position = 0;
    ((std::is_same_v<T, Types> ? false : (++position, true)) && ...);
    return position;
}
template <typename T>
inline constexpr RowKind rowKind = positionIn<T>(std::type_identity<Row>());

/// "Twitches", "Habits" …, translated.
QString rowKindName(RowKind kind);
/// The kinds History lists: what happened, not what the person arranged.
inline constexpr RowKind eventKinds = 6;

/// The name of the file a row came from; the sample's in the language of the program.
QString originText(const QString& origin);

/// So much of a note is told in the list.
inline constexpr qsizetype longestLine = 500;

struct RowText {
    QString when;
    QString what;
    QString value;
    QString details;
    QString origin;
};

/// How rows are told; keeps the catalogue it speaks of alive.
class RowTeller {
public:
    RowTeller() = default;
    RowTeller(std::shared_ptr<const Catalogue> catalogue, int boundaryHour)
        : m_catalogue(std::move(catalogue)), m_boundaryHour(boundaryHour)
    {
    }

    /// Whether the factor of an entry is still there.
    bool knows(const Entry& entry) const { return m_catalogue->factor(entry.factor); }

    RowText tell(const Episode& episode) const;
    RowText tell(const Entry& entry) const;
    RowText tell(const DayMark& mark) const;
    RowText tell(const MedicineChange& medicine) const;
    RowText tell(const LabValue& lab) const;
    RowText tell(const Note& note) const;
    RowText tell(const OwnFactor& own) const;
    RowText tell(const OwnIntake& own) const;
    RowText tell(const FactorPreference& preference) const;
    RowText tell(const Watch& watch) const;
    RowText tell(const Dismissal& dismissal) const;
    RowText tell(const CheckResult& result) const;

    /// The diary day a row belongs to; invalid for what has none.
    template <typename T>
    QDate dayOf(const T& row) const
    {
        return myolog::dayOf(row, *m_catalogue, m_boundaryHour);
    }

private:
    QString factorName(const QString& id) const;
    QString markName(const DayMark& mark) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    int m_boundaryHour = defaultBoundaryHour;
};

} // namespace myolog
