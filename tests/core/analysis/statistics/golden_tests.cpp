// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/cosine_errors.h"
#include "core/analysis/statistics/false_discovery.h"
#include "core/analysis/statistics/negative_binomial.h"
#include "core/analysis/statistics/newey_west.h"
#include "core/analysis/statistics/nuisance.h"
#include "core/analysis/statistics/phase_interval.h"
#include "core/analysis/statistics/phase_test.h"
#include "core/analysis/statistics/planning.h"
#include "core/analysis/statistics/poisson_fit.h"
#include "core/analysis/statistics/rank_correlation.h"
#include "core/analysis/statistics/shift_test.h"
#include "core/analysis/statistics/shrinkage.h"
#include "core/analysis/statistics/sign_test.h"
#include "tests/core/analysis/statistics/golden_checks.h"

#include <QJsonArray>
#include <gtest/gtest.h>

namespace myolog::test {

using namespace statistics;

namespace {

ExposedDays exposedDaysOf(const GoldenCase& golden)
{
    return {.y = golden.column(QStringLiteral("y")),
            .exposed = golden.column(QStringLiteral("E")),
            .nuisance = valueOf(nuisanceColumns(golden.days(QStringLiteral("day")),
                                                golden.days(QStringLiteral("dow"))))};
}

/// A missing end is null in the reference.
void boundAgrees(const GoldenCase& golden, const QJsonValue& reference,
                 const std::optional<double>& bound, const QString& kind = {})
{
    ASSERT_EQ(reference.isDouble(), bound.has_value());
    if (bound)
        golden.agreesWith(reference.toDouble(), *bound, "bound", kind);
}

} // namespace

void checkRateRatio(const GoldenCase& golden)
{
    const Eigen::VectorXd y = golden.column(QStringLiteral("y"));
    const GroupCounts counts = valueOf(countGroups(y, golden.column(QStringLiteral("E"))));
    golden.agrees(QStringLiteral("n_exposed"), counts.exposedDays);
    golden.agrees(QStringLiteral("n_unexposed"), counts.unexposedDays);
    golden.agrees(QStringLiteral("total_exposed"), counts.exposedEpisodes);
    golden.agrees(QStringLiteral("total_unexposed"), counts.unexposedEpisodes);
    const RateRatio rates = valueOf(rateRatio(counts));
    golden.agrees(QStringLiteral("rate_exposed"), rates.exposedRate);
    golden.agrees(QStringLiteral("rate_unexposed"), rates.unexposedRate);
    golden.agrees(QStringLiteral("rr"), rates.ratio);
    golden.agrees(QStringLiteral("log_rr"), rates.logRatio);
    golden.agrees(QStringLiteral("se_poisson"), rates.poissonError);
    const RatioBounds bounds = valueOf(exactRatioBounds(counts));
    const QJsonValue exact = golden.expected()[u"exact_poisson_ci"];
    boundAgrees(golden, exact[0], bounds.low, QStringLiteral("ci"));
    boundAgrees(golden, exact[1], bounds.high, QStringLiteral("ci"));

    const Eigen::MatrixXd design = golden.design({QString(), QStringLiteral("E")});
    const PoissonFit fit = valueOf(fitPoisson(design, y));
    const double dispersion = pearsonDispersion(y, fit.mean, 2);
    golden.agrees(QStringLiteral("pearson_dispersion"), dispersion);
    golden.agrees(QStringLiteral("se_quasi"),
                  std::sqrt(dispersion * inverseInformation(design, fit.mean)(1, 1)));
    const int lag = golden.expected()[u"nw_lag"].toInt();
    const Eigen::VectorXi day = golden.days(QStringLiteral("day"));
    for (const bool adjusted : {false, true})
        golden.agrees(QLatin1String(adjusted ? "se_nw_adjusted" : "se_nw_unadjusted"),
                      std::sqrt(valueOf(neweyWest(design, y, fit.mean, day,
                                                  {.lag = lag, .adjusted = adjusted}))(1, 1)));
}

void checkRateRatioEdge(const GoldenCase& golden)
{
    const QJsonArray edges = golden.expected().toArray();
    ASSERT_EQ(edges.size(), 4);
    for (const QJsonValue& edge : edges) {
        const QJsonValue input = edge[u"input"];
        const GroupCounts counts{.exposedEpisodes = input[u"y1"].toDouble(),
                                 .exposedDays = input[u"n1"].toDouble(),
                                 .unexposedEpisodes = input[u"y0"].toDouble(),
                                 .unexposedDays = input[u"n0"].toDouble()};
        const Outcome<RateRatio> rates = rateRatio(counts);
        ASSERT_FALSE(rates);
        EXPECT_EQ(QLatin1String(idOf(rates.error())), edge[u"status"].toString());
        const Outcome<RatioBounds> bounds = exactRatioBounds(counts);
        boundAgrees(golden, edge[u"ci_lo"], bounds ? bounds->low : std::nullopt);
        boundAgrees(golden, edge[u"ci_hi"], bounds ? bounds->high : std::nullopt);
    }
}

void checkSpearmanLags(const GoldenCase& golden)
{
    const Eigen::VectorXd y = golden.column(QStringLiteral("y"));
    for (const QString& factor : words(golden.spec()[u"factors"]))
        for (const QJsonValue& lag : golden.spec()[u"lags"].toArray()) {
            const Pairs pairs = valueOf(laggedPairs(y, golden.column(factor), lag.toInt()));
            const QString key = QStringLiteral("%1_lag%2/").arg(factor).arg(lag.toInt());
            golden.agrees(key + u'n', static_cast<double>(pairs.y.size()));
            golden.agrees(key + QLatin1String("rho"), valueOf(spearman(pairs.y, pairs.x)));
        }
}

void checkPartialSpearman(const GoldenCase& golden)
{
    const Eigen::VectorXd y = golden.column(QStringLiteral("y"));
    const Eigen::VectorXd x = golden.column(QStringLiteral("x"));
    Eigen::MatrixXd nuisance =
        golden.design({QString(), QStringLiteral("z1"), QStringLiteral("z2")});
    const DoseTest test = valueOf(testDose(y, x, nuisance));
    golden.agrees(QStringLiteral("n"), static_cast<double>(y.size()));
    golden.agrees(QStringLiteral("spearman"), test.rho);
    golden.agrees(QStringLiteral("partial"), test.partialRho);
    golden.agrees(QStringLiteral("p_shift"), test.shiftP);
    golden.agrees(QStringLiteral("p_phase"), test.phaseP);
    for (const int j : {1, 2})
        nuisance.col(j) = averageRanks(nuisance.col(j));
    golden.agrees(QStringLiteral("partial_with_ranked_nuisance"),
                  valueOf(testDose(y, x, nuisance)).partialRho);
}

void checkShiftAndPhase(const GoldenCase& golden)
{
    const Eigen::VectorXd a = golden.column(QStringLiteral("a"));
    const Eigen::VectorXd b = golden.column(QStringLiteral("b"));
    golden.agreesWith(golden.expected()[u"n"].toDouble(), static_cast<double>(a.size()), "n",
                      QStringLiteral("p_shift"));
    golden.agrees(QStringLiteral("p_shift"), valueOf(shiftP(a, b)), QStringLiteral("p_shift"));
    golden.agrees(QStringLiteral("p_phase"), valueOf(phaseP(a, b)), QStringLiteral("p_phase"));
}

void checkThresholdTest(const GoldenCase& golden)
{
    const ExposedDays days = exposedDaysOf(golden);
    const ThresholdTest test = valueOf(testThreshold(days));
    golden.agrees(QStringLiteral("n"), static_cast<double>(days.y.size()));
    golden.agrees(QStringLiteral("n_exposed"), days.exposed.sum());
    golden.agrees(QStringLiteral("rate_exposed"), test.raw.exposedRate);
    golden.agrees(QStringLiteral("rate_unexposed"), test.raw.unexposedRate);
    golden.agrees(QStringLiteral("S"), test.score);
    golden.agrees(QStringLiteral("p_phase"), test.phaseP, QStringLiteral("p_phase"));
    golden.agrees(QStringLiteral("p_shift"), test.shiftP, QStringLiteral("p_shift"));
    golden.agrees(QStringLiteral("log_rr"), test.logRatio);
    golden.agrees(QStringLiteral("rr"), test.ratio);
    golden.agrees(QStringLiteral("phi"), test.dispersion);
    golden.agrees(QStringLiteral("se_quasi"), test.error);
    const RatioBounds interval = valueOf(phaseInterval(days, test));
    boundAgrees(golden, golden.expected()[u"rr_lo"], interval.low, QStringLiteral("ci"));
    boundAgrees(golden, golden.expected()[u"rr_hi"], interval.high, QStringLiteral("ci"));
    if (!golden.expected()[u"nb_crude_theta"].isDouble())
        return;
    const NegativeBinomialFit crude =
        valueOf(fitNegativeBinomial(golden.design({QString(), QStringLiteral("E")}), days.y));
    golden.agrees(QStringLiteral("nb_crude_log_rr"), crude.coefficients[1], QStringLiteral("nb"));
    golden.agrees(QStringLiteral("nb_crude_theta"), crude.theta.value, QStringLiteral("nb"));
    golden.agrees(QStringLiteral("zero_share"), (days.y.array() == 0).cast<double>().mean());
}

void checkFalseDiscovery(const GoldenCase& golden)
{
    const Eigen::VectorXd q = valueOf(falseDiscoveryQ(golden.column(QStringLiteral("p"))));
    const QJsonArray expected = golden.expected()[u"q_bh"].toArray();
    ASSERT_EQ(q.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        golden.agreesWith(expected[i].toDouble(), q[i], "q");
    for (const auto& [key, level] :
         {std::pair{u"n_bh_05", 0.05}, {u"n_bh_10", 0.10}, {u"n_bh_25", 0.25}})
        EXPECT_EQ((q.array() <= level + 1e-12).count(), golden.expected()[key].toInt());
}

void checkSignTest(const GoldenCase& golden)
{
    const SignTest test =
        valueOf(signTest(golden.column(QStringLiteral("on")), golden.column(QStringLiteral("off")),
                         golden.column(QStringLiteral("days"))));
    golden.agrees(QStringLiteral("K"), static_cast<double>(test.differences.size()));
    for (int k = 0; k < test.differences.size(); ++k)
        golden.agreesWith(golden.expected()[u"D"][k].toDouble(), test.differences[k], "D");
    golden.agrees(QStringLiteral("mean_D"), test.meanDifference);
    golden.agrees(QStringLiteral("rate_ratio"), test.ratio);
    golden.agrees(QStringLiteral("p_two_sided"), test.p);
    golden.agrees(QStringLiteral("p_one_sided_greater"), test.pMore);
    golden.agrees(QStringLiteral("smallest_possible_two_sided"), test.smallestP);
}

void checkPlanning(const GoldenCase& golden)
{
    const Plan plan = valueOf(planFrom(exposedDaysOf(golden)));
    const double rate = golden.spec()[u"recording_rate"].toDouble();
    const double forHalf = valueOf(daysNeeded(plan, 1.5));
    const double forDouble = valueOf(daysNeeded(plan, 2));
    golden.agrees(QStringLiteral("n"), static_cast<double>(plan.days));
    golden.agrees(QStringLiteral("se"), plan.error);
    golden.agrees(QStringLiteral("days_rr_1_5"), forHalf);
    golden.agrees(QStringLiteral("days_rr_2"), forDouble);
    golden.agrees(QStringLiteral("days_rr_1_5_alpha_0_00125"),
                  valueOf(daysNeeded(plan, 1.5, 0.00125)));
    golden.agrees(QStringLiteral("more_days_rr_2"), valueOf(moreDays(plan, forDouble, rate)));
    golden.agrees(QStringLiteral("more_days_rr_1_5"), valueOf(moreDays(plan, forHalf, rate)));
}

void checkShrinkage(const GoldenCase& golden)
{
    const QJsonArray rows = golden.expected().toArray();
    ASSERT_EQ(rows.size(), 4);
    for (const QJsonValue& row : rows) {
        const CautiousRatio cautious =
            valueOf(cautiousRatio(row[u"log_rr"].toDouble(), row[u"se"].toDouble()));
        golden.agreesWith(row[u"shrunk_rr"].toDouble(), cautious.ratio, "shrunk_rr");
        golden.agreesWith(row[u"lo90"].toDouble(), cautious.low, "lo90");
        golden.agreesWith(row[u"hi90"].toDouble(), cautious.high, "hi90");
        golden.agreesWith(row[u"prob_more"].toDouble(), cautious.probabilityMore, "prob_more");
    }
}

} // namespace myolog::test
