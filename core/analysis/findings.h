// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the diary shows: warning signs, persistence, days beyond a threshold, and how often it
// twitched with and without. Findings never diagnose and never say that one thing leads to another.
#pragma once

#include "core/analysis/caffeine_summary.h"
#include "core/analysis/gate.h"
#include "core/analysis/joint.h"
#include "core/analysis/quality.h"
#include "core/analysis/statistics/matched_set.h"
#include "core/analysis/verdict.h"
#include "core/diary/question.h"
#include "core/diary/snapshot.h"

#include <QStringList>
#include <functional>
#include <stop_token>

namespace myolog {

/// A reason to see a professional; shown before everything else.
struct Warning {
    QString id; ///< stable: "facial_droop", "persistence", "recurrence"
    Urgency level = Urgency::Discuss;
    QString title;           ///< translated: what was found
    QString text;            ///< translated: the evidence, one to three sentences
    QString source;          ///< citation
    QDate since;             ///< first day of the evidence
    std::vector<QDate> days; ///< the evidence, ascending
    /// In the last 14 days of the period, or in a spell that is still active. Older signs stay in
    /// the list (the doctor's page shows them) after the current ones.
    bool current = true;
    std::vector<Moment> times = {}; ///< a sign: of the episodes with it, ascending; else empty
    QString advice = {};            ///< translated: what to do, where the text does not say it
};

inline bool callsForCareNow(const Warning& warning)
{
    return warning.current && warning.level == Urgency::Immediate;
}

/// One day on which one factor was beyond its threshold.
struct DayFlag {
    QDate day;
    QString factor;
    double value = 0; ///< canonical
};

/// Days of one kind and the episodes on them: a rate never goes without its denominator.
struct RateGroup {
    std::vector<QDate> days; ///< closed days, ascending
    double episodes = 0;
    /// Per day; no value without days.
    std::optional<double> rate() const
    {
        return days.empty() ? std::nullopt : std::optional(episodes / double(days.size()));
    }
};

/// More complete days, from the first number to the second.
struct DayRange {
    int low = 0;
    int high = 0;
};

/// What the test of a pattern said. Every number holds for the days of its pattern.
struct PatternTest {
    /// Of the rates, adjusted for weekday and trend; 0 or infinite when one side had no episode.
    double ratio = 1;
    double logRatio = 0;
    double error = 0;      ///< standard error of logRatio
    double phaseError = 0; ///< the same, allowing for days being alike their neighbours
    double phaseP = 1;     ///< what q is made of
    double shiftP = 1;     ///< the second check
    double q = 1;
    std::optional<double> leadP; ///< of the same test with the factor of the day after
    bool hasInterval = false;    ///< else it was not asked for
    std::optional<double> low;   ///< 95 %; without value that end is open
    std::optional<double> high;
    double cautious = 1; ///< the ratio drawn towards "no difference"
    double cautiousLow = 1;
    double cautiousHigh = 1; ///< 90 %
};

/// Something to know beside a pattern.
enum class NoteKind {
    SameDay,        ///< either could come first
    TwitchingFirst, ///< twitching came before the factor at least as often as after
    SameDays,       ///< mostly the same days as those of another factor
    NotBeside,      ///< no longer visible in the joint model, beside another factor
};
struct PatternNote {
    NoteKind kind;
    QString factor;                      ///< SameDays and NotBeside: the other one
    std::optional<JointNote> joint = {}; ///< NotBeside
    bool operator==(const PatternNote&) const = default;
};

/// What an amount is compared with: a limit, or what was usual in the days before.
enum class Against { Limit, Usual };

/// Closed days after (or on) days beyond a factor's threshold, against the other closed days. It
/// holds values only; pattern_words.h says them.
struct Pattern {
    QString id; ///< stable: "caffeine>400@1", "caffeine<usual@0"
    QString factor;
    Against against = Against::Limit;
    int lag = 0;         ///< days between exposure and episodes
    Threshold threshold; ///< of an amount, or of its share of the usual one
    RateGroup exposed;
    RateGroup unexposed;
    Evidence evidence;
    QStringList gates; ///< ids of the gates that fail; empty when all pass
    QString state;     ///< id of why the test gave no number, or ""
    Verdict verdict = Verdict::NotEnoughDays;
    bool watched = false; ///< judged among the watched factors only
    std::optional<PatternTest> test;
    std::optional<DayRange> toNoticeDoubling;
    std::optional<DayRange> toNoticeHalfMore; ///< a ratio of 1.5
    std::vector<PatternNote> notes;

