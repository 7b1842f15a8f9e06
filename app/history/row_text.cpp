// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/row_text.h"

#include "app/widgets/checked_line.h"
#include "app/widgets/date_typing.h"
#include "app/widgets/record_dialog.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/diary/body_site.h"
#include "core/diary/choice.h"
#include "core/diary/medicine_event.h"
#include "core/diary/question.h"
#include "core/exchange/sample.h"

#include <QCoreApplication>
#include <QLocale>

namespace myolog {

namespace {

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd ")) +
           QLocale().toString(day, longYearFormat());
}

QString whenText(const Moment& moment)
{
    const QDateTime local = moment.local();
    if (moment.precision == Precision::Day)
        return dayText(local.date());
    const QString time = clockText(local.time());
    return dayText(local.date()) + u' ' +
           (moment.precision == Precision::About
                ? QCoreApplication::translate("RowText", "about %1").arg(time)
                : time);
}

/// Said where the calendar would mislead: a twitch at three belongs to the day before.
QString whenText(const Moment& moment, QDate day)
{
    if (moment.precision == Precision::Day || moment.local().date() == day)
        return whenText(moment);
    return QCoreApplication::translate("RowText", "%1, counts for %2")
        .arg(whenText(moment), dayMonthText(day));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Notes may have many lines; a list has one.
QString oneLine(const QString& text)
{
    return text.left(longestLine).simplified();
}

QString answersText(const QMap<QString, Answer>& answers)
{
    QStringList parts;
    for (const Question& question : questions()) {
        const auto it = answers.find(QLatin1String(question.id));
        if (it == answers.end())
            continue;
        parts << (*it == Answer::Yes ? QCoreApplication::translate("RowText", "%1: yes")
                                     : QCoreApplication::translate("RowText", "%1: no"))
                     .arg(questionLabel(question));
    }
    return joined(parts);
}

} // namespace

QString rowKindName(RowKind kind)
{
    constexpr const char* names[] = {QT_TRANSLATE_NOOP("RowText", "Twitches"),
                                     QT_TRANSLATE_NOOP("RowText", "Habits"),
                                     QT_TRANSLATE_NOOP("RowText", "Day marks"),
                                     QT_TRANSLATE_NOOP("RowText", "Medicines"),
                                     QT_TRANSLATE_NOOP("RowText", "Lab values"),
                                     QT_TRANSLATE_NOOP("RowText", "Notes"),
                                     QT_TRANSLATE_NOOP("RowText", "Your own factors"),
                                     QT_TRANSLATE_NOOP("RowText", "Your own drinks and foods"),
                                     QT_TRANSLATE_NOOP("RowText", "Changed factors"),
                                     QT_TRANSLATE_NOOP("RowText", "Watched factors"),
                                     QT_TRANSLATE_NOOP("RowText", "Findings put aside"),
                                     QT_TRANSLATE_NOOP("RowText", "Results of checks")};
    static_assert(std::size(names) == std::variant_size_v<Row>);
    return QCoreApplication::translate("RowText", names[kind]);
}

QString RowTeller::factorName(const QString& id) const
{
    const Factor* factor = m_catalogue->factor(id);
    return factor ? factor->displayName() : id;
}

QString originText(const QString& origin)
{
    return origin == QLatin1String(sampleOrigin)
               ? QCoreApplication::translate("RowText", "sample diary")
               : origin;
}

RowText RowTeller::tell(const Episode& episode) const
{
    const QString site = bodySiteName(episode.site);
    QStringList details;
    for (const Choice& choice : choices())
        details << choiceLabel(choice, episode.*choice.answer);
    details << answersText(episode.answers) << oneLine(episode.helpedBy) << oneLine(episode.note);
    QStringList value;
    if (episode.count > 1)
        value << QCoreApplication::translate("RowText", "%n twitch(es)", nullptr, episode.count);
    if (episode.ongoing)
        value << QCoreApplication::translate("RowText", "still going on");
    else if (episode.durationSeconds)
        value << durationText(*episode.durationSeconds);
    return {.when = whenText(episode.start, dayOf(episode)),
            .what = site.isEmpty() ? QCoreApplication::translate("RowText", "Twitch")
                                   : QCoreApplication::translate("RowText", "Twitch, %1").arg(site),
            .value = joined(value),
            .details = joined(details),
            .origin = originText(episode.origin)};
}

RowText RowTeller::tell(const Entry& entry) const
{
    const Factor* factor = m_catalogue->factor(entry.factor);
    const Intake* intake = m_catalogue->intake(entry.intake);
    QString helped;
    if (entry.helped)
        helped = *entry.helped == Answer::Yes
                     ? QCoreApplication::translate("RowText", "helped")
                     : QCoreApplication::translate("RowText", "did not help");
    return {.when = whenText(entry.when, dayOf(entry)),
            .what = factorName(entry.factor),
            .value = factor ? factor->format(entry.value) : writtenNumber(entry.value),
            .details = joined(
                {intake ? intake->displayName() : entry.intake, helped, oneLine(entry.note)}),
            .origin = originText(entry.origin)};
}

QString RowTeller::markName(const DayMark& mark) const
{
    if (mark.mark == Mark::Closed)
        return QCoreApplication::translate("RowText", "Day closed");
    if (mark.subject.isEmpty())
        return QCoreApplication::translate("RowText", "No twitching");
    // Some of it may have come along with other habits.
    const Factor* factor = m_catalogue->factor(mark.subject);
    return (factor && factor->countsWhenComplete()
                ? QCoreApplication::translate("RowText", "Nothing else: %1")
                : QCoreApplication::translate("RowText", "None: %1"))
        .arg(factorName(mark.subject));
}

RowText RowTeller::tell(const DayMark& mark) const
{
    return {.when = dayText(mark.day), .what = markName(mark), .origin = originText(mark.origin)};
}

RowText RowTeller::tell(const MedicineChange& medicine) const
{
    return {.when = dayText(medicine.day),
            .what = QCoreApplication::translate("RowText", "Medicine: %1").arg(medicine.name),
            .value = oneLine(medicine.dose),
            .details = joined({medicineEventName(medicine.event), oneLine(medicine.note)}),
            .origin = originText(medicine.origin)};
}

RowText RowTeller::tell(const LabValue& lab) const
{
    QString range;
    if (lab.low && lab.high)
        range = QCoreApplication::translate("RowText", "reference %1 to %2")
                    .arg(writtenNumber(*lab.low), writtenNumber(*lab.high));
    else if (lab.low)
        range = QCoreApplication::translate("RowText", "reference from %1")
                    .arg(writtenNumber(*lab.low));
    else if (lab.high)
        range = QCoreApplication::translate("RowText", "reference up to %1")
                    .arg(writtenNumber(*lab.high));
    return {.when = dayText(lab.day),
            .what = QCoreApplication::translate("RowText", "Lab value: %1").arg(lab.analyte),
            .value = QStringLiteral("%1 %2").arg(writtenNumber(lab.value), lab.unit).trimmed(),
            .details = joined({range, oneLine(lab.note)}),
            .origin = originText(lab.origin)};
}

RowText RowTeller::tell(const Note& note) const
{
    return {.when = whenText(note.when),
            .what = note.question ? QCoreApplication::translate("RowText", "Question for the visit")
                                  : QCoreApplication::translate("RowText", "Note"),
            .details = oneLine(note.text),
            .origin = originText(note.origin)};
}

RowText RowTeller::tell(const OwnFactor& own) const
{
    return {.what = QCoreApplication::translate("RowText", "Own factor: %1").arg(own.factor.name),
            .origin = originText(own.origin)};
}

RowText RowTeller::tell(const OwnIntake& own) const
{
    return {
        .what =
            QCoreApplication::translate("RowText", "Own drink or food: %1").arg(own.intake.name),
        .value = own.intake.serving,
        .origin = originText(own.origin)};
}

RowText RowTeller::tell(const FactorPreference& preference) const
{
    return {.what = QCoreApplication::translate("RowText", "Changed factor: %1")
                        .arg(factorName(preference.change.factor)),
            .origin = originText(preference.origin)};
}

RowText RowTeller::tell(const Watch& watch) const
{
    return {.when = dayText(watch.since),
            .what =
                QCoreApplication::translate("RowText", "Watched: %1").arg(factorName(watch.factor)),
            .origin = originText(watch.origin)};
}

RowText RowTeller::tell(const Dismissal& dismissal) const
{
    return {
        .when = dayText(dismissal.day),
        .what =
            QCoreApplication::translate("RowText", "Finding put aside: %1").arg(dismissal.finding),
        .details = oneLine(dismissal.reason),
        .origin = originText(dismissal.origin)};
}

RowText RowTeller::tell(const CheckResult& result) const
{
    return {.when = dayText(result.day),
            .what = QCoreApplication::translate("RowText", "Check: %1").arg(result.test),
            .value = QCoreApplication::translate("RowText", "%n closed day(s)", nullptr,
                                                 result.closedDays),
            .origin = originText(result.origin)};
}

} // namespace myolog
