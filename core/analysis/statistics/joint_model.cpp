// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/joint_model.h"

#include "core/analysis/statistics/negative_binomial.h"
#include "core/analysis/statistics/poisson_fit.h"

#include <cassert>

namespace myolog::statistics {

namespace {

/// Leaves the first floor(n / 15) columns.
void limitColumns(ColumnChoice& choice, Eigen::Index days)
{
    const auto most = static_cast<std::size_t>(days / daysPerJointFactor);
    while (choice.kept.size() > most) {
        choice.dropped.push_back({.column = choice.kept.back(), .reason = State::TooLong});
        choice.kept.pop_back();
    }
}

Outcome<std::vector<JointEffect>> effectsOf(const Eigen::MatrixXd& design,
                                            const ColumnChoice& choice, const PoissonFit& fit,
                                            double dispersion, const CosineErrors& cosine)
{
    const auto count = static_cast<Eigen::Index>(choice.kept.size());
    const Outcome<Eigen::VectorXd> inflation = varianceInflation(design, count);
    if (!inflation)
        return std::unexpected(inflation.error());
    const Eigen::MatrixXd model = dispersion * inverseInformation(design, fit.mean);
    std::vector<JointEffect> effects;
    for (Eigen::Index j = 0; j < count; ++j) {
        const Eigen::Index place = design.cols() - count + j;
        JointEffect effect{.column = choice.kept[static_cast<std::size_t>(j)],
                           .logRatio = fit.coefficients[place],
                           .modelError = std::sqrt(model(place, place)),
                           .cosineError = std::sqrt(cosine.covariance(place, place)),
                           .varianceInflation = (*inflation)[j]};
        const Outcome<RatioByT> ratio =
            ratioByT({.value = effect.logRatio,
                      .error = std::max(effect.modelError, effect.cosineError),
                      .degrees = cosine.degrees});
        if (!ratio)
            return std::unexpected(ratio.error());
        effect.ratio = *ratio;
        effects.push_back(effect);
    }
    return effects;
}

} // namespace

Outcome<JointModel> jointModel(const Eigen::VectorXd& y, const Eigen::MatrixXd& nuisance,
                               const Eigen::MatrixXd& factors)
{
    assert(nuisance.rows() == y.size() && factors.rows() == y.size());
    Outcome<ColumnChoice> choice = chooseColumns(nuisance, factors);
    if (!choice)
        return std::unexpected(choice.error());
    limitColumns(*choice, y.size());
    if (choice->kept.empty())
        return std::unexpected(State::TooShort);
    Eigen::MatrixXd design(y.size(),
                           nuisance.cols() + static_cast<Eigen::Index>(choice->kept.size()));
    design << nuisance, factors(Eigen::all, choice->kept);
    const Outcome<PoissonFit> fit = fitPoisson(design, y);
    if (!fit)
        return std::unexpected(fit.error());
    const Outcome<CosineErrors> cosine = cosineErrors(design, y, fit->mean);
    if (!cosine)
        return std::unexpected(cosine.error());
    const double dispersion = pearsonDispersion(y, fit->mean, design.cols());
    Outcome<std::vector<JointEffect>> effects =
        effectsOf(design, *choice, *fit, dispersion, *cosine);
    if (!effects)
        return std::unexpected(effects.error());
    JointModel model{.effects = *std::move(effects),
                     .dropped = std::move(choice->dropped),
                     .degrees = cosine->degrees,
                     .dispersion = dispersion};
    if (dispersion > 1)
        if (const Outcome<Theta> theta = thetaGiven(fit->mean, y))
            model.theta = theta->value;
    return model;
}

} // namespace myolog::statistics
