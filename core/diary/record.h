// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plain values a diary is made of. Each is one row of the file and one object of the export.
#pragma once

#include "core/diary/moment.h"
#include "core/factors/catalogue.h"

#include <QMap>
#include <QUuid>
#include <optional>
#include <variant>
#include <vector>

namespace myolog {

/// What every row carries: undo, the bin, "remove this import" and merging two copies rest on it.
struct Record {
    QUuid id = QUuid::createUuid();
    QString origin;       ///< "" for typed by the person, else the name of the imported file
    qint64 updatedMs = 0; ///< set by the store
    qint64 createdMs = 0; ///< set by the store when the row first comes in, then kept
    qint64 deletedMs = 0; ///< 0 while it lives

    bool deleted() const { return deletedMs != 0; }
    bool operator==(const Record&) const = default;
};

enum class Answer { No, Yes };

/// One spell of twitching. Ids are those of the tables in this room; "" means not answered.
struct Episode : Record {
    Moment start;
    std::optional<double> durationSeconds;
    bool ongoing = false; ///< its timer runs; the duration is unknown until it stops
    int count = 1;        ///< several in one go, or all of an imported day
    QString site;         ///< body_site_table.cpp
    QString side;         ///< choice_table.cpp, as the three below
    QString severity;
    QString perception;
    QString rhythm;
    QMap<QString, Answer> answers; ///< question_table.cpp; no key means not answered
    QString helpedBy;              ///< free words
    QString note;
    bool operator==(const Episode&) const = default;
};

/// An amount of one factor at one time.
struct Entry : Record {
    Moment when; ///< of sleep: waking up
    QString factor;
    double value = 0;             ///< canonical unit of the factor
    QString intake;               ///< the drink or food it came with, or ""
    QUuid group;                  ///< the same for all entries of one click; null if alone
    std::optional<Answer> helped; ///< relief measures only
    QString note;
    bool operator==(const Entry&) const = default;
};

/// Closed: "nothing more to add". None: the subject was absent that day, said so explicitly.
enum class Mark { Closed, None };

/// The three-state ledger: what the person said about a whole day.
struct DayMark : Record {
    QDate day;
    Mark mark = Mark::Closed;
    QString subject; ///< None only: a factor id, or "" for twitching
    bool operator==(const DayMark&) const = default;
};

enum class MedicineEvent { Start, Change, Stop };

struct MedicineChange : Record {
    QDate day;
    MedicineEvent event = MedicineEvent::Start;
    QString name;
    QString dose; ///< as the person wrote it, "50 mg twice a day"
    QString note;
    bool operator==(const MedicineChange&) const = default;
};

/// A laboratory result as printed on the sheet; never mixed with intake.
struct LabValue : Record {
    QDate day;
    QString analyte;
    double value = 0;
    QString unit;
    std::optional<double> low; ///< reference range of that laboratory
    std::optional<double> high;
    QString note;
    bool operator==(const LabValue&) const = default;
};

struct Note : Record {
    Moment when;
    QString text;
    bool question = false; ///< to ask at the next visit
    bool operator==(const Note&) const = default;
};

/// A factor the person made.
struct OwnFactor : Record {
    Factor factor;
    bool operator==(const OwnFactor& o) const;
};

/// A drink, food or supplement the person made.
struct OwnIntake : Record {
    Intake intake;
    bool operator==(const OwnIntake& o) const;
};

/// The person's change to a factor.
struct FactorPreference : Record {
    FactorChange change;
    bool operator==(const FactorPreference&) const = default;
};

/// A factor the person declared, beforehand, to be watched.
struct Watch : Record {
    QString factor;
    QDate since;
    bool operator==(const Watch&) const = default;
};

/// How many factors may be watched at a time: each more makes a chance finding likelier.
inline constexpr int mostWatched = 3;
/// Translated: that, and what helps.
QString tooManyWatchedText();

/// A finding the person has put aside.
struct Dismissal : Record {
    QDate day;
    QString finding; ///< stable id, "caffeine>400@1"
    QString reason;  ///< free words
    bool operator==(const Dismissal&) const = default;
};

/// What one test said when the diary reached a checkpoint. A number that the test could not give
/// stays empty.
struct CheckResult : Record {
    QDate day;
    int closedDays = 0; ///< the checkpoint: how many closed days there were
    QString test;       ///< stable id, as of a finding
    std::optional<double> rateRatio;
    std::optional<double> pPhase;
    std::optional<double> pShift;
    std::optional<double> q;
    std::optional<double> rho; ///< rank correlation, of a habit without a limit
    QString tier;              ///< id word of the analysis
    bool operator==(const CheckResult&) const = default;
};

/// Any row of the diary. To add a kind see CONTRIBUTING.md.
using Row = std::variant<Episode, Entry, DayMark, MedicineChange, LabValue, Note, OwnFactor,
                         OwnIntake, FactorPreference, Watch, Dismissal, CheckResult>;

/// Rows that happened at an instant; all others belong to a day or to none.
template <typename T>
concept Timed =
    requires(const T& row) { row.start.utcMs; } || requires(const T& row) { row.when.utcMs; };
/// Rows that belong to a date.
template <typename T>
concept Dated = requires(const T& row) { row.day.toJulianDay(); };
/// Rows that hold for as long as they live; they are few, and always read in full.
template <typename T>
concept Lasting = !Timed<T> && !Dated<T>;

bool isLasting(const Row& row);

const Record& recordOf(const Row& row);
Record& recordOf(Row& row);

/// What a user action does, in one transaction: rows to insert or to replace by id. Deleting is
/// replacing by a row with a deleted stamp, so the inverse of a change is a change.
struct Change {
    QString what; ///< for the undo menu, translated: "Log a twitch"
    std::vector<Row> rows;
    /// Made by the store: holds only while the rows are as the store last wrote them.
    bool undoes = false;
};

/// Living rows, each sorted by time. Deleted rows stand nowhere but in the bin.
struct Rows {
    std::vector<Episode> episodes;
    std::vector<Entry> entries;
    std::vector<DayMark> marks;
    std::vector<MedicineChange> medicines;
    std::vector<LabValue> labs;
    std::vector<Note> notes;
    std::vector<OwnFactor> ownFactors;
    std::vector<OwnIntake> ownIntakes;
    std::vector<FactorPreference> preferences;
    std::vector<Watch> watches;
    std::vector<Dismissal> dismissals;
    std::vector<CheckResult> checks;

    /// Calls `visit` with each of the vectors, in the order of Row.
    template <typename Self, typename Visit>
    static void forEach(Self& self, Visit visit)
    {
        visit(self.episodes);
        visit(self.entries);
        visit(self.marks);
        visit(self.medicines);
        visit(self.labs);
        visit(self.notes);
        visit(self.ownFactors);
        visit(self.ownIntakes);
        visit(self.preferences);
        visit(self.watches);
        visit(self.dismissals);
        visit(self.checks);
    }
    /// The rows of one kind.
    template <typename T, typename Self>
    static auto& of(Self& self)
    {
        using Vector =
            std::conditional_t<std::is_const_v<Self>, const std::vector<T>, std::vector<T>>;
        Vector* found = nullptr;
        forEach(self, [&](auto& rows) {
            if constexpr (std::is_same_v<typename std::decay_t<decltype(rows)>::value_type, T>)
                found = &rows;
        });
        return *found;
    }
};

Catalogue catalogueOf(const Rows& rows);

} // namespace myolog
