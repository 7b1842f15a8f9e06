// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Diaries that fill the doctor's page: an everyday one, and one with far too much in it.
#pragma once

#include "core/diary/question.h"
#include "tests/support/year_diary.h"

namespace myolog::test {

inline Note visitQuestion(const QString& text)
{
    Note note;
    note.when = momentOf(yearEnd.addDays(-3));
    note.text = text;
    note.question = true;
    return note;
}

inline LabValue lab(int daysAgo, const QString& analyte, double value, const QString& unit)
{
    LabValue lab;
    lab.day = yearEnd.date().addDays(-daysAgo);
    lab.analyte = analyte;
    lab.value = value;
    lab.unit = unit;
    lab.low = value - 0.25;
    lab.high = value + 0.5;
    return lab;
}

inline Entry reliefEntry(int daysAgo, const char* factor, std::optional<Answer> helped)
{
    Entry entry;
    entry.when = momentOf(yearEnd.addDays(-daysAgo));
    entry.factor = QLatin1String(factor);
    entry.value = 10;
    entry.helped = helped;
    return entry;
}

/// A year with sides, answers, relief, medicines, lab values and questions.
inline Rows reportRows()
{
    Rows rows = YearDiary(365).rows();
    int n = 0;
    for (Episode& episode : rows.episodes) {
        if (++n % 5)
            episode.side = n % 3 ? QStringLiteral("left") : QStringLiteral("right");
        if (n % 2)
            episode.rhythm = n % 6 ? QStringLiteral("burst") : QStringLiteral("single");
        if (n % 7 == 0)
            episode.answers = {{QStringLiteral("suppressible"), Answer::No},
                               {QStringLiteral("in_sleep"), n % 3 ? Answer::No : Answer::Yes},
                               {QStringLiteral("weakness"), Answer::No},
                               {QStringLiteral("numbness"), Answer::No}};
        if (n % 20 == 0)
            episode.helpedBy = QStringLiteral("pressing on it");
    }
    for (int i = 2; i < 80; i += 3)
        rows.entries.push_back(reliefEntry(i, i % 2 ? "warm_compress" : "breathing",
                                           i % 4 == 0   ? std::nullopt
                                           : i % 3 == 2 ? std::optional(Answer::Yes)
                                                        : std::optional(Answer::No)));
    MedicineChange medicine;
    medicine.day = yearEnd.date().addDays(-40);
    medicine.name = QStringLiteral("Topiramate");
    medicine.dose = QStringLiteral("25 mg in the evening");
    rows.medicines.push_back(medicine);
    rows.labs = {lab(200, QStringLiteral("Magnesium"), 0.82, QStringLiteral("mmol/l")),
                 lab(30, QStringLiteral("Potassium"), 4.1, QStringLiteral("mmol/l")),
                 lab(30, QStringLiteral("TSH"), 1.9, QStringLiteral("mU/l"))};
    rows.notes = {visitQuestion(QStringLiteral("Should I have an EMG?")),
                  visitQuestion(QStringLiteral("May I go on with the magnesium tablets?"))};
    return rows;
}

/// Every list far longer than a page, texts of 100,000 characters, markup, every factor, every
/// warning sign.
inline Rows enormousRows()
{
    Rows rows = reportRows();
    const QString longText =
        QStringLiteral("Is <b>this</b> & that ") + QString(100'000, QLatin1Char('x'));
    for (int i = 0; i < 200; ++i) {
        rows.notes.push_back(visitQuestion(longText));
        rows.labs.push_back(lab(i % 300, longText, i, longText));
        MedicineChange change;
        change.day = yearEnd.date().addDays(-i % 60);
        change.name = QString::number(i) + longText;
        change.dose = longText;
        rows.medicines.push_back(change);
        rows.episodes.push_back(rows.episodes.back());
        rows.episodes.back().id = QUuid::createUuid();
        rows.episodes.back().site = QLatin1String(bodySites()[i % bodySites().size()].id);
        rows.episodes.back().helpedBy = QString::number(i) + longText;
        for (const Question& question : questions())
            rows.episodes.back().answers.insert(QLatin1String(question.id), Answer::Yes);
    }
    for (const BuiltInFactor& factor : builtInFactors())
        for (int day = 0; day < 60; ++day)
            rows.entries.push_back(reliefEntry(day, factor.id, std::nullopt));
    for (int i = 0; i < 60; ++i) {
        OwnFactor own;
        own.factor.id = QStringLiteral("own%1").arg(i);
        own.factor.name = longText.left(2000);
        own.factor.unit = findUnit(QStringLiteral("mg"));
        rows.ownFactors.push_back(own);
        for (int day = 0; day < 10; ++day)
            rows.entries.push_back(
                reliefEntry(day, own.factor.id.toLatin1().constData(), std::nullopt));
    }
    return rows;
}

inline SnapshotPtr reportSnapshot(Rows rows)
{
    return makeSnapshot(std::move(rows), yearEnd, {});
}

} // namespace myolog::test
