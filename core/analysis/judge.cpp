// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/judge.h"

#include "core/analysis/family.h"
#include "core/analysis/in_parallel.h"
#include "core/analysis/lagged_days.h"
#include "core/analysis/lead.h"
#include "core/analysis/one_sided_test.h"
#include "core/analysis/overlap.h"
#include "core/analysis/statistics/false_discovery.h"
#include "core/analysis/statistics/phase_interval.h"
#include "core/analysis/statistics/phase_test.h"
#include "core/analysis/statistics/planning.h"
#include "core/analysis/statistics/rank_correlation.h"
#include "core/analysis/statistics/shift_test.h"
#include "core/analysis/statistics/shrinkage.h"
#include "core/analysis/usual_amount.h"

#include <limits>
#include <mutex>

namespace myolog {

namespace {

using namespace statistics;

constexpr int daysOfWeek = 7;
/// A plan from fewer days would be a plan from nothing.
constexpr int leastDaysToPlan = 14;
/// Strongly connected days need up to half as many again as the formula says.
constexpr double planSlack = 1.5;

class Judge {
public:
    Judge(const RuleInput& input, const AnalysisSettings& settings, Findings& findings)
        : m_input(input), m_settings(settings), m_findings(findings),
          m_days(findings.patterns.size())
    {
    }

    void run();

private:
    template <typename Work>
    void each(size_t count, double from, double to, Work work);
    bool watches(const QString& factor, int lag) const;
    void test(size_t i);
    void testDoseOf(DosePattern& dose);
    void plan(Pattern& pattern, const Outcome<Plan>& plan) const;
    std::optional<DayRange> range(const Plan& plan, const Pattern& pattern, double ratio) const;
    void shareOut(Family family);
    void decide(Pattern& pattern);
    void bound(size_t i);
    void note(size_t i);

