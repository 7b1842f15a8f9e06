// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the rows of the sample diary: where one is on a day, what the clock says there, and what
// every row of it has in common.
#pragma once

#include "core/exchange/chance.h"
#include "core/exchange/sample.h"

#include <QTimeZone>

namespace myolog {

class SamplePen {
public:
    explicit SamplePen(const SampleSpec& spec);

    /// What follows happens on this day; nothing of it is written when the day is not logged.
    void beginDay(QDate day, bool logged);
    QDate day() const { return m_day; }
    QDate dayAt(double share) const { return m_first.addDays(qint64(share * m_spec.days)); }
    /// The wall clock of that day; hours above 24 are those after midnight.
    QDateTime at(double hour) const;

    /// One serving of a drink or food.
    void take(const char* id, double hour);
    void enter(const QString& factor, double value, double hour);
    void add(Row row, const QDateTime& written);

    const Catalogue& catalogue() const { return m_catalogue; }
    Chance& chance() { return m_chance; }
    /// What was drunk on this day, whether logged or not; mg.
    double caffeine() const { return m_caffeine; }
    int entries() const { return m_entries; }
    std::vector<Row> rows() { return std::move(m_rows); }

private:
    const QTimeZone& zoneOf(QDate day) const;

    const SampleSpec& m_spec;
    Chance m_chance;
    Catalogue m_catalogue;
    QTimeZone m_home;
    QTimeZone m_away;
    QDate m_first;
    QDate m_day;
    bool m_logged = true;
    double m_caffeine = 0;
    int m_entries = 0;
    int m_number = 0;
    std::vector<Row> m_rows;
};

} // namespace myolog
