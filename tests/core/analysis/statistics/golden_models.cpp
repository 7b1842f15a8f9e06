// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/columns.h"
#include "core/analysis/statistics/cosine_errors.h"
#include "core/analysis/statistics/joint_model.h"
#include "core/analysis/statistics/negative_binomial.h"
#include "core/analysis/statistics/newey_west.h"
#include "core/analysis/statistics/nuisance.h"
#include "core/analysis/statistics/poisson_fit.h"
#include "core/analysis/statistics/rank_correlation.h"
#include "tests/core/analysis/statistics/golden_checks.h"

#include <QJsonArray>
#include <gtest/gtest.h>

namespace myolog::test {

using namespace statistics;

namespace {

void coefficientsAgree(const GoldenCase& golden, const QString& key, const QStringList& names,
                       const Eigen::VectorXd& values, const QString& kind = {})
{
    ASSERT_EQ(values.size(), names.size());
    for (qsizetype j = 0; j < names.size(); ++j)
        golden.agrees(key + u'/' + names[j], values[j], kind);
}

} // namespace

void checkPoissonGlm(const GoldenCase& golden)
{
    const QStringList names = words(golden.spec()[u"columns"]);
    const Eigen::MatrixXd design = golden.design(names);
    const Eigen::VectorXd y = golden.column(QStringLiteral("y"));
    const PoissonFit fit = valueOf(fitPoisson(design, y));
    const double dispersion = pearsonDispersion(y, fit.mean, design.cols());
    const Eigen::VectorXd errors = inverseInformation(design, fit.mean).diagonal().cwiseSqrt();
    coefficientsAgree(golden, QStringLiteral("coef"), names, fit.coefficients);
    coefficientsAgree(golden, QStringLiteral("se_poisson"), names, errors);
    coefficientsAgree(golden, QStringLiteral("se_quasi"), names, errors * std::sqrt(dispersion));
    golden.agrees(QStringLiteral("pearson_dispersion"), dispersion);
    golden.agrees(QStringLiteral("deviance"), fit.deviance);
    golden.agrees(QStringLiteral("df_residual"), static_cast<double>(y.size() - design.cols()));
    golden.agrees(QStringLiteral("loglik"), poissonLogLikelihood(y, fit.mean));
}

void checkNegativeBinomial(const GoldenCase& golden)
{
    const QStringList names = words(golden.spec()[u"columns"]);
    const NegativeBinomialFit fit =
        valueOf(fitNegativeBinomial(golden.design(names), golden.column(QStringLiteral("y"))));
    coefficientsAgree(golden, QStringLiteral("coef"), names, fit.coefficients);
    coefficientsAgree(golden, QStringLiteral("se"), names, fit.errors, QStringLiteral("se"));
    golden.agrees(QStringLiteral("theta"), fit.theta.value, QStringLiteral("theta"));
    golden.agrees(QStringLiteral("se_theta"), fit.theta.error, QStringLiteral("se"));
    golden.agrees(QStringLiteral("twologlik"), 2 * fit.logLikelihood);
    golden.agrees(QStringLiteral("deviance"), fit.deviance);
    golden.agrees(QStringLiteral("df_residual"),
                  static_cast<double>(fit.mean.size() - names.size()));
}

void checkNoOverdispersion(const GoldenCase& golden)
{
    const Eigen::MatrixXd design = golden.design(words(golden.spec()[u"columns"]));
    const Eigen::VectorXd y = golden.column(QStringLiteral("y"));
    const PoissonFit fit = valueOf(fitPoisson(design, y));
    golden.agrees(QStringLiteral("pearson_dispersion"),
                  pearsonDispersion(y, fit.mean, design.cols()));
    golden.agrees(QStringLiteral("poisson_loglik"), poissonLogLikelihood(y, fit.mean));
    for (int j = 0; j < 2; ++j)
        golden.agreesWith(golden.expected()[u"poisson_coef"][j].toDouble(), fit.coefficients[j],
                          "coefficient");
    const Outcome<NegativeBinomialFit> none = fitNegativeBinomial(design, y);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error(), State::NoOverdispersion);
    const Outcome<Theta> theta = thetaGiven(fit.mean, y);
    ASSERT_FALSE(theta);
    EXPECT_EQ(theta.error(), State::NoOverdispersion);
}

