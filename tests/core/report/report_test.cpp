// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/diary_builder.h"
#include "tests/support/page_text.h"
#include "tests/support/report_diary.h"

#include "core/report/document.h"

#include <algorithm>

namespace myolog::test {

namespace {

Document report(Rows rows, const ReportOptions& options = {})
{
    return makeReport(*reportSnapshot(std::move(rows)), options);
}

} // namespace

class EveryFactor : public testing::TestWithParam<BuiltInFactor> {};

TEST_P(EveryFactor, StandsOnThePageOnceItHasValues)
{
    const Factor factor = fromBuiltIn(GetParam());
    const char* place = factor.group == FactorGroup::Relief ? "relief" : "habits";
    DiaryBuilder diary(QDate(2026, 11, 22));
    EXPECT_FALSE(textOf(makeReport(*diary.snapshot(), {}), place).contains(factor.displayName()));
    for (int i = 1; i <= 8; ++i) {
        diary.value(factor.id, diary.today.addDays(-i), 3);
        diary.close(diary.today.addDays(-i));
    }
    const QString row =
        line(textOf(makeReport(*diary.snapshot(), {}), place), factor.displayName());
    if (factor.hidden) {
        EXPECT_EQ(row, QString()) << "nobody asked for it";
        return;
    }
    const bool known = factor.group == FactorGroup::Relief ? row.contains(QStringLiteral(" | 8"))
                       : factor.threshold ? row.endsWith(QStringLiteral("of 8 day(s)"))
                                          : row.endsWith(QStringLiteral("; 8 day(s)"));
    EXPECT_TRUE(known) << row.toStdString();
}

INSTANTIATE_TEST_SUITE_P(FactorTable, EveryFactor,
                         testing::ValuesIn(builtInFactors().begin(), builtInFactors().end()),
                         [](const auto& row) { return std::string(row.param.id); });

TEST(ReportTest, FrequencySaysWhatTheSummaryCounted)
{
    const SnapshotPtr snapshot = reportSnapshot(reportRows());
    const Findings findings = analyse(*snapshot, reportPeriod(*snapshot, {}));
    const DiarySummary summary = summarise(*snapshot, findings.period);
    const Document document = makeReport(*snapshot, {});
    const QString text = textOf(document, "frequency");
    EXPECT_TRUE(line(text, QStringLiteral("Twitches a day"))
                    .contains(QStringLiteral("%1 (%2 on %3")
                                  .arg(QLocale().toString(*summary.total.rate(), 'f', 1))
                                  .arg(summary.total.episodes)
                                  .arg(summary.total.closedDays)))
        << text.toStdString();
    EXPECT_TRUE(line(text, QStringLiteral("Twitch days"))
                    .contains(QString::number(findings.closedDays - findings.quietDays)));
    EXPECT_TRUE(
        line(text, QStringLiteral("Duration")).contains(QString::number(summary.timedEpisodes)));
    EXPECT_TRUE(document.basis.contains(
        QStringLiteral("%1 closed as complete, %2 partly logged, %3 not logged")
            .arg(findings.closedDays)
            .arg(findings.loggedDays - findings.closedDays)
            .arg(findings.days - findings.loggedDays)));
}

TEST(ReportTest, EveryTwitchOfThePeriodIsOnAClosedDayOrNamedBeside)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    for (int i = 1; i <= 8; ++i) {
        diary.twitch(diary.today.addDays(-i));
        diary.close(diary.today.addDays(-i));
    }
    const QString closed = textOf(makeReport(*diary.snapshot(), {}), "frequency");
    EXPECT_FALSE(closed.contains(QStringLiteral("not closed"))) << closed.toStdString();
    diary.twitch(diary.today, "lip-upper", 3);
    const QString text = textOf(makeReport(*diary.snapshot(), {}), "frequency");
    EXPECT_EQ(line(text, QStringLiteral("Twitch days")),
              QStringLiteral("Twitch days | 8 of 8 closed day(s), 7 a week; plus 1 on days not "
                             "closed"));
    EXPECT_EQ(line(text, QStringLiteral("Twitches a day")),
              QStringLiteral("Twitches a day | 1.0 (8 on 8 closed day(s)); plus 3 on days not "
                             "closed"));
}

