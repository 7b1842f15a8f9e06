// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/validate.h"

#include "core/base/text.h"
#include "core/diary/body_site.h"
#include "core/diary/choice.h"
#include "core/diary/field.h"
#include "core/diary/question.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

/// A clock that runs a little fast on another machine is no lie.
constexpr qint64 toleranceMs = 120'000;
constexpr int firstYear = 1900;

Result<void> checkYear(QDate day)
{
    if (day.year() < firstYear)
        return failure(
            QCoreApplication::translate("Diary", "The year %1 is too long ago.").arg(day.year()));
    return {};
}

QDate calendarDay(const Moment& when)
{
    return diaryDay(when, 0);
}

Result<void> checkTime(const Moment& when, const Rules& rules)
{
    // Of a day that has begun, its noon may still be to come.
    const bool future =
        when.precision == Precision::Day
            ? calendarDay(when) > calendarDay({.utcMs = rules.now.toMSecsSinceEpoch(),
                                               .offsetMinutes = when.offsetMinutes})
            : when.utcMs > rules.now.toMSecsSinceEpoch() + toleranceMs;
    if (future)
        return failure(QCoreApplication::translate(
                           "Diary", "%1 is in the future. Only what has happened can be recorded.")
                           .arg(QLocale().toString(when.local(), QLocale::ShortFormat)));
    return checkYear(calendarDay(when));
}

Result<void> checkDay(QDate day, const Rules& rules)
{
    if (!day.isValid())
        return failure(QCoreApplication::translate("Diary", "That is not a date."));
    // Somewhere on earth it is already tomorrow.
    if (day > rules.now.date().addDays(1))
        return failure(QCoreApplication::translate(
                           "Diary", "%1 is in the future. Only what has happened can be recorded.")
                           .arg(QLocale().toString(day, QLocale::ShortFormat)));
    return checkYear(day);
}

Result<void> checkAmount(double value, const Factor& factor)
{
    if (std::isfinite(value) && value >= 0 && value <= factor.most)
        return {};
    return failure(QCoreApplication::translate("Diary", "%1 must lie between 0 and %2.")
                       .arg(factor.displayName(), factor.format(factor.most)));
}

Result<void> unknown(const QString& what)
{
    return failure(QCoreApplication::translate("Diary", "“%1” is not known to this diary.")
                       .arg(what.left(40)));
}

