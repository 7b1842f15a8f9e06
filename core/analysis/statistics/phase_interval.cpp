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
constexpr int mostOutwardSteps = 40;

double twoSidedQuantile(double p)
{
    return boost::math::quantile(boost::math::complement(boost::math::normal{}, p / 2));
}

class IntervalSearch {
public:
    IntervalSearch(const ExposedDays& days, PhaseTest test, Eigen::VectorXd startMean)
        : m_days(days), m_test(std::move(test)), m_mean(std::move(startMean))
    {
    }

    /// Positive outside the interval, negative inside; none when the null fit fails.
    std::optional<double> beyond(double logRatio)
    {
        Outcome<ScoreSeries> null = scoreSeries(m_days, logRatio, m_mean);
        // A start that was near may lead astray; the plain start is slower and surer.
        if (!null)
            null = scoreSeries(m_days, logRatio);
        if (!null)
            return std::nullopt;
        const Outcome<double> p = m_test.p(null->scores);
        if (!p)
            return std::nullopt;
        m_mean = std::move(null->mean);
        return twoSidedQuantile(*p) - twoSidedQuantile(intervalLevel);
    }

    std::optional<double> end(double estimate, double step)
    {
        std::optional<double> inside = beyond(estimate);
        double from = estimate;
        for (int k = 0; k < mostOutwardSteps; ++k) {
            const double to = from + step;
            const std::optional<double> outside = beyond(to);
            if (!inside || !outside)
                return std::nullopt;
            if (*inside >= 0)
                return std::exp(from);
            if (*outside >= 0)
                return std::exp(root({from, *inside}, {to, *outside}));
            from = to;
            inside = outside;
        }
        return std::nullopt;
    }

private:
    struct Point {
        double logRatio;
        double beyond;
    };

    double root(Point a, Point b)
    {
        if (a.logRatio > b.logRatio)
            std::swap(a, b);
        const auto closeEnough = [](double low, double high) { return high - low < 1e-8; };
        std::uintmax_t most = 60;
        const auto [low, high] = boost::math::tools::toms748_solve(
            // Between two points that could be fitted a failing fit counts as inside.
            [this](double logRatio) { return beyond(logRatio).value_or(-1); }, a.logRatio,
            b.logRatio, a.beyond, b.beyond, closeEnough, most);
        return (low + high) / 2;
    }

    const ExposedDays& m_days;
    PhaseTest m_test;
    Eigen::VectorXd m_mean;
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
    Outcome<ScoreSeries> centre = scoreSeries(days, estimate.logRatio);
    if (!centre)
        return std::unexpected(centre.error());
    IntervalSearch search(days, *std::move(test), std::move(centre->mean));
    const double step = std::max(estimate.error, 0.05);
    RatioBounds bounds;
    bounds.low = search.end(estimate.logRatio, -step);
    bounds.high = search.end(estimate.logRatio, step);
    return bounds;
}

} // namespace myolog::statistics