TEST(ReportTest, ALongSpellSaysOnHowManyOfItsDaysItTwitched)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    for (const int daysAgo : {1, 3, 4})
        diary.twitch(diary.today.addDays(-daysAgo));
    const QString going = textOf(makeReport(*diary.snapshot(), {}), "where");
    EXPECT_EQ(line(going, QStringLiteral("Longest spell")),
              QStringLiteral("Longest spell | twitching on 3 of 4 day(s), since 18 Nov 2026, still "
                             "going on"));
    EXPECT_EQ(line(going, QStringLiteral("First noticed")),
              QStringLiteral("First noticed | not answered"));
    diary.now = diary.now.addDays(30);
    const QString over = textOf(makeReport(*diary.snapshot(), {}), "where");
    EXPECT_EQ(line(over, QStringLiteral("Longest spell")),
              QStringLiteral("Longest spell | twitching on 3 of 4 day(s), 18 Nov 2026 to 21 Nov "
                             "2026"));
}

TEST(ReportTest, ThePageCoversTheLast12WeeksUnlessAsked)
{
    const SnapshotPtr snapshot = emptySnapshot();
    EXPECT_EQ(reportPeriod(*snapshot, {}), (Period{QDate(2026, 8, 31), QDate(2026, 11, 22)}));
    const Period asked{QDate(2026, 10, 1), QDate(2026, 10, 31)};
    EXPECT_EQ(reportPeriod(*snapshot, asked), asked);
    EXPECT_EQ(makeReport(*snapshot, {.period = asked}).title,
              QStringLiteral("Twitch diary, 1 Oct to 31 Oct 2026"));
}

TEST(ReportTest, NoPeriodReachesIntoTheFuture)
{
    const SnapshotPtr snapshot = emptySnapshot();
    const QDate today = snapshot->today;
    for (const Period& asked : {Period{QDate(), today.addYears(3)}, Period{today.addDays(1), {}},
                                Period{today.addYears(1), today.addYears(2)}}) {
        const Period shown = reportPeriod(*snapshot, asked);
        EXPECT_LE(shown.from, shown.to);
        EXPECT_EQ(shown.to, today);
    }
}

TEST(ReportTest, AYoungDiaryBeginsAtItsFirstRecordAndSaysNoRates)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    for (int i = 0; i < 3; ++i) {
        diary.value(QLatin1String(factor_id::caffeine), diary.today.addDays(-i), 90);
        diary.twitch(diary.today.addDays(-i));
        diary.close(diary.today.addDays(-i));
    }
    const Document page = makeReport(*diary.snapshot(), {});
    EXPECT_EQ(page.title, QStringLiteral("Twitch diary, 20 Nov to 22 Nov 2026"));
    EXPECT_EQ(textOf(page, "habits"),
              QStringLiteral("Habits\nFewer than 7 days of this period are closed: "
                             "too few to say what is usual.\n"));
    EXPECT_EQ(line(textOf(page, "frequency"), QStringLiteral("Twitches a day")), QString());
    EXPECT_FALSE(textOf(page, "frequency").contains(QStringLiteral("a week")));
}

