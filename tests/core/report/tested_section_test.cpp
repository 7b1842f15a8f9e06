// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checkpoint.h"
#include "core/analysis/comparisons.h"
#include "core/analysis/pattern_words.h"
#include "tests/support/diary_builder.h"
#include "tests/support/page_text.h"
#include "tests/support/report_diary.h"

#include <algorithm>

namespace myolog::test {

TEST(TestedSectionTest, HabitsSayWhatTheLastCheckFound)
{
    const SnapshotPtr snapshot = reportSnapshot(reportRows());
    const Findings findings = analyseAtCheckpoint(*snapshot, {.everyInterval = true});
    const DiarySummary summary = summarise(*snapshot, reportPeriod(*snapshot, {}));
    const Document page = makeReport(*snapshot, {});
    const QString habits = textOf(page, "habits");
    const QString text = textOf(page, "tested");
    EXPECT_TRUE(text.contains(checkText(*findings.check)));
    int compared = 0;
    for (const Pattern& pattern : findings.patterns) {
        if (pattern.against != Against::Limit || pattern.lag > 1 || !pattern.compared() ||
            !pattern.state.isEmpty())
            continue;
        const Factor& factor = *snapshot->catalogue.factor(pattern.factor);
        const auto known = std::ranges::find(summary.factors, factor.id, &FactorSummary::factor);
        ASSERT_NE(known, summary.factors.end());
        EXPECT_EQ(line(habits, factor.displayName()),
                  QStringLiteral("%1 | %2; %3 on %4 of %5 day(s)")
                      .arg(factor.displayName(), factor.format(known->median), factor.limitText())
                      .arg(*known->beyond)
                      .arg(known->days));
        const PatternTest& test = *pattern.test;
        if (!test.low || !test.high)
            continue;
        const auto figure = [](double value) { return QLocale().toString(value, 'f', 2); };
        const auto side = [](const RateGroup& group) {
            return QStringLiteral("%1 (%2)")
                .arg(QLocale().toString(*group.rate(), 'f', 1))
                .arg(group.days.size());
        };
        EXPECT_NE(line(text, exposureText(pattern, factor)), QString());
        const QString cells = QStringLiteral(" | %1 / %2 | %3 (%4–%5) | ")
                                  .arg(side(pattern.exposed), side(pattern.unexposed),
                                       figure(test.ratio), figure(*test.low), figure(*test.high));
        EXPECT_TRUE(text.contains(cells)) << cells.toStdString() << text.toStdString();
        ++compared;
    }
    EXPECT_GE(compared, 6);
}

namespace {

/// What the page says of a diary with two days beyond the limit, too few to compare.
QString testedOf(int closedDays)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    for (int i = 1; i <= closedDays; ++i) {
        const QDate day = diary.today.addDays(-i);
        diary.value(caffeine, day, i > closedDays - 2 ? 500 : 90);
        if (i % 2)
            diary.twitch(day);
        diary.close(day);
    }
    return textOf(makeReport(*diary.snapshot(), {}), "tested");
}

} // namespace

TEST(TestedSectionTest, BeforeTheFirstCheckItOnlySaysWhenThatIs)
{
    const int first = nextCheckpoint(0);
    const QString before = testedOf(first - 1);
    EXPECT_TRUE(before.contains(QString::number(first))) << before.toStdString();
    EXPECT_FALSE(before.contains(QStringLiteral("Caffeine"))) << before.toStdString();
}

TEST(TestedSectionTest, RatesThatMustNotBeComparedAreNotShown)
{
    const int first = nextCheckpoint(0);
    const QString text = testedOf(first);
    EXPECT_TRUE(text.contains(
        QStringLiteral("Caffeine over 400\u00a0mg | – (2) / – (%1) | – | ").arg(first - 2)))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("cannot tell")));
    EXPECT_FALSE(text.contains(QStringLiteral("Alcohol"))) << "nobody recorded any";
}

TEST(TestedSectionTest, WhatStandsOutComesFirstWithItsMeaningAndItsNotes)
{
    const SnapshotPtr snapshot = reportSnapshot(reportRows());
    Findings findings = analyseAtCheckpoint(*snapshot, {.everyInterval = true});
    Pattern* shown = nullptr;
    Pattern* later = nullptr;
    for (Pattern& each : findings.patterns) {
        each.verdict = std::min(each.verdict, Verdict::NoClearPattern);
        each.notes.clear();
        if (each.against == Against::Limit && each.test && each.lag != 1)
            (each.lag == 0 ? shown : later) = &each;
    }
    ASSERT_TRUE(shown && later);
    for (Pattern* each : {shown, later})
        each->verdict = Verdict::Possible;
    shown->notes = {{NoteKind::SameDay, {}}, {NoteKind::TwitchingFirst, {}}};
    const Document page = makeReport(*snapshot, {}, findings);
    const QString text = textOf(page, "tested");
    for (const QString& note : noteTexts(shown->notes, snapshot->catalogue))
        EXPECT_TRUE(text.contains(note)) << note.toStdString();
    EXPECT_TRUE(text.contains(verdictWords(Verdict::Possible, findings.check)));
    EXPECT_FALSE(text.contains(patternText(*shown))) << "the table has its figures";
    EXPECT_TRUE(text.contains(patternText(*later) + u' ' + ratioText(*later)));
    const auto isTable = [](const Block& block) {
        return std::holds_alternative<ReportTable>(block);
    };
    const std::vector<Block>& blocks = section(page, "tested")->blocks;
    const auto table = std::ranges::find_if(blocks, isTable);
    ASSERT_NE(table, blocks.end());
    EXPECT_EQ(std::get<ReportTable>(*table).rows.front().front(),
              exposureText(*shown, *snapshot->catalogue.factor(shown->factor)));
}

TEST(TestedSectionTest, ItCountsEachFamilyOfComparisonsByItself)
{
    const SnapshotPtr snapshot = reportSnapshot(reportRows());
    const Findings findings = analyseAtCheckpoint(
        *snapshot, {.everyInterval = true, .watched = {QLatin1String(factor_id::caffeine)}});
    const int search = comparisons(findings, Family::Search);
    const int watched = comparisons(findings, Family::Watched);
    ASSERT_GT(watched, 0);
    const QString text = textOf(makeReport(*snapshot, {}, findings), "tested");
    EXPECT_TRUE(
        text.contains(QStringLiteral("%1 comparison(s) are judged together, %2 about watched")
                          .arg(search)
                          .arg(watched)))
        << text.toStdString();
}

} // namespace myolog::test
