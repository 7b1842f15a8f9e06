// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/choice.h"
#include "core/diary/field.h"
#include "core/diary/question.h"
#include "core/exchange/diary_rows.h"
#include "core/exchange/sample.h"
#include "core/factors/factor_ids.h"
#include "tests/support/exchange_file.h"

#include <random>

namespace myolog::test {

namespace {

/// Everything a spreadsheet, a quote or a line end could spoil.
constexpr const char* hardTexts[] = {"plain",
                                     "with, comma; semicolon\tand tab",
                                     "“curly” and \"straight\" quotes",
                                     "two\nlines",
                                     "=1+1",
                                     "+49 30",
                                     "-5",
                                     "@name",
                                     "'quoted",
                                     "''",
                                     "Łukasz ß 頭痛 مرحبا 🙂",
                                     "<b>&amp;</b>",
                                     "\\ / %1 %n",
                                     "record",
                                     "null",
                                     "1e308"};

QString randomText(std::mt19937_64& random)
{
    QString text;
    const int size = int(random() % 40);
    for (int i = 0; i < size; ++i) {
        const char32_t c = char32_t(random() % 0x2fff) + 0x20;
        const bool control = QChar::category(c) == QChar::Other_Control;
        text += QString::fromUcs4(&c, control ? 0 : 1);
    }
    return text.trimmed();
}

/// One row of each kind with every field set to something of its own.
std::vector<Row> fullRows(const QDateTime& now, const QString& text)
{
    const Moment when = momentOf(now.addSecs(-3600), Precision::About);
    const QDate day = now.date().addDays(-1);
    Episode episode;
    episode.start = when;
    episode.durationSeconds = 90.5;
    episode.count = 3;
    episode.site = QStringLiteral("upper-lip");
    for (const Choice& choice : choices())
        episode.*choice.answer = QLatin1String(choice.options.back().id);
    for (int i = 0; const Question& question : questions())
        episode.answers.insert(QLatin1String(question.id), i++ % 2 ? Answer::Yes : Answer::No);
    episode.helpedBy = text;
    episode.note = text;
    Entry entry;
    entry.when = when;
    entry.factor = QLatin1String(factor_id::caffeine);
    entry.value = 0.1 + 0.2;
    entry.intake = QStringLiteral("coffee");
    entry.group = QUuid::createUuid();
    entry.helped = Answer::No;
    entry.note = text;
    DayMark mark;
    mark.day = day;
    mark.mark = Mark::None;
    mark.subject = QLatin1String(factor_id::alcohol);
    MedicineChange medicine;
    medicine.day = day;
    medicine.event = MedicineEvent::Change;
    medicine.name = QStringLiteral("M") + text;
    medicine.dose = text;
    LabValue lab;
    lab.day = day;
    lab.analyte = QStringLiteral("A") + text;
    lab.value = 1.0 / 3;
    lab.unit = text;
    lab.low = 0;
    Note note;
    note.when = when;
    note.text = text;
    note.question = true;
    OwnFactor own;
    own.factor.id = QStringLiteral("own_zinc");
    own.factor.name = QStringLiteral("Z") + text;
    own.factor.unit = findUnit(QStringLiteral("mg"));
    own.factor.threshold = Threshold{.beyond = Beyond::Below, .limit = 12.5};
    Entry zinc;
    zinc.when = when;
    zinc.factor = own.factor.id;
    zinc.value = 7;
    OwnIntake intake;
    intake.intake.id = QStringLiteral("own_tea_") + intake.id.toString(QUuid::Id128);
    intake.intake.name = QStringLiteral("T") + text;
    intake.intake.serving = text;
    intake.intake.portions = {{own.factor.id, 3.25}};
    FactorPreference preference;
    preference.change.factor = QLatin1String(factor_id::stress);
    preference.change.hidden = true;
    preference.change.limit = 6;
    preference.change.beyond = Beyond::Below;
    Watch watch;
    watch.factor = QLatin1String(factor_id::sleep);
    watch.since = day;
    Dismissal dismissal;
    dismissal.day = day;
    dismissal.finding = QStringLiteral("caffeine>400@1");
    dismissal.reason = text;
    CheckResult result;
    result.day = day;
    result.closedDays = 42;
    result.test = QStringLiteral("sleep<420@0");
    result.rateRatio = 1.0 / 3;
    result.pPhase = 1e-9;
    result.rho = -0.25;
    result.tier = QStringLiteral("possible");
    return {episode, zinc,   entry,      mark,  medicine,  lab,   note,
            own,     intake, preference, watch, dismissal, result};
}

template <typename T>
void expectSame(const std::vector<T>& a, const std::vector<T>& b)
{
    ASSERT_EQ(a.size(), b.size()) << recordName<T>();
    for (size_t i = 0; i < a.size(); ++i)
        for (const Field<T>& field : fields<T>())
            EXPECT_EQ(field.get(a[i]), field.get(b[i]))
                << recordName<T>() << ' ' << field.name << ": "
                << field.get(a[i]).toString().toStdString() << " became "
                << field.get(b[i]).toString().toStdString();
}

void expectSameRows(Rows a, Rows b)
{
    const auto sortById = [](auto& records) {
        std::ranges::sort(records, {}, [](const auto& r) { return r.id.toString(); });
    };
    Rows::forEach(a, sortById);
    Rows::forEach(b, sortById);
    Rows::forEach(
        a, [&]<typename T>(const std::vector<T>& records) { expectSame(records, Rows::of<T>(b)); });
}

class RoundTripTest : public ExchangeTest, public testing::WithParamInterface<const char*> {
protected:
    const char* format = GetParam();