    const RuleInput& m_input;
    const AnalysisSettings& m_settings;
    Findings& m_findings;
    std::vector<std::optional<ExposedDays>> m_days; ///< of each pattern that could be tested
    std::mutex m_progress;
};

template <typename Work>
void Judge::each(size_t count, double from, double to, Work work)
{
    size_t done = 0;
    inParallel(count, m_settings.threads, [&](size_t i) {
        if (m_settings.stop.stop_requested())
            return;
        work(i);
        if (!m_settings.progress)
            return;
        const std::lock_guard lock(m_progress);
        m_settings.progress(from + (to - from) * double(++done) / double(count));
    });
}

bool Judge::watches(const QString& factor, int lag) const
{
    if (lag > longestWatchedLag)
        return false;
    if (m_settings.watched.contains(factor))
        return true;
    return std::ranges::any_of(m_input.snapshot.rows.watches, [&](const Watch& watch) {
        return watch.factor == factor && watch.since <= m_input.period.to;
    });
}

std::optional<DayRange> Judge::range(const Plan& plan, const Pattern& pattern, double ratio) const
{
    const Outcome<double> needed = daysNeeded(plan, ratio);
    const std::vector<QDate>& with = pattern.exposed.days;
    const std::vector<QDate>& without = pattern.unexposed.days;
    if (!needed || with.empty() || without.empty())
        return {};
    const QDate first = std::min(with.front(), without.front());
    const QDate last = std::max(with.back(), without.back());
    const double rate = double(pattern.evidence.days) / double(first.daysTo(last) + 1);
    const auto weeks = [&](double days) -> std::optional<int> {
        const Outcome<double> more = moreDays(plan, days, rate);
        if (!more || *more > 1e6)
            return {};
        return int(std::ceil(*more / daysOfWeek)) * daysOfWeek;
    };
    const std::optional<int> low = weeks(*needed);
    const std::optional<int> high = weeks(planSlack * *needed);
    return low && high ? std::optional(DayRange{*low, *high}) : std::nullopt;
}

void Judge::plan(Pattern& pattern, const Outcome<Plan>& plan) const
{
    if (!plan || pattern.evidence.days < leastDaysToPlan)
        return;
    pattern.toNoticeDoubling = range(*plan, pattern, 2);
    pattern.toNoticeHalfMore = range(*plan, pattern, 1.5);
}

void Judge::test(size_t i)
{
    Pattern& pattern = m_findings.patterns[i];
    pattern.watched = pattern.against == Against::Limit && watches(pattern.factor, pattern.lag);
    const DayTable& table = m_input.snapshot.days;
    const LaggedDays lagged =
        laggedDays(table, m_input.period, comparedValues(table, pattern), pattern.lag);
    Outcome<ExposedDays> days = exposedDays(m_input.snapshot.days, lagged, pattern.threshold);
    if (!days)
        return;
    if (!pattern.gates.isEmpty())
        return plan(pattern, planFrom(*days));
    const Outcome<ThresholdTest> test = testThreshold(*days);
    if (!test) {
        pattern.state = QLatin1String(idOf(test.error()));
        pattern.test = oneSidedTest(*days);
        return plan(pattern, planFrom(*days));
    }
    plan(pattern, Plan{.days = days->y.size(), .error = test->phaseError});
    pattern.test = PatternTest{.ratio = test->ratio,
                               .logRatio = test->logRatio,
                               .error = test->error,
                               .phaseError = test->phaseError,
                               .phaseP = test->phaseP,
                               .shiftP = test->shiftP};
    m_days[i] = *std::move(days);
}

void Judge::testDoseOf(DosePattern& dose)
{
    dose.watched = watches(dose.factor, dose.lag);
    if (!dose.gates.isEmpty())
        return;
    const DayTable& table = m_input.snapshot.days;
    const Outcome<DoseTest> test =
        testAmounts(table, laggedDays(table, m_input.period, dose.factor, dose.lag));
    if (!test) {
        dose.state = QLatin1String(idOf(test.error()));
        return;
    }
    dose.rho = test->rho;
    dose.partialRho = test->partialRho;
    dose.p = test->p;
    dose.shiftP = test->shiftP;
}

/// The q values of one family.
void Judge::shareOut(Family family)
{
    std::vector<double> p;
    for (const Pattern& pattern : m_findings.patterns)
        if (pattern.test && familyOf(pattern) == family)
            p.push_back(pattern.test->phaseP);
    for (const DosePattern& dose : m_findings.doses)
        if (dose.judged && dose.rho && familyOf(dose) == family)
            p.push_back(dose.p);
    const Outcome<Eigen::VectorXd> q =
        falseDiscoveryQ(Eigen::Map<const Eigen::VectorXd>(p.data(), Eigen::Index(p.size())));
    Eigen::Index next = 0;
    for (Pattern& pattern : m_findings.patterns)
        if (pattern.test && familyOf(pattern) == family)
            pattern.test->q = q ? (*q)[next++] : 1;
    for (DosePattern& dose : m_findings.doses)
        if (dose.judged && dose.rho && familyOf(dose) == family)
            dose.q = q ? (*q)[next++] : 1;
}

/// `clear`: the difference is large enough to speak of, and its interval leaves out "none".
Verdict verdictOf(double q, double shiftP, bool clear)
{
    if (q <= patternQ && shiftP <= patternShiftP && clear)
        return Verdict::Pattern;
    return q <= possibleQ && clear ? Verdict::Possible : Verdict::NoClearPattern;
}

void Judge::decide(Pattern& pattern)
{
    if (!pattern.test)
        return;
    const PatternTest& test = *pattern.test;
    const double ratio = std::max(test.ratio, 1 / test.ratio);
    const bool clear = ratio >= leastRatio && test.phaseP <= chanceP;
    pattern.verdict =
        std::min(verdictOf(test.q, test.shiftP, clear), familyKind(familyOf(pattern)).most);
}

void Judge::bound(size_t i)
{
    Pattern& pattern = m_findings.patterns[i];
    if (!pattern.test || !m_days[i] || !(m_settings.everyInterval || pattern.test->q <= possibleQ))
        return;
    PatternTest& test = *pattern.test;
    ThresholdTest estimate;
    estimate.logRatio = test.logRatio;
    estimate.error = test.error;
    estimate.phaseError = test.phaseError;
    if (const Outcome<RatioBounds> bounds = phaseInterval(*m_days[i], estimate)) {
        test.hasInterval = true;
        test.low = bounds->low;
        test.high = bounds->high;
    }
    // The error that takes into account how days hang together, where that is the larger.
    if (const Outcome<CautiousRatio> cautious =
            cautiousRatio(test.logRatio, std::max(test.error, test.phaseError))) {
        test.cautious = cautious->ratio;
        test.cautiousLow = cautious->low;
        test.cautiousHigh = cautious->high;
    }
}

/// Whether twitching goes with the day to come at least as clearly as with what was before.
bool cameFirst(const std::optional<double>& leadP, double p)
{
    return leadP && *leadP <= chanceP && *leadP <= p;
}

void Judge::note(size_t i)
{
    Pattern& pattern = m_findings.patterns[i];
    if (!pattern.test || !verdictKind(pattern.verdict).stands)
        return;
    if (cameFirst(pattern.test->leadP, pattern.test->phaseP))
        pattern.notes.push_back({NoteKind::TwitchingFirst, {}});
    for (const Pattern& other : m_findings.patterns)
        if (other.factor != pattern.factor && other.lag == pattern.lag &&
            other.against == Against::Limit && phi(pattern, other) >= overlapPhi)
            pattern.notes.push_back({NoteKind::SameDays, other.factor});
}

void Judge::run()
{
    const size_t patterns = m_findings.patterns.size();
    each(patterns, 0, 0.4, [&](size_t i) { test(i); });
    each(m_findings.doses.size(), 0.4, 0.5, [&](size_t i) { testDoseOf(m_findings.doses[i]); });
    for (const FamilyKind& kind : familyTable())
        shareOut(kind.family);
    for (Pattern& pattern : m_findings.patterns)
        decide(pattern);
    for (DosePattern& dose : m_findings.doses)
        if (dose.rho)
            // A rank correlation has no ratio; its size is told with it.
            dose.verdict = dose.q ? verdictOf(*dose.q, dose.shiftP, true) : Verdict::NoClearPattern;
    each(patterns, 0.5, 0.95, [&](size_t i) { bound(i); });
    addLeads(m_input, m_settings, m_findings.patterns);
    each(patterns, 0.95, 1, [&](size_t i) { note(i); });
    for (DosePattern& dose : m_findings.doses)
        if (dose.judged && verdictKind(dose.verdict).stands &&
            cameFirst(leadP(m_input, dose), dose.p))
            dose.notes.push_back({NoteKind::TwitchingFirst, {}});
    m_findings.stopped = m_settings.stop.stop_requested();
}

} // namespace

void judge(const RuleInput& input, const AnalysisSettings& settings, Findings& findings)
{
    Judge(input, settings, findings).run();
}

} // namespace myolog