TEST(ReportTest, EveryQuestionIsYesOrNoOrNotAnswered)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    diary.twitch(diary.today.addDays(-3)).answers = {{QStringLiteral("in_sleep"), Answer::Yes},
                                                     {QStringLiteral("spread"), Answer::No}};
    diary.twitch(diary.today.addDays(-2)).answers = {{QStringLiteral("in_sleep"), Answer::No}};
    const QString text = textOf(makeReport(*diary.snapshot(), {}), "answers");
    EXPECT_EQ(line(text, QStringLiteral("in sleep")),
              QStringLiteral("in sleep | yes 1 of 2 (19 Nov)"));
    EXPECT_EQ(line(text, QStringLiteral("spread")),
              QStringLiteral("spread | no (answered 1 of 2)"));
    const QString unanswered = line(text, QStringLiteral("Not asked or not answered"));
    for (const Question& question : questions()) {
        const QString id = QLatin1String(question.id);
        const bool answered = id == QStringLiteral("in_sleep") || id == QStringLiteral("spread");
        EXPECT_EQ(unanswered.contains(questionLabel(question)), !answered) << question.id;
    }
}

TEST(ReportTest, WarningSignsComeFirstAndCannotBeLeftOut)
{
    Rows rows = reportRows();
    rows.episodes.back().answers.insert(QStringLiteral("facial_droop"), Answer::Yes);
    ReportOptions options;
    for (const SectionKind& kind : sectionTable())
        options.without << QLatin1String(kind.id);
    const Document document = report(rows, options);
    ASSERT_EQ(document.sections.size(), 1u);
    EXPECT_EQ(document.sections[0].id, QStringLiteral("warnings"));
    EXPECT_TRUE(document.sections[0].framed);
}