    /// Out of this diary and into an empty one.
    void expectRoundTrip()
    {
        const Rows before = *store->rows();
        const QString file = write("export", exported(format));
        startAnotherDiary();
        const Result<ImportEffect> effect = import(file);
        ASSERT_OK(effect);
        expectSameRows(before, *store->rows());
    }
};

TEST_P(RoundTripTest, EveryFieldOfEveryKindOfRowComesBack)
{
    std::vector<Row> rows;
    for (const char* text : hardTexts)
        for (Row& row : fullRows(now, QString::fromUtf8(text)))
            if (text == hardTexts[0] ||
                !(std::holds_alternative<OwnFactor>(row) || std::holds_alternative<Watch>(row)))
                rows.push_back(std::move(row));
    std::ranges::stable_partition(
        rows, [](const Row& row) { return std::holds_alternative<OwnFactor>(row); });
    ASSERT_OK(add(rows));
    expectRoundTrip();
}

TEST_P(RoundTripTest, AnyTextComesBack)
{
    std::mt19937_64 random(7);
    std::vector<Row> rows;
    for (int i = 0; i < 300; ++i) {
        Note note;
        note.when = momentOf(now.addSecs(-i));
        note.text = randomText(random);
        rows.push_back(note);
    }
    ASSERT_OK(add(rows));
    expectRoundTrip();
}

TEST_P(RoundTripTest, ASampleYearComesBack)
{
    ASSERT_OK(
        store->apply({.rows = sampleRows({.days = 120, .seed = 3, .now = now})}, Stamps::Keep));
    expectRoundTrip();
}

TEST_P(RoundTripTest, EveryFactorComesBack)
{
    std::vector<Row> rows;
    for (const BuiltInFactor& factor : builtInFactors()) {
        Entry entry;
        entry.when = momentOf(now.addSecs(-60));
        entry.factor = QLatin1String(factor.id);
        entry.value = factor.most / 3;
        rows.push_back(entry);
    }
    ASSERT_OK(add(rows));
    expectRoundTrip();
}

TEST_P(RoundTripTest, ReadingTheExportIntoTheSameDiaryChangesNothing)
{
    ASSERT_OK(store->apply({.rows = sampleRows({.days = 30, .now = now})}, Stamps::Keep));
    const Result<ImportEffect> effect = import(write("export", exported(format)));
    ASSERT_OK(effect);
    EXPECT_TRUE(effect->change.rows.empty());
    EXPECT_GT(effect->unchanged, 100);
}

TEST_P(RoundTripTest, TheVersionThatWasChangedLastWins)
{
    Entry entry;
    entry.when = momentOf(now.addSecs(-60));
    entry.factor = QLatin1String(factor_id::caffeine);
    entry.value = 90;
    ASSERT_OK(add({entry}));
    const QString older = write("older", exported(format));
    now = now.addSecs(60);
    entry.value = 120;
    ASSERT_OK(add({entry}));
    const QString newer = write("newer", exported(format));
    const Result<ImportEffect> kept = import(older);
    ASSERT_OK(kept);
    EXPECT_EQ(kept->kept, 1);
    EXPECT_EQ(store->rows()->entries.at(0).value, 120);
    startAnotherDiary();
    ASSERT_OK(import(older));
    const Result<ImportEffect> replaced = import(newer);
    ASSERT_OK(replaced);
    EXPECT_EQ(replaced->replaced, 1);
    EXPECT_EQ(store->rows()->entries.at(0).value, 120);
}

TEST_P(RoundTripTest, WhenARowCameInIsExportedToo)
{
    Entry entry;
    entry.when = momentOf(now.addSecs(-60));
    entry.factor = QLatin1String(factor_id::caffeine);
    ASSERT_OK(add({entry}));
    const qint64 created = now.toMSecsSinceEpoch();
    now = now.addDays(1);
    entry.value = 90;
    ASSERT_OK(add({entry}));
    const QString file = write("export", exported(format));
    startAnotherDiary();
    ASSERT_OK(import(file));
    EXPECT_EQ(store->rows()->entries.at(0).createdMs, created);
    EXPECT_EQ(store->rows()->entries.at(0).updatedMs, now.toMSecsSinceEpoch());
}

TEST_P(RoundTripTest, WhatWasDeletedIsNotExported)
{
    Note note;
    note.when = momentOf(now.addSecs(-60));
    note.text = QStringLiteral("SECRET");
    ASSERT_OK(add({note}));
    note.deletedMs = now.toMSecsSinceEpoch();
    ASSERT_OK(add({note}));
    EXPECT_FALSE(exported(format).contains("SECRET"));
}

TEST_P(RoundTripTest, AFileThatWasCutShortIsRefusedAndNothingImported)
{
    ASSERT_OK(store->apply({.rows = sampleRows({.days = 30, .now = now})}, Stamps::Keep));
    const QByteArray whole = exported(format);
    startAnotherDiary();
    const Result<ImportEffect> effect = import(write("cut", whole.left(whole.size() / 2)));
    EXPECT_FALSE(effect.has_value());
    EXPECT_TRUE(store->rows()->entries.empty());
}

INSTANTIATE_TEST_SUITE_P(WholeDiary, RoundTripTest, testing::Values("json", "csv"),
                         [](const auto& format) { return std::string(format.param); });

using CsvExportTest = ExchangeTest;

TEST_F(CsvExportTest, ASpreadsheetFindsNoFormulaInIt)
{
    Note note;
    note.when = momentOf(now.addSecs(-60));
    note.text = QStringLiteral("=HYPERLINK(\"http://x\")");
    ASSERT_OK(add({note}));
    const QByteArray text = exported("csv");
    EXPECT_TRUE(text.contains("\"'=HYPERLINK"));
    EXPECT_FALSE(text.contains("\"=HYPERLINK"));
}

TEST_F(CsvExportTest, AReadableTimeStandsBesideTheStoredOne)
{
    Note note;
    note.when = momentOf(berlin("2026-11-20T21:05"));
    ASSERT_OK(add({note}));
    EXPECT_TRUE(exported("csv").contains("note,2026-11-20T21:05:00+01:00,"));
}

} // namespace

} // namespace myolog::test
