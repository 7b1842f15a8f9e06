// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plain figures about a stretch of the diary that the doctor's page and the screens share. Each
// comes with the number of days or episodes it rests on.
#pragma once

#include "core/analysis/findings.h"

namespace myolog {

/// Days of the period, or of one calendar month or week of it.
struct SpanCount {
    QDate first;        ///< of the period or the month, or the Monday
    int days = 0;       ///< of the span that lie in the period
    int loggedDays = 0; ///< with anything recorded
    int closedDays = 0;
    int quietDays = 0;   ///< closed without an episode
    int twitchDays = 0;  ///< closed or not
    double episodes = 0; ///< on closed days

    /// Episodes per closed day; no value without closed days.
    std::optional<double> rate() const
    {
        return closedDays ? std::optional(episodes / closedDays) : std::nullopt;
    }
};

/// How the days of one factor lie.
struct FactorSummary {
    QString factor;
    int days = 0;      ///< on which it is known
    double median = 0; ///< of these, canonical
    /// Of these, beyond the threshold; no value for a factor without one.
    std::optional<int> beyond;
};

/// How many episodes got one answer of a choice, such as a severity.
struct AnswerCount {
    QString answer; ///< id; "" for not answered
    int episodes = 0;
};

struct SiteCount {
    QString site; ///< id; "" for not answered
    int episodes = 0;
};

/// Consecutive days that were closed without an episode.
struct QuietStretch {
    QDate first;
    QDate last;
    int length() const { return int(first.daysTo(last)) + 1; }
};

struct DiarySummary {
    SpanCount total;
    std::vector<SpanCount> months; ///< ascending, without gap
    std::vector<SpanCount> weeks;  ///< ascending, without gap, from Monday
    int episodes = 0;              ///< on all days
    int timedEpisodes = 0;         ///< records with a duration, that the two below rest on
    std::optional<double> medianSeconds;
    std::optional<double> longestSeconds;
    std::vector<AnswerCount> severities; ///< in the order of the choice table, "" last
    std::vector<SiteCount> sites;        ///< most frequent first, "" last
    std::optional<Spell> longestSpell;   ///< of those that reach into the period, at full length
    std::optional<QuietStretch> longestQuiet;
    std::vector<FactorSummary> factors; ///< not hidden, with a known day, in catalogue order
};

/// Days before the diary was begun count as not logged. Both ends of the period are closed.
SpanCount countDays(const DayTable& days, const Period& period);
/// Open ends of the period mean all there is.
DiarySummary summarise(const Snapshot& snapshot, const Period& asked);

} // namespace myolog
