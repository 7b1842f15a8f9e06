// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All habits in one model, each beside the others. It raises no finding and moves none to another
// tier, for the tiers are calibrated without it: it adds to a finding that stands out the note that
// it is no longer visible beside another habit.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace myolog {

struct Findings;
struct RuleInput;

/// From this variance inflation on a habit overlaps so much with the others that its own share can
/// hardly be told.
inline constexpr double highInflation = 5;
/// A habit that would take away more than this share of the model's days is left out.
inline constexpr double mostDaysLost = 1.0 / 3;

/// One habit of the joint model, by the pattern of its factor at one lag.
struct JointFactor {
    QString pattern; ///< its id
    QString factor;
    int lag = 0;
    int exposed = 0; ///< of the model's days, beyond the limit
    double ratio = 1;
    double low = 1;       ///< 95 %
    double high = 1;      ///< 95 %
    double inflation = 1; ///< of its variance, by the other columns
    /// Why it is not in the model, else "": "too_few_days", "too_many" (one for each 15 days),
    /// "constant", "collinear". The numbers then say nothing.
    QString dropped;
};

struct JointFindings {
    int days = 0; ///< closed days on which every habit of the model is known
    double dispersion = 1;
    std::optional<double> theta; ///< of the negative binomial, to describe; none: no overdispersion
    std::vector<JointFactor> factors; ///< those of the model first, each in the order of choice
    QString state;                    ///< id of why the model gave no number, or ""
};

/// A pattern by itself and beside the others, on the same days and by the same errors.
struct JointNote {
    int exposed = 0; ///< days beyond the limit
    int unexposed = 0;
    double alone = 1;
    double together = 1;
    double low = 1; ///< 95 %, beside the others
    double high = 1;
    bool operator==(const JointNote&) const = default;
};

/// Fills `joint` and adds the notes; after the patterns were judged. Nothing when fewer than two
/// habits can stand side by side.
///
/// A factor's lag is that with the smallest p at the checkpoint before, as stored in the diary
/// (of a watched factor, of its watched lags), else the day before, of a night the day after it.
/// Watched factors come first, then the smallest stored p, then the catalogue; they must pass their
/// gates. A pattern that stands out is "no longer visible" when, on the days of the model, its
/// interval excludes 1 by itself and holds 1 beside the others, of which at least one excludes 1.
/// That one is named; of several the one whose days are most alike.
void addJointModel(const RuleInput& input, Findings& findings);

} // namespace myolog