    bool compared() const { return verdict != Verdict::NotEnoughDays; }
};

/// Whether more of a factor goes with more twitching. Of a factor with a threshold it describes; of
/// one without it is the test.
struct DosePattern {
    QString id; ///< stable: "nicotine~@1"
    QString factor;
    int lag = 0;
    Evidence evidence;
    QStringList gates;
    QString state;
    bool judged = false; ///< it is the test of its factor
    bool watched = false;
    std::optional<double> rho; ///< Spearman
    double partialRho = 0;     ///< weekday and trend taken out; its sign is the direction
    double p = 1;
    double shiftP = 1;
    std::optional<double> q; ///< of a judged one
    Verdict verdict = Verdict::NotEnoughDays;
    std::vector<PatternNote> notes;
};

/// What the case-crossover of a habit said.
struct HoursTest {
    /// Odds ratio; none when each set that tells, or none of them, had the habit before the twitch.
    std::optional<double> ratio;
    std::optional<double> low; ///< 95 %; without value that end is open
    std::optional<double> high;
    double p = 1; ///< exact
    double q = 1; ///< among all such tests
};

/// A habit in the hours before twitches, against the same clock hours of comparable days (see
/// case_crossover.h). It describes: no flag rests on it. case_crossover_words.h says it.
struct HoursBefore {
    QString id; ///< stable: "caffeine@4h"
    QString factor;
    int hours = 0;
    std::vector<statistics::MatchedSet> sets; ///< one for each twitch, in order
    /// Twitches of the whole period, the same beside every habit: left out, for their time is known
    /// only about, or to the day.
    int untimedTwitches = 0;
    int untimedEntries = 0; ///< the same of this habit
    /// Stretches of hours that were left out, of twitches and of the days to compare with: a clock
    /// was put forward or back in them, by a journey or a season.
    int clockMoved = 0;
    QStringList gates; ///< ids of the gates that fail; empty when all pass
    std::optional<HoursTest> test;

    statistics::MatchedCounts counts() const { return statistics::countSets(sets); }
};

/// A run of twitch days with no long pause; see facts.md.
struct Spell {
    QDate first;
    QDate last;
    bool active = false;
    int twitchDays = 0; ///< of its days, with twitching
    int length() const { return int(first.daysTo(last)) + 1; }
};

/// A number of closed days at which the diary is looked at, and when it was reached.
struct Check {
    int closedDays = 0;
    QDate date;
};

/// What a check says, of the days up to it; between two checks it stays as it was.
struct Judged {
    /// None when it is of the whole period.
    std::optional<Check> check;
    std::vector<Pattern> patterns;        ///< factor order of the catalogue, then lag
    std::vector<DosePattern> doses;       ///< factor order of the catalogue, then lag
    std::optional<JointFindings> joint;   ///< none when there are not two habits to compare
    std::vector<HoursBefore> hoursBefore; ///< factor order of the catalogue, for each rule
};

/// Counts, warnings and figures are of the whole period, up to today.
struct Findings : Judged {
    Period period;        ///< closed at both ends, to today at the latest
    int days = 0;         ///< calendar days of the period
    int loggedDays = 0;   ///< days with anything recorded
    int possibleDays = 0; ///< that could have been closed; today once it is
    int closedDays = 0;   ///< of these
    int quietDays = 0;    ///< closed days without an episode: the zeros that were said
    int twitchDays = 0;   ///< closed or not
    double episodesOnClosedDays = 0;
    /// Quiet days are missing from the diary, so that rates would mislead; every pattern then fails
    /// the gate "quiet_days".
    bool ratesBlocked = false;
    QStringList notes; ///< translated, about the whole diary: completeness, what is open
    std::vector<Warning> warnings;           ///< current ones first, of these the most urgent
    std::vector<Spell> spells;               ///< ascending, over all sites
    std::vector<DayFlag> flags;              ///< ascending by day
    std::optional<CaffeineSummary> caffeine; ///< none when no caffeine is recorded
    Quality quality;
    bool stopped = false; ///< the analysis was called off; nothing of it may be shown
};

struct AnalysisSettings {
    bool judged = true;         ///< else counts and warnings only, and no pattern
    bool everyInterval = false; ///< else only of what stands out
    QStringList watched = {};   ///< factors, besides those the diary watches
    /// Days that were taken out of the snapshot, ascending: neither closed nor open.
    std::vector<QDate> leftOut = {};
    int threads = 1;
    std::stop_token stop = {};
    /// Called from any thread with the part that is done, 0 to 1.
    std::function<void(double)> progress = {};
};

/// Pure and free of the GUI, so that it may run on any thread.
Findings analyse(const Snapshot& snapshot, const Period& asked,
                 const AnalysisSettings& settings = {});

} // namespace myolog
