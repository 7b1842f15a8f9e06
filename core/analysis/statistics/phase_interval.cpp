// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/phase_interval.h"

#include "core/analysis/statistics/phase_test.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/tools/roots.hpp>

namespace myolog::statistics {

namespace {

constexpr double intervalLevel = 0.05;
/// So far out, in errors, that the first step mostly ends just beyond the end that is sought.
constexpr double stepInErrors = 2.25;
/// 40 errors in all.
constexpr int mostOutwardSteps = 18;
/// Nearer to the 5 % than this, on the scale of the normal quantile, is there.
constexpr double closeToLevel = 1e-8;

double twoSidedQuantile(double p)
{
    return boost::math::quantile(boost::math::complement(boost::math::normal{}, p / 2));
}

double beyondLevel(double p)
{
    static const double level = twoSidedQuantile(intervalLevel);
    const double beyond = twoSidedQuantile(p) - level;
    return std::abs(beyond) < closeToLevel ? 0 : beyond;
}

class IntervalSearch {
public:
    IntervalSearch(const ExposedDays& days, PhaseTest test) : m_days(days), m_test(std::move(test))
    {
    }

    /// Positive outside the interval, negative inside; `start` is the log mean of a fit nearby.
    Outcome<double> beyond(double logRatio, const Eigen::VectorXd& start = {})
    {
        Outcome<ScoreSeries> null = scoreSeries(m_days, logRatio, start);
        // A start that was near may lead astray; the plain start is slower and surer.
        if (!null && start.size() > 0)
            null = scoreSeries(m_days, logRatio);
        if (!null)
            return std::unexpected(null.error());
        const Outcome<PhaseResult> phase = m_test.with(null->scores);
        if (!phase)
            return std::unexpected(phase.error());
        m_logMean = std::move(null->logMean);
        return beyondLevel(phase->p);
    }
    /// Of the last fit.
    const Eigen::VectorXd& logMean() const { return m_logMean; }

    struct Point {
        double logRatio;
        double beyond;
    };

    /// Outward from a point inside, whose log mean is given.
    std::optional<double> end(Point inside, const Eigen::VectorXd& logMean, double step)
    {
        m_logMean = logMean;
        for (int k = 0; k < mostOutwardSteps; ++k) {
            if (inside.beyond >= 0)
                return std::exp(inside.logRatio);
            const double to = inside.logRatio + step;
            const Outcome<double> outside = beyond(to, m_logMean);
            if (!outside)
                return std::nullopt;
            if (*outside >= 0)
                return std::exp(root(inside, {to, *outside}));
            inside = {to, *outside};
        }
        return std::nullopt;
    }

private:
    double root(Point a, Point b)
    {
        if (a.logRatio > b.logRatio)
            std::swap(a, b);
        const auto closeEnough = [](double low, double high) { return high - low < 1e-8; };
        std::uintmax_t most = 60;
        const auto [low, high] = boost::math::tools::toms748_solve(
            // Between two points that could be fitted a failing fit counts as inside.
            [this](double logRatio) { return beyond(logRatio, m_logMean).value_or(-1); },
            a.logRatio, b.logRatio, a.beyond, b.beyond, closeEnough, most);
        return (low + high) / 2;
    }

    const ExposedDays& m_days;
    PhaseTest m_test;
    Eigen::VectorXd m_logMean;
};

} // namespace

Outcome<RatioBounds> phaseInterval(const ExposedDays& days, const ThresholdTest& estimate)
{
    const Outcome<Eigen::VectorXd> rest = exposureResidual(days);
    if (!rest)
        return std::unexpected(rest.error());
    Outcome<PhaseTest> test = PhaseTest::against(*rest);
    if (!test)
        return std::unexpected(test.error());
    IntervalSearch search(days, *std::move(test));
    const Outcome<double> centre = search.beyond(estimate.logRatio);
    if (!centre)
        return std::unexpected(centre.error());
    const IntervalSearch::Point from{estimate.logRatio, *centre};
    const Eigen::VectorXd logMean = search.logMean();
    const double step = std::max(stepInErrors * std::max(estimate.error, estimate.phaseError), 0.1);
    RatioBounds bounds;
    bounds.low = search.end(from, logMean, -step);
    bounds.high = search.end(from, logMean, step);
    return bounds;
}

} // namespace myolog::statistics
