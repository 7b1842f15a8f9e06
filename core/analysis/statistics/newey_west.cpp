// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/newey_west.h"

#include "core/analysis/statistics/poisson_fit.h"

#include <cassert>

namespace myolog::statistics {

namespace {

/// Sum over the pairs of days `apart` days from each other of their scores' outer product.
Eigen::MatrixXd crossProducts(const Eigen::MatrixXd& scores, const Eigen::VectorXi& day, int apart)
{
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(scores.cols(), scores.cols());
    Eigen::Index earlier = 0;
    for (Eigen::Index later = 0; later < day.size(); ++later) {
        while (day[later] - day[earlier] > apart)
            ++earlier;
        if (day[later] - day[earlier] == apart)
            sum += scores.row(later).transpose() * scores.row(earlier);
    }
    return sum;
}

} // namespace

Outcome<Eigen::MatrixXd> neweyWest(const Eigen::MatrixXd& design, const Eigen::VectorXd& y,
                                   const Eigen::VectorXd& mean, const Eigen::VectorXi& day,
                                   const NeweyWestSettings& settings)
{
    assert(design.rows() == y.size() && mean.size() == y.size() && day.size() == y.size());
    if (const Outcome<void> counts = checkCounts(y, design.cols() + 1); !counts)
        return std::unexpected(counts.error());
    const Eigen::MatrixXd scores = design.array().colwise() * (y - mean).array();
    Eigen::MatrixXd meat = scores.transpose() * scores;
    for (int k = 1; k <= settings.lag; ++k) {
        const Eigen::MatrixXd products = crossProducts(scores, day, k);
        meat += (1 - k / (settings.lag + 1.0)) * (products + products.transpose());
    }
    if (settings.adjusted)
        meat *= static_cast<double>(y.size()) / static_cast<double>(y.size() - design.cols());
    const Eigen::MatrixXd bread = inverseInformation(design, mean);
    Eigen::MatrixXd covariance = bread * meat * bread;
    if (!covariance.allFinite())
        return std::unexpected(State::NotFinite);
    return covariance;
}

} // namespace myolog::statistics