void checkNeweyWest(const GoldenCase& golden)
{
    const QStringList names = words(golden.spec()[u"columns"]);
    const Eigen::MatrixXd design = golden.design(names);
    const Eigen::VectorXd y = golden.column(QStringLiteral("y"));
    const PoissonFit fit = valueOf(fitPoisson(design, y));
    coefficientsAgree(golden, QStringLiteral("coef"), names, fit.coefficients);
    const Eigen::VectorXi day = Eigen::VectorXi::LinSpaced(y.size(), 0, int(y.size()) - 1);
    for (const int lag : {0, 4, 7, 14})
        for (const bool adjusted : {false, true}) {
            const Eigen::MatrixXd covariance =
                valueOf(neweyWest(design, y, fit.mean, day, {.lag = lag, .adjusted = adjusted}));
            const QString key = QStringLiteral("se_L%1_%2")
                                    .arg(lag)
                                    .arg(QLatin1String(adjusted ? "adjusted" : "unadjusted"));
            coefficientsAgree(golden, key, names, covariance.diagonal().cwiseSqrt());
        }
}

void checkNeweyWestGaps(const GoldenCase& golden)
{
    const Eigen::MatrixXd design = golden.design({QString(), QStringLiteral("E")});
    const Eigen::VectorXd y = golden.column(QStringLiteral("y"));
    const Eigen::VectorXi day = golden.days(QStringLiteral("day"));
    const PoissonFit fit = valueOf(fitPoisson(design, y));
    golden.agrees(QStringLiteral("n"), static_cast<double>(y.size()));
    golden.agrees(QStringLiteral("log_rr"), fit.coefficients[1]);
    const auto error = [&](const Eigen::VectorXi& days, NeweyWestSettings settings) {
        return std::sqrt(valueOf(neweyWest(design, y, fit.mean, days, settings))(1, 1));
    };
    for (const int lag : {0, 3, 7}) {
        const QString key = QStringLiteral("se_L%1_").arg(lag);
        golden.agrees(key + QLatin1String("unadjusted"), error(day, {.lag = lag}));
        golden.agrees(key + QLatin1String("adjusted"), error(day, {.lag = lag, .adjusted = true}));
    }
    const Eigen::VectorXi closed = Eigen::VectorXi::LinSpaced(y.size(), 0, int(y.size()) - 1);
    golden.agrees(QStringLiteral("se_L3_if_gaps_were_ignored"), error(closed, {.lag = 3}));
}

void checkCosineErrors(const GoldenCase& golden)
{
    const Eigen::MatrixXd design = golden.design(words(golden.spec()[u"columns"]));
    const Eigen::VectorXd y = golden.column(QStringLiteral("y"));
    const PoissonFit fit = valueOf(fitPoisson(design, y));
    const CosineErrors cosine = valueOf(cosineErrors(design, y, fit.mean));
    golden.agrees(QStringLiteral("nu"), cosine.degrees);
    golden.agrees(QStringLiteral("log_rr"), fit.coefficients[1]);
    for (int j = 0; j < 3; ++j)
        golden.agreesWith(golden.expected()[u"se"][j].toDouble(),
                          std::sqrt(cosine.covariance(j, j)), "se");
    const RatioByT ratio = valueOf(ratioByT({.value = fit.coefficients[1],
                                             .error = std::sqrt(cosine.covariance(1, 1)),
                                             .degrees = cosine.degrees}));
    golden.agrees(QStringLiteral("t"), ratio.t);
    golden.agrees(QStringLiteral("p"), ratio.p);
    golden.agreesWith(golden.expected()[u"rr_ci"][0].toDouble(), ratio.low, "rr_ci low");
    golden.agreesWith(golden.expected()[u"rr_ci"][1].toDouble(), ratio.high, "rr_ci high");
}