TEST(ReportTest, PaperNamesWhatWasFoundAndNeverTellsThePersonWhatToDo)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    diary.twitchWith(diary.today.addDays(-20), QStringLiteral("weakness")); // over by now
    diary.twitch(diary.today.addDays(-10), "upper-lip");
    diary.twitch(diary.today.addDays(-10), "cheek");
    const QString text = textOf(report(diary.rows, {}));
    EXPECT_TRUE(text.contains(QStringLiteral("More than one place"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Weakness")));
    EXPECT_FALSE(text.contains(QStringLiteral("medical help")));
}

TEST(ReportTest, AnAnonymousCopyLeavesNameNotesAndQuestionsOut)
{
    const ReportOptions named{.name = QStringLiteral("Anna B."),
                              .birthDate = QStringLiteral("3 May 1984")};
    ReportOptions anonymous = named;
    anonymous.anonymous = true;
    const QString full = textOf(report(reportRows(), named));
    const QString copy = textOf(report(reportRows(), anonymous));
    for (const char* word : {"Anna B.", "3 May 1984", "EMG", "pressing on it"}) {
        EXPECT_TRUE(full.contains(QLatin1String(word))) << word;
        EXPECT_FALSE(copy.contains(QLatin1String(word))) << word;
    }
    EXPECT_TRUE(copy.contains(QStringLiteral("Topiramate")));
}

TEST(ReportTest, ALongQuestionSaysThatItWasShortened)
{
    Rows rows;
    rows.notes = {visitQuestion(QString(100'000, QLatin1Char('x')))};
    const QString text = textOf(report(rows), "questions");
    EXPECT_LT(text.size(), 400);
    EXPECT_TRUE(text.contains(QStringLiteral("shortened, see the diary")));
}

TEST(ReportTest, MedicinesStandAsTheyWereLastAndThenEveryChangeInThePeriod)
{
    Rows rows;
    const auto change = [&](int daysAgo, MedicineEvent event, const char* name, const char* dose) {
        MedicineChange medicine;
        medicine.day = yearEnd.date().addDays(-daysAgo);
        medicine.event = event;
        medicine.name = QString::fromUtf8(name);
        medicine.dose = QString::fromUtf8(dose);
        rows.medicines.push_back(medicine);
    };
    change(400, MedicineEvent::Start, "Old", "1 mg");
    change(300, MedicineEvent::Stop, "Old", "");
    change(200, MedicineEvent::Start, "Magnesium", "100 mg");
    change(150, MedicineEvent::Start, "Iron", "50 mg");
    change(140, MedicineEvent::Change, "Iron", "80 mg");
    change(30, MedicineEvent::Start, "Levothyroxine", "50 µg");
    change(20, MedicineEvent::Change, "magnesium", "200 mg");
    change(10, MedicineEvent::Stop, "levothyroxine", "");
    const QString text = textOf(report(rows), "medicines");
    EXPECT_EQ(text, QStringLiteral("Medicines\nlevothyroxine |  | stopped 12 Nov 2026\n"
                                   "magnesium | 200 mg | dose changed 2 Nov 2026\n"
                                   "Iron | 80 mg | dose changed 5 Jul 2026\n"
                                   "Levothyroxine | 50 µg | started 23 Oct 2026\n"));
}

TEST(ReportTest, ReliefSaysHowOftenItHelpedOfTheTimesAnswered)
{
    Rows rows;
    rows.entries = {reliefEntry(1, "yoga", Answer::Yes), reliefEntry(2, "yoga", Answer::No),
                    reliefEntry(3, "yoga", std::nullopt)};
    EXPECT_EQ(line(textOf(report(rows), "relief"), QStringLiteral("Gentle yoga")),
              QStringLiteral("Gentle yoga | 3 | 1 of 2"));
}

TEST(ReportTest, LabValuesKeepUnitRangeAndDate)
{
    Rows rows;
    rows.labs = {lab(10, QStringLiteral("Magnesium"), 0.75, QStringLiteral("mmol/l"))};
    rows.labs[0].high.reset();
    EXPECT_EQ(line(textOf(report(rows), "labs"), QStringLiteral("Magnesium")),
              QStringLiteral("Magnesium | 0.75 mmol/l | from 0.5 | 12 Nov 2026"));
}

TEST(ReportTest, TheLeftSideStandsOnTheLeftAsInAMirror)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    diary.twitch(diary.today, "upper-lid", 3).side = QStringLiteral("left");
    const Document document = makeReport(*diary.snapshot(), {});
    const Section* picture = section(document, "picture");
    ASSERT_NE(picture, nullptr);
    const SitePicture& sketch = std::get<SitePicture>(picture->blocks[0]);
    ASSERT_EQ(sketch.places.size(), 1u);
    EXPECT_LT(sketch.places[0].x, 0.5);
    EXPECT_EQ(sketch.places[0].episodes, 3);
    EXPECT_TRUE(sketch.places[0].onFace);
}

TEST(ReportTest, AnEmptyDiaryStillSaysHowLittleThereIs)
{
    const Document document = makeReport(*emptySnapshot(), {});
    EXPECT_TRUE(
        document.basis.contains(QStringLiteral("0 closed as complete, 0 partly logged, 84 not")));
    EXPECT_TRUE(textOf(document, "where").contains(QStringLiteral("No twitch is recorded")));
    EXPECT_TRUE(textOf(document, "habits").contains(QStringLiteral("Fewer than 7 days")));
    EXPECT_TRUE(textOf(document, "clock").contains(QStringLiteral("No twitch")));
    EXPECT_TRUE(textOf(document, "tested").contains(QStringLiteral("Not checked yet")));
}

TEST(ReportTest, TheFootTellsPagesApart)
{
    const Document once = report(reportRows());
    EXPECT_EQ(once.foot, report(reportRows()).foot);
    Rows rows = reportRows();
    rows.notes.push_back(visitQuestion(QStringLiteral("One more?")));
    EXPECT_NE(once.foot, report(rows).foot);
    EXPECT_TRUE(once.foot.contains(QStringLiteral(MYOLOG_VERSION)));
}

TEST(ReportTest, EverySectionHasAnIdOfItsOwnAndFitsTheWidth)
{
    QStringList ids;
    for (const SectionKind& kind : sectionTable()) {
        EXPECT_FALSE(ids.contains(QLatin1String(kind.id))) << kind.id;
        ids << QLatin1String(kind.id);
        EXPECT_GT(kind.share, 0);
        EXPECT_LE(kind.share, 1);
        EXPECT_FALSE(sectionName(kind).isEmpty());
    }
}

} // namespace myolog::test
