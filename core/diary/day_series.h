// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The diary as one value a day: what charts, analysis, the doctor's page and exports all read.
#pragma once

#include "core/diary/carried.h"

#include <optional>
#include <vector>

namespace myolog {

/// One optional value for each day of its table; no value means not recorded, never zero.
using DayValues = std::vector<std::optional<double>>;

struct DaySeries {
    QString factor;
    DayValues values; ///< canonical units
};

/// The three states of a day in the ledger.
enum class DayState { Twitched, None, NotLogged };

/// All days from `first` without gap. Every vector has size() elements.
struct DayTable {
    QDate first;
    std::vector<bool> closed;        ///< said to be complete: nothing more to add
    std::vector<bool> episodesKnown; ///< the count is complete: closed, or "no twitching" and none
    std::vector<bool> touched;       ///< anything at all was recorded
    DayValues episodes;              ///< count, of an open day so far; 0 only when it is known
    std::vector<DaySeries> factors;  ///< one for each factor of the catalogue, in its order

    int size() const { return int(closed.size()); }
    QDate day(int i) const { return first.addDays(i); }
    /// Position of a date, or -1 outside.
    int indexOf(QDate date) const;
    DayState state(int i) const;
    /// Null when the catalogue had no such factor.
    const DaySeries* factor(const QString& id) const;
    /// The days from `from` to `to`, both included, cut to what exists.
    DayTable cut(QDate from, QDate to) const;
};

/// Builds a DayTable from rows in any order: the one place where entries become days. A sum is
/// known once something was logged for its own sake or "none", which then says "nothing else";
/// amounts that came along with another habit are added, but alone leave it not recorded.
class DayAggregator {
public:
    /// Days run from `first`, but not from before 1900, to `last`; rows outside are ignored.
    DayAggregator(const Catalogue& catalogue, int boundaryHour, QDate first, QDate last);

    void add(const Episode& episode);
    void add(const Entry& entry);
    void add(const DayMark& mark);
    DayTable finish();

private:
    struct Cell {
        double sum = 0;
        int count = 0; ///< for an entry that came along 0
        bool none = false;
    };
    int row(QDate day);
    Cell& cell(int factorIndex, int day)
    {
        return m_cells[size_t(factorIndex) * m_table.size() + day];
    }

    const Catalogue& m_catalogue;
    Carried m_carried;
    int m_boundaryHour;
    DayTable m_table;
    std::vector<Cell> m_cells;
    std::vector<Cell> m_episodes;
};

/// From the first day that a row speaks of to `today`, both included; empty for an empty diary.
DayTable aggregate(const Rows& rows, const Catalogue& catalogue, int boundaryHour, QDate today);

} // namespace myolog
