// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan changes in this very diary: rows it does not hold, and newer versions of those it
// does.
#pragma once

#include "core/exchange/format.h"

namespace myolog {

struct ImportEffect {
    Change change;     ///< to be applied with Stamps::Keep
    int added = 0;     ///< rows the diary does not hold
    int replaced = 0;  ///< the file's version is the newer one
    int unchanged = 0; ///< the same in both
    int kept = 0;      ///< the diary's version is the newer one
    /// Living in the file, deleted here since. They stay so unless restoreDeleted() is called.
    std::vector<Row> deleted;
};

/// By id the version changed last wins. Rows of a file that keeps no such stamp (the daily table)
/// replace only what a file of that name brought and the person has not changed since.
ImportEffect effectOf(const ImportPlan& plan, const Rows& living, const Rows& bin,
                      const QDateTime& now);
/// Puts the deleted rows into the change as well, as the file has them.
void restoreDeleted(ImportEffect& effect, const QDateTime& now);

} // namespace myolog
