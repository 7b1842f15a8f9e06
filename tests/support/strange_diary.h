// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A diary in which everything a person may name bears a name that looks like markup.
#pragma once

#include "core/diary/record.h"
#include "core/exchange/sample.h"

namespace myolog::test {

/// Quotes, markup and ampersands; must be read everywhere just as it stands here.
inline const QString strangeName = QStringLiteral(R"(<b>"O'Neil" & 'x'</b><img src=x>)");
inline const QString strangeFactor = QStringLiteral("own_strange");

inline std::vector<Row> strangeNames(const QDateTime& now)
{
    OwnFactor amount;
    amount.factor.id = strangeFactor;
    amount.factor.name = strangeName;
    amount.factor.unit = findUnit(QStringLiteral("mg"));
    amount.factor.threshold = Threshold{.beyond = Beyond::Above, .limit = 50};
    OwnFactor scale;
    scale.factor.id = QStringLiteral("own_strange_scale");
    scale.factor.name = strangeName + QStringLiteral(" 2");
    scale.factor.unit = findUnit(QLatin1String(""));
    scale.factor.dayValue = DayValue::Mean;
    scale.factor.most = 10;
    OwnIntake drink;
    drink.intake.id = QStringLiteral("own_strange_drink");
    drink.intake.name = strangeName;
    drink.intake.serving = strangeName;
    drink.intake.portions = {{.factor = strangeFactor, .amount = 20}};
    MedicineChange medicine;
    medicine.day = now.date().addDays(-40);
    medicine.name = medicine.dose = medicine.note = strangeName;
    LabValue lab;
    lab.day = now.date().addDays(-30);
    lab.analyte = lab.unit = lab.note = strangeName;
    lab.value = 1;
    Note note;
    note.when = momentOf(now.addDays(-1));
    note.text = strangeName;
    note.question = true;
    Episode episode;
    episode.start = momentOf(now.addSecs(-3600));
    episode.site = QStringLiteral("chin");
    episode.note = episode.helpedBy = episode.origin = strangeName;
    Watch watch;
    watch.factor = strangeFactor;
    watch.since = now.date().addDays(-50);
    return {amount, scale, drink, medicine, lab, note, episode, watch};
}

/// Some weeks of the strange factor among those of the sample diary.
inline std::vector<Row> strangeDiary(const QDateTime& now)
{
    std::vector<Row> rows = sampleRows({.days = 100, .now = now});
    for (const Row& row : strangeNames(now))
        rows.push_back(row);
    for (int day = 0; day < 90; ++day) {
        Entry entry;
        entry.when = momentOf(now.addDays(-day).addSecs(-7200));
        entry.factor = strangeFactor;
        entry.intake = QStringLiteral("own_strange_drink");
        entry.value = day % 3 ? 20 : 80;
        entry.note = strangeName;
        rows.emplace_back(entry);
    }
    return rows;
}

} // namespace myolog::test
