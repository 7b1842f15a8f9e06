// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of every type with random contents that a diary accepts, the same for the same seed.
#pragma once

#include "core/diary/record.h"

#include <random>

namespace myolog::test {

class RandomRows {
public:
    explicit RandomRows(unsigned seed, const QDateTime& latest) : m_random(seed), m_latest(latest)
    {
    }

    Episode episode();
    Entry entry();
    DayMark mark();
    MedicineChange medicine();
    LabValue lab();
    Note note();
    OwnFactor ownFactor();
    OwnIntake ownIntake();
    FactorPreference preference();
    Watch watch();
    Dismissal dismissal();
    CheckResult checkResult();
    /// One of each but `watch`, of which a diary takes few.
    std::vector<Row> oneOfEachButWatch();
    /// One of each.
    std::vector<Row> oneOfEach();

    /// Words in many scripts, quotes, SQL, markup, line ends; without blanks at the ends.
    QString text();

private:
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    bool chance() { return upTo(1) == 1; }
    double real(double most);
    Moment moment();
    QDate day();
    QString factorId();
    template <typename T>
    T stamped(T record)
    {
        record.origin = chance() ? QString() : QStringLiteral("some file.csv");
        return record;
    }

    std::mt19937 m_random;
    QDateTime m_latest;
    size_t m_nextWatched = 0;
};

} // namespace myolog::test
