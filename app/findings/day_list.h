// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exactly the days a finding rests on, with what was counted on them.
#pragma once

#include "core/diary/snapshot.h"

class QWidget;

namespace myolog {

struct DayListQuery {
    std::vector<QDate> days;
    QString factor;
    int lag = 0; ///< the factor's value is that of so many days before
};

QWidget* makeDayList(const SnapshotPtr& snapshot, const DayListQuery& query);

} // namespace myolog
