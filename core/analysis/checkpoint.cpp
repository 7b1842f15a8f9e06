// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checkpoint.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace myolog {

namespace {

constexpr int firstClosedDays[] = {28, 42, 63, 91, 133, 182, 273, 364};

bool wasTested(const Pattern& pattern)
{
    return pattern.test.has_value();
}

bool wasTested(const DosePattern& dose)
{
    return dose.judged && dose.rho;
}

/// Whether there was more twitching with more of the factor.
bool isMore(const Pattern& pattern)
{
    return pattern.test->ratio > 1;
}

bool isMore(const DosePattern& dose)
{
    return dose.partialRho > 0;
}

bool isMore(const CheckResult& result)
{
    if (result.rho)
        return *result.rho > 0;
    // An infinite ratio, with no twitching on the days without, is kept as none.
    return !result.rateRatio || *result.rateRatio > 1;
}

/// Of days beyond a limit and of amounts, what was tested and judged.
template <typename SomeFindings, typename Visit>
void forEachTested(SomeFindings& findings, Visit visit)
{
    for (auto& pattern : findings.patterns)
        if (wasTested(pattern))
            visit(pattern);
    for (auto& dose : findings.doses)
        if (wasTested(dose))
            visit(dose);
}

/// Of what stood out, its direction.
using Standing = std::map<QString, bool>;

Standing standingIn(const Findings& findings)
{
    Standing standing;
    forEachTested(findings, [&](const auto& finding) {
        if (finding.verdict >= Verdict::Pattern)
            standing[finding.id] = isMore(finding);
    });
    return standing;
}

std::optional<Standing> standingKept(const Snapshot& snapshot, int closedDays)
{
    std::optional<Standing> standing;
    for (const CheckResult& check : snapshot.rows.checks) {
        if (check.closedDays != closedDays)
            continue;
        if (!standing)
            standing.emplace();
        if (check.tier == QLatin1String(verdictKind(Verdict::Pattern).id) ||
            check.tier == QLatin1String(verdictKind(Verdict::Repeated).id))
            (*standing)[check.test] = isMore(check);
    }
    return standing;
}

void markRepeated(const Standing& before, Findings& findings)
{
    forEachTested(findings, [&](auto& finding) {
        const auto same = before.find(finding.id);
        if (finding.verdict == Verdict::Pattern && same != before.end() &&
            same->second == isMore(finding))
            finding.verdict = Verdict::Repeated;
    });
}

void addNumbers(const Pattern& pattern, CheckResult& result)
{
    if (std::isfinite(pattern.test->ratio))
        result.rateRatio = pattern.test->ratio;
    result.pPhase = pattern.test->phaseP;
    result.pShift = pattern.test->shiftP;
    result.q = pattern.test->q;
}

void addNumbers(const DosePattern& dose, CheckResult& result)
{
    result.rho = dose.partialRho;
    result.pPhase = dose.p;
    result.pShift = dose.shiftP;
    result.q = dose.q;
}

/// The same work as one stretch of a longer one: its progress runs from `from` to `to`.
AnalysisSettings stretchOf(const AnalysisSettings& settings, double from, double to)
{
    AnalysisSettings stretch = settings;
    if (settings.progress)
        stretch.progress = [whole = settings.progress, from, to](double done) {
            whole(from + (to - from) * done);
        };
    return stretch;
}

Findings analyseUntil(const Snapshot& snapshot, const Check& check,
                      const AnalysisSettings& settings)
{
    Findings findings = analyse(snapshot, {{}, check.date}, settings);
    findings.check = check;
    return findings;
}

} // namespace

std::span<const int> firstCheckpoints()
{
    return firstClosedDays;
}

int nextCheckpoint(int closedDays)
{
    for (const int days : firstClosedDays)
        if (days > closedDays)
            return days;
    return (closedDays / laterCheckpoints + 1) * laterCheckpoints;
}

std::vector<Check> checksReached(const DayTable& days, QDate until)
{
    std::vector<Check> checks;
    int closed = 0;
    int next = nextCheckpoint(0);
    for (int i = 0; i < days.size() && days.day(i) <= until; ++i) {
        closed += days.episodesKnown[size_t(i)];
        if (closed < next)
            continue;
        checks.push_back({.closedDays = closed, .date = days.day(i)});
        next = nextCheckpoint(closed);
    }
    return checks;
}

Findings analyseAtCheckpoint(const Snapshot& snapshot, const AnalysisSettings& settings)
{
    const std::vector<Check> checks = checksReached(snapshot.days, snapshot.today);
    if (checks.empty())
        return analyse(snapshot, {}, settings);
    AnalysisSettings counted = settings;
    counted.judged = false;
    Findings findings = analyse(snapshot, {}, counted);
    std::optional<Standing> before;
    double half = 0;
    if (checks.size() > 1) {
        const Check& last = checks[checks.size() - 2];
        before = standingKept(snapshot, last.closedDays);
        if (!before) {
            half = 0.5;
            AnalysisSettings brief = stretchOf(settings, 0, half);
            brief.everyInterval = false; // of that one only the verdicts count
            before = standingIn(analyseUntil(snapshot, last, brief));
        }
    }
    Findings now = analyseUntil(snapshot, checks.back(), stretchOf(settings, half, 1));
    if (before)
        markRepeated(*before, now);
    static_cast<Judged&>(findings) = std::move(now);
    findings.stopped = settings.stop.stop_requested();
    return findings;
}

bool analysedAlike(const Snapshot& a, const Snapshot& b)
{
    const SnapshotSettings& settings = a;
    bool alike = a.today == b.today && settings == b;
    Rows::forEach(a.rows, [&]<typename T>(const std::vector<T>& rows) {
        constexpr bool read = !std::is_same_v<T, Dismissal> && !std::is_same_v<T, Note> &&
                              !std::is_same_v<T, LabValue>;
        if constexpr (read)
            alike = alike && rows == Rows::of<T>(b.rows);
    });
    return alike;
}

std::vector<Findings> replayCheckpoints(const Snapshot& snapshot, const AnalysisSettings& settings)
{
    std::vector<Findings> shown;
    Standing before;
    for (const Check& check : checksReached(snapshot.days, snapshot.today)) {
        Findings findings = analyseUntil(snapshot, check, settings);
        markRepeated(before, findings);
        before = standingIn(findings);
        shown.push_back(std::move(findings));
    }
    return shown;
}

std::vector<Row> resultsToKeep(const Snapshot& snapshot, const Findings& findings)
{
    std::vector<Row> rows;
    if (!findings.check ||
        std::ranges::find(snapshot.rows.checks, findings.check->closedDays,
                          &CheckResult::closedDays) != snapshot.rows.checks.end())
        return rows;
    forEachTested(findings, [&](const auto& finding) {
        CheckResult result;
        result.day = findings.check->date;
        result.closedDays = findings.check->closedDays;
        result.test = finding.id;
        addNumbers(finding, result);
        result.tier = QLatin1String(verdictKind(finding.verdict).id);
        rows.emplace_back(std::move(result));
    });
    return rows;
}

} // namespace myolog
