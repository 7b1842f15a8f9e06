// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the diary shows: warning signs, persistence, days beyond a threshold, and how often it
// twitched with and without. Findings never diagnose and never say that one thing leads to another.
#pragma once

#include "core/diary/question.h"
#include "core/diary/snapshot.h"

#include <QStringList>

namespace myolog {

/// A reason to see a professional; shown before everything else.
struct Warning {
    QString id; ///< stable: "facial_droop", "persistence", "recurrence"
    Urgency level = Urgency::Discuss;
    QString title;           ///< translated
    QString text;            ///< translated, one to three sentences
    QString source;          ///< citation
    QDate since;             ///< first day of the evidence
    std::vector<QDate> days; ///< the evidence, ascending
    /// In the last 14 days of the period, or in a spell that is still active. Older signs stay in
    /// the list (the doctor's page shows them) after the current ones.
    bool current = true;
};

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

/// How much may be said about a pattern.
enum class Verdict {
    NotEnoughDays, ///< a gate fails; the rates are not to be compared
    Counted,       ///< both rates are shown; chance has not been judged
};

/// Closed days after (or on) days beyond a factor's threshold, against the other closed days.
struct Pattern {
    QString id; ///< stable: "caffeine>400@1"
    QString factor;
    int lag = 0; ///< days between exposure and episodes
    Threshold threshold;
    RateGroup exposed;
    RateGroup unexposed;
    QStringList gates; ///< ids of the gates that fail; empty when all pass
    Verdict verdict = Verdict::NotEnoughDays;
    QString title;              ///< translated: "On days with caffeine over 400 mg"
    QString text;               ///< translated, both rates with their day counts, verdict in words
    std::vector<QString> notes; ///< translated
};

/// A run of twitch days with no long pause; see facts.md.
struct Spell {
    QDate first;
    QDate last;
    bool active = false;
    int length() const { return int(first.daysTo(last)) + 1; }
};

struct Findings {
    Period period;      ///< closed at both ends, to today at the latest
    int days = 0;       ///< calendar days of the period
    int loggedDays = 0; ///< days with anything recorded
    int closedDays = 0;
    int quietDays = 0;  ///< closed days without an episode: the zeros that were said
    int twitchDays = 0; ///< closed or not
    double episodesOnClosedDays = 0;
    /// Quiet days are missing from the diary, so that rates would mislead; every pattern then fails
    /// the gate "quiet_days".
    bool ratesBlocked = false;
    QStringList notes; ///< translated, about the whole diary: completeness, what is open
    std::vector<Warning> warnings; ///< current ones first, of these the most urgent
    std::vector<Spell> spells;     ///< ascending, over all sites
    std::vector<DayFlag> flags;    ///< ascending by day
    std::vector<Pattern> patterns; ///< factor order of the catalogue, then lag
};

/// Pure and free of the GUI, so that it may run on any thread.
Findings analyse(const Snapshot& snapshot, const Period& asked);

} // namespace myolog
