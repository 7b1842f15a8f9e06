// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All chosen factors in one model, each adjusted for the others. It never raises a flag; it can say
// that a pattern is no longer visible when the other factors are taken into account.
#pragma once

#include "core/analysis/statistics/columns.h"
#include "core/analysis/statistics/cosine_errors.h"

#include <optional>

namespace myolog::statistics {

/// So many days for each factor of the joint model.
inline constexpr Eigen::Index daysPerJointFactor = 15;

struct JointEffect {
    Eigen::Index column = 0; ///< of the factors given
    double logRatio = 0;
    double modelError = 0;  ///< quasi-Poisson
    double cosineError = 0; ///< equal-weighted cosine
    RatioByT ratio;         ///< by the larger error
    double varianceInflation = 1;
};

struct JointModel {
    std::vector<JointEffect> effects;   ///< of the kept columns, in order
    std::vector<DroppedColumn> dropped; ///< TooLong: more than one for every 15 days
    int degrees = 0;
    double dispersion = 1;       ///< Pearson
    std::optional<double> theta; ///< none: no overdispersion, or none found
};

/// `y` n counts, `nuisance` n x p, `factors` n x k. States: those of chooseColumns and fitPoisson,
/// and TooShort when no factor is left.
Outcome<JointModel> jointModel(const Eigen::VectorXd& y, const Eigen::MatrixXd& nuisance,
                               const Eigen::MatrixXd& factors);

} // namespace myolog::statistics