Result<void> check(const Episode& episode, const Rules& rules)
{
    if (!episode.site.isEmpty() && !findBodySite(episode.site))
        return unknown(episode.site);
    for (const Choice& choice : choices()) {
        const QString& answer = episode.*choice.answer;
        const auto matches = [&](const ChoiceOption& o) { return answer == QLatin1String(o.id); };
        if (!answer.isEmpty() && std::ranges::none_of(choice.options, matches))
            return unknown(answer);
    }
    for (const QString& question : episode.answers.keys())
        if (!findQuestion(question))
            return unknown(question);
    if (episode.count < 1 || episode.count > 10'000)
        return failure(QCoreApplication::translate(
            "Diary", "The number of twitches must lie between 1 and 10,000."));
    const double duration = episode.durationSeconds.value_or(0);
    if (!(duration >= 0 && duration <= 366 * 86'400.0))
        return failure(
            QCoreApplication::translate("Diary", "A twitch lasts between 0 seconds and a year."));
    return checkTime(episode.start, rules);
}

Result<void> check(const Entry& entry, const Rules& rules)
{
    const Factor* factor = rules.catalogue.factor(entry.factor);
    if (!factor)
        return unknown(entry.factor);
    const int entries = factor->isScale() ? 1 : rules.entriesInOne;
    if (Result<void> amount = checkAmount(entry.value / entries, *factor); !amount)
        return amount;
    return checkTime(entry.when, rules);
}

Result<void> check(const DayMark& mark, const Rules& rules)
{
    // A reader that looks at the subject first would take it for "none".
    if (mark.mark == Mark::Closed && !mark.subject.isEmpty())
        return failure(
            QCoreApplication::translate("Diary", "A day is closed as a whole, not for “%1” alone.")
                .arg(mark.subject.left(40)));
    if (!mark.subject.isEmpty() && !rules.catalogue.factor(mark.subject))
        return unknown(mark.subject);
    return checkDay(mark.day, rules);
}

Result<void> check(const MedicineChange& medicine, const Rules& rules)
{
    if (medicine.name.isEmpty())
        return failure(QCoreApplication::translate("Diary", "The medicine needs a name."));
    return checkDay(medicine.day, rules);
}

Result<void> check(const LabValue& lab, const Rules& rules)
{
    if (lab.analyte.isEmpty())
        return failure(QCoreApplication::translate("Diary", "The laboratory value needs a name."));
    if (!std::isfinite(lab.value) || std::abs(lab.value) > 1e9)
        return failure(
            QCoreApplication::translate("Diary", "The laboratory value is not a usable number."));
    return checkDay(lab.day, rules);
}

Result<void> check(const Note& note, const Rules& rules)
{
    return checkTime(note.when, rules);
}

/// Another living row that stands for the same thing.
template <typename T, typename Id>
bool isTaken(const T& own, const Rules& rules, Id id)
{
    return std::ranges::any_of(Rows::of<T>(rules.lasting), [&](const T& other) {
        return other.id != own.id && id(other) == id(own);
    });
}

Result<void> taken(const QString& id)
{
    return failure(
        QCoreApplication::translate("Diary", "“%1” is tracked already.").arg(id.left(40)));
}

Result<void> check(const OwnFactor& own, const Rules& rules)
{
    if (own.factor.name.isEmpty() || own.factor.id.isEmpty() || !own.factor.unit)
        return failure(
            QCoreApplication::translate("Diary", "Your own factor needs a name and a unit."));
    // It would stand in the place of the built-in one, with another unit.
    for (const BuiltInFactor& row : builtInFactors())
        if (own.factor.id == QLatin1String(row.id))
            return taken(own.factor.id);
    if (isTaken(own, rules, [](const OwnFactor& o) { return o.factor.id; }))
        return taken(own.factor.id);
    if (!(own.factor.most > 0 && own.factor.most <= 1e9))
        return failure(QCoreApplication::translate(
            "Diary", "The largest value must lie between 0 and 1,000,000,000."));
    return {};
}

Result<void> check(const OwnIntake& own, const Rules& rules)
{
    if (own.intake.name.isEmpty() || own.intake.id.isEmpty())
        return failure(
            QCoreApplication::translate("Diary", "Your own drink or food needs a name."));
    const auto same = [&](const BuiltInIntake& row) {
        return own.intake.id == QLatin1String(row.id);
    };
    if (std::ranges::any_of(builtInIntakes(), same) ||
        isTaken(own, rules, [](const OwnIntake& o) { return o.intake.id; }))
        return failure(QCoreApplication::translate("Diary", "“%1” is among the drinks already.")
                           .arg(own.intake.id.left(40)));
    for (const Portion& portion : own.intake.portions) {
        const Factor* factor = rules.catalogue.factor(portion.factor);
        if (!factor)
            return unknown(portion.factor);
        if (Result<void> amount = checkAmount(portion.amount, *factor); !amount)
            return amount;
    }
    return {};
}

Result<void> check(const FactorPreference& preference, const Rules& rules)
{
    const Factor* factor = rules.catalogue.factor(preference.change.factor);
    if (!factor)
        return unknown(preference.change.factor);
    return preference.change.limit ? checkAmount(*preference.change.limit, *factor)
                                   : Result<void>{};
}

Result<void> check(const Watch& watch, const Rules& rules)
{
    if (!rules.catalogue.factor(watch.factor))
        return unknown(watch.factor);
    if (isTaken(watch, rules, [](const Watch& w) { return w.factor; }))
        return failure(QCoreApplication::translate("Diary", "“%1” is watched already.")
                           .arg(rules.catalogue.factor(watch.factor)->displayName()));
    QSet<QUuid> watches{watch.id};
    for (const Watch& other : rules.lasting.watches)
        watches.insert(other.id);
    if (watches.size() > mostWatched)
        return failure(tooManyWatchedText());
    return checkDay(watch.since, rules);
}

Result<void> check(const Dismissal& dismissal, const Rules& rules)
{
    if (dismissal.finding.isEmpty())
        return failure(
            QCoreApplication::translate("Diary", "It is not said which finding is put aside."));
    return checkDay(dismissal.day, rules);
}

Result<void> check(const CheckResult& result, const Rules& rules)
{
    const auto isShare = [](const std::optional<double>& p) {
        return p.value_or(0) >= 0 && p.value_or(0) <= 1;
    };
    const bool sound = !result.test.isEmpty() && !result.tier.isEmpty() && result.closedDays > 0 &&
                       result.rateRatio.value_or(0) >= 0 && isShare(result.pPhase) &&
                       isShare(result.pShift) && isShare(result.q) &&
                       std::abs(result.rho.value_or(0)) <= 1;
    if (!sound)
        return failure(
            QCoreApplication::translate("Diary", "This result of a check cannot be right."));
    return checkDay(result.day, rules);
}

/// What holds for every row, deleted or not: it can be stored, and be read again.
template <typename T>
Result<void> checkFields(const T& record)
{
    if (record.id.isNull())
        return failure(QCoreApplication::translate("Diary", "A row without an id cannot be kept."));
    T copy = record;
    for (const Field<T>& field : fields<T>()) {
        const QVariant value = field.get(record);
        const bool text = value.userType() == QMetaType::QString;
        if (text && value.toString().size() > maxTextLength)
            return failure(QCoreApplication::translate(
                               "Diary", "The text is too long: %1 characters, at most %2 are kept.")
                               .arg(QLocale().toString(value.toString().size()),
                                    QLocale().toString(maxTextLength)));
        if (!field.set(copy, value))
            return failure(
                QCoreApplication::translate("Diary", "“%1” is not a usable value for “%2”.")
                    .arg(value.toString().left(40), QLatin1String(field.name)));
    }
    return {};
}

} // namespace

Result<void> validate(const Row& row, const Rules& rules)
{
    return std::visit(
        [&](const auto& record) {
            const Result<void> storable = checkFields(record);
            return storable && !record.deleted() ? check(record, rules) : storable;
        },
        row);
}

} // namespace myolog
