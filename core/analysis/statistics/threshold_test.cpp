// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/threshold_test.h"

#include "core/analysis/statistics/columns.h"
#include "core/analysis/statistics/poisson_fit.h"
#include "core/analysis/statistics/shift_test.h"

#include <cassert>

namespace myolog::statistics {

namespace {

/// Counts nearer to their fit than this, as a share, leave only the rounding of the fit to look at.
constexpr double leastScatter = 1e-5;

/// Fills in what the fit on the nuisance columns and the exposure tells.
Outcome<void> adjust(const ExposedDays& days, ThresholdTest& test)
{
    const Eigen::Index last = days.nuisance.cols();
    Eigen::MatrixXd design(days.y.size(), last + 1);
    design << days.nuisance, days.exposed;
    const Outcome<PoissonFit> fit = fitPoisson(design, days.y);
    if (!fit)
        return std::unexpected(fit.error());
    test.logRatio = fit->coefficients[last];
    test.ratio = std::exp(test.logRatio);
    test.dispersion = pearsonDispersion(days.y, fit->mean, design.cols());
    test.error = std::sqrt(test.dispersion * inverseInformation(design, fit->mean)(last, last));
    if (!std::isfinite(test.ratio) || !std::isfinite(test.error))
        return std::unexpected(State::NotConverged);
    return {};
}

} // namespace

Outcome<ScoreSeries> scoreSeries(const ExposedDays& days, double logRatio0,
                                 const Eigen::VectorXd& startLogMean)
{
    PoissonSettings settings{.startLogMean = startLogMean};
    if (logRatio0 != 0)
        settings.offset = logRatio0 * days.exposed;
    Outcome<PoissonFit> fit = fitPoisson(days.nuisance, days.y, settings);
    if (!fit)
        return std::unexpected(fit.error());
    if ((days.y - fit->mean).norm() <= leastScatter * days.y.norm())
        return std::unexpected(State::Constant);
    return ScoreSeries{.scores = (days.y - fit->mean).cwiseQuotient(fit->mean.cwiseSqrt()),
                       .logMean = std::move(fit->logMean)};
}

Outcome<Eigen::VectorXd> exposureResidual(const ExposedDays& days)
{
    assert(days.nuisance.rows() == days.exposed.size());
    if (const Outcome<void> fit = checkSeries(days.exposed, days.nuisance.cols() + 1); !fit)
        return std::unexpected(fit.error());
    Eigen::VectorXd rest = residualBeside(days.nuisance, days.exposed);
    if (!rest.allFinite())
        return std::unexpected(State::NotFinite);
    if (rest.norm() <= collinearTolerance * days.exposed.norm())
        return std::unexpected(State::Collinear);
    return rest;
}

double phaseError(const ExposedDays& days, const Eigen::VectorXd& rest, double variance)
{
    return std::sqrt(variance) / (std::sqrt(days.y.mean()) * rest.squaredNorm());
}

Outcome<ScoreTest> scoreTest(const ExposedDays& days)
{
    Outcome<Eigen::VectorXd> rest = exposureResidual(days);
    if (!rest)
        return std::unexpected(rest.error());
    Outcome<ScoreSeries> null = scoreSeries(days);
    if (!null)
        return std::unexpected(null.error());
    Outcome<PhaseTest> test = PhaseTest::against(*rest);
    if (!test)
        return std::unexpected(test.error());
    const Outcome<PhaseResult> phase = test->with(null->scores);
    if (!phase)
        return std::unexpected(phase.error());
    return ScoreTest{.scores = std::move(null->scores), .rest = *std::move(rest), .phase = *phase};
}

Outcome<ThresholdTest> testThreshold(const ExposedDays& days)
{
    const Outcome<GroupCounts> groups = countGroups(days.y, days.exposed);
    if (!groups)
        return std::unexpected(groups.error());
    const Outcome<RateRatio> raw = rateRatio(*groups);
    if (!raw)
        return std::unexpected(raw.error());
    const Outcome<ScoreTest> chain = scoreTest(days);
    if (!chain)
        return std::unexpected(chain.error());
    const Outcome<double> shift = shiftP(chain->scores, chain->rest);
    if (!shift)
        return std::unexpected(shift.error());
    ThresholdTest test{.raw = *raw,
                       .score = chain->scores.dot(chain->rest),
                       .phaseP = chain->phase.p,
                       .shiftP = *shift,
                       .phaseError = phaseError(days, chain->rest, chain->phase.variance)};
    if (const Outcome<void> adjusted = adjust(days, test); !adjusted)
        return std::unexpected(adjusted.error());
    return test;
}

} // namespace myolog::statistics
