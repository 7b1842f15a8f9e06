// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/row_text.h"

#include "core/diary/body_site.h"
#include "core/diary/choice.h"
#include "core/diary/question.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace myolog {

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'g', 10);
}

QString durationText(double seconds)
{
    if (seconds < 120)
        return QCoreApplication::translate("Cli", "%1 s").arg(number(seconds));
    if (seconds < 7200)
        return QCoreApplication::translate("Cli", "%1 min")
            .arg(number(std::round(seconds / 6) / 10));
    return QCoreApplication::translate("Cli", "%1 h").arg(number(std::round(seconds / 360) / 10));
}

QString answerText(Answer answer)
{
    return answer == Answer::Yes ? QCoreApplication::translate("Cli", "yes")
                                 : QCoreApplication::translate("Cli", "no");
}

QStringList partsOf(const Episode& episode, const Catalogue&)
{
    QStringList parts{QCoreApplication::translate("Cli", "%n twitch(es)", nullptr, episode.count),
                      bodySiteName(episode.site)};
    for (const Choice& choice : choices())
        parts << choiceLabel(choice, episode.*choice.answer);
    if (episode.durationSeconds)
        parts << durationText(*episode.durationSeconds);
    if (episode.ongoing)
        parts << QCoreApplication::translate("Cli", "still going on");
    for (auto it = episode.answers.begin(); it != episode.answers.end(); ++it)
        if (const Question* question = findQuestion(it.key()))
            parts << questionLabel(*question) + QLatin1String(": ") + answerText(it.value());
    return parts << episode.helpedBy << episode.note;
}

QStringList partsOf(const Entry& entry, const Catalogue& catalogue)
{
    const Factor* factor = catalogue.factor(entry.factor);
    QString text = factor ? factor->displayName() + u' ' + factor->format(entry.value)
                          : entry.factor + u' ' + number(entry.value);
    if (const Intake* intake = catalogue.intake(entry.intake))
        text += QLatin1String(" (") + intake->displayName() + u')';
    QStringList parts{text};
    if (entry.helped)
        parts << (*entry.helped == Answer::Yes
                      ? QCoreApplication::translate("Cli", "it helped")
                      : QCoreApplication::translate("Cli", "it did not help"));
    return parts << entry.note;
}

QStringList partsOf(const DayMark& mark, const Catalogue& catalogue)
{
    if (mark.mark == Mark::Closed)
        return {QCoreApplication::translate("Cli", "Day closed")};
    if (mark.subject.isEmpty())
        return {QCoreApplication::translate("Cli", "No twitching")};
    const Factor* factor = catalogue.factor(mark.subject);
    return {QCoreApplication::translate("Cli", "%1: none")
                .arg(factor ? factor->displayName() : mark.subject)};
}

QStringList partsOf(const MedicineChange& medicine, const Catalogue&)
{
    const char* words[] = {QT_TRANSLATE_NOOP("Cli", "Medicine started: %1"),
                           QT_TRANSLATE_NOOP("Cli", "Medicine changed: %1"),
                           QT_TRANSLATE_NOOP("Cli", "Medicine stopped: %1")};
    return {QCoreApplication::translate("Cli", words[int(medicine.event)]).arg(medicine.name),
            medicine.dose, medicine.note};
}

QStringList partsOf(const LabValue& lab, const Catalogue&)
{
    QString range;
    if (lab.low || lab.high)
        range = QLatin1String("[") + (lab.low ? number(*lab.low) : QString()) + QChar(0x2013) +
                (lab.high ? number(*lab.high) : QString()) + u']';
    const QString value = lab.analyte + u' ' + number(lab.value) + u' ' + lab.unit;
    return {value.trimmed() + (range.isEmpty() ? range : u' ' + range), lab.note};
}

QStringList partsOf(const Note& note, const Catalogue&)
{
    return {(note.question ? QCoreApplication::translate("Cli", "Question for the visit: %1")
                           : QCoreApplication::translate("Cli", "Note: %1"))
                .arg(note.text)};
}

QStringList partsOf(const OwnFactor& own, const Catalogue&)
{
    return {QCoreApplication::translate("Cli", "Own factor: %1").arg(own.factor.name)};
}

QStringList partsOf(const OwnIntake& own, const Catalogue&)
{
    return {QCoreApplication::translate("Cli", "Own drink or food: %1").arg(own.intake.name)};
}

QStringList partsOf(const FactorPreference& preference, const Catalogue& catalogue)
{
    const Factor* factor = catalogue.factor(preference.change.factor);
    return {QCoreApplication::translate("Cli", "Preference for %1")
                .arg(factor ? factor->displayName() : preference.change.factor)};
}

QString momentText(const Moment& when)
{
    const QDateTime local = when.local();
    if (when.precision == Precision::Day)
        return local.date().toString(Qt::ISODate);
    const QString text = local.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return when.precision == Precision::About ? text + u'~' : text;
}

} // namespace

QString timeText(const Row& row)
{
    return std::visit(
        [](const auto& record) -> QString {
            if constexpr (requires { record.start; })
                return momentText(record.start);
            else if constexpr (requires { record.when; })
                return momentText(record.when);
            else if constexpr (requires { record.day; })
                return record.day.toString(Qt::ISODate);
            else
                return {};
        },
        row);
}

QString rowText(const Row& row, const Catalogue& catalogue)
{
    QStringList parts =
        std::visit([&](const auto& record) { return partsOf(record, catalogue); }, row);
    parts.removeAll(QString());
    return parts.join(QLatin1String(", ")).simplified();
}

} // namespace myolog