void checkJointModel(const GoldenCase& golden)
{
    const QStringList names = words(golden.spec()[u"factors"]);
    const Eigen::VectorXd y = golden.column(QStringLiteral("y"));
    const JointModel model =
        valueOf(jointModel(y,
                           valueOf(nuisanceColumns(golden.days(QStringLiteral("day")),
                                                   golden.days(QStringLiteral("dow")))),
                           golden.design(names)));
    golden.agrees(QStringLiteral("nu"), model.degrees);
    golden.agrees(QStringLiteral("pearson_dispersion"), model.dispersion);
    ASSERT_TRUE(model.theta);
    golden.agrees(QStringLiteral("nb_theta_given_mu"), *model.theta, QStringLiteral("theta"));
    EXPECT_TRUE(model.dropped.empty());
    ASSERT_EQ(model.effects.size(), std::size_t(names.size()));
    for (const JointEffect& effect : model.effects) {
        const QString name = u'/' + names[effect.column];
        golden.agrees(QLatin1String("log_rr") + name, effect.logRatio);
        golden.agrees(QLatin1String("se_quasi") + name, effect.modelError);
        golden.agrees(QLatin1String("se_ewc") + name, effect.cosineError);
        golden.agrees(QLatin1String("rr") + name, effect.ratio.ratio);
        golden.agrees(QLatin1String("lo") + name, effect.ratio.low);
        golden.agrees(QLatin1String("hi") + name, effect.ratio.high);
        golden.agrees(QLatin1String("p") + name, effect.ratio.p);
        golden.agrees(QLatin1String("vif") + name, effect.varianceInflation);
    }
}

void checkDegenerateColumns(const GoldenCase& golden)
{
    const QStringList names = words(golden.spec()[u"columns"]);
    const Eigen::MatrixXd intercept = golden.design({QString()});
    const Eigen::MatrixXd factors = golden.design(names);
    const ColumnChoice choice = valueOf(chooseColumns(intercept, factors));
    QStringList kept{QStringLiteral("(Intercept)")};
    Eigen::MatrixXd design = intercept;
    for (const Eigen::Index j : choice.kept) {
        kept << names[j];
        design.conservativeResize(Eigen::NoChange, design.cols() + 1);
        design.rightCols(1) = factors.col(j);
    }
    EXPECT_EQ(kept, words(golden.expected()[u"kept"]));
    golden.agrees(QStringLiteral("rank"), static_cast<double>(kept.size()));
    const QJsonArray dropped = golden.expected()[u"dropped"].toArray();
    ASSERT_EQ(choice.dropped.size(), std::size_t(dropped.size()));
    for (qsizetype i = 0; i < dropped.size(); ++i) {
        const DroppedColumn& column = choice.dropped[std::size_t(i)];
        EXPECT_EQ(names[column.column], dropped[i][u"col"].toString());
        EXPECT_EQ(QLatin1String(idOf(column.reason)), dropped[i][u"reason"].toString());
    }
    const Eigen::VectorXd y = golden.column(QStringLiteral("y"));
    const PoissonFit fit = valueOf(fitPoisson(design, y));
    coefficientsAgree(golden, QStringLiteral("coef"),
                      {QStringLiteral("Intercept"), QStringLiteral("E"), QStringLiteral("ok")},
                      fit.coefficients);
    const Outcome<double> rho = spearman(y, golden.column(QStringLiteral("const")));
    ASSERT_FALSE(rho);
    EXPECT_STREQ(idOf(rho.error()), "constant");
    Eigen::MatrixXd all(y.size(), 1 + names.size());
    all << intercept, factors;
    const Outcome<PoissonFit> whole = fitPoisson(all, y);
    ASSERT_FALSE(whole);
    EXPECT_EQ(whole.error(), State::Collinear);
}

} // namespace myolog::test
