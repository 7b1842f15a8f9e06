// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a day, by window or command line: the rows that say "nothing more to add".
#pragma once

#include "core/diary/snapshot.h"

#include <QStringList>

namespace myolog {

/// Factors a day adds up, shown every day (everyday.h), of which the day says nothing yet: the ones
/// to ask about.
std::vector<const Factor*> openQuestions(const Snapshot& snapshot, QDate day);
/// The other factors shown every day of which the day says nothing: nights and feelings, that have
/// no "none" to ask for.
std::vector<const Factor*> unrecorded(const Snapshot& snapshot, QDate day);
/// What came along with other habits on a day whose sum of the factor is not known (canonical
/// units); no value when nothing did. A "none" of the factor then says that this was all.
std::optional<double> soFar(const Snapshot& snapshot, QDate day, const Factor& factor);
bool isClosed(const Snapshot& snapshot, QDate day);
/// Past days since the first record that were never closed, latest first.
std::vector<QDate> openDays(const Snapshot& snapshot);
/// The mark that closes the day, and a "none" for each of the named factors. Empty marks are left
/// out when the day is closed already.
std::vector<Row> closingRows(const Snapshot& snapshot, QDate day, const QStringList& none);

/// The entries of one click on a drink, food or supplement: the amounts of factors that are not
/// hidden. None when all it holds is hidden.
std::vector<Row> intakeRows(const Catalogue& catalogue, const Intake& intake, const Moment& when,
                            double servings = 1);
/// Whether a click on it would record anything.
bool recordsSomething(const Catalogue& catalogue, const Intake& intake);

} // namespace myolog
