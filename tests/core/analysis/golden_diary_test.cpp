// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole diaries of the reference, read as daily tables and analysed in one look over all rows.
#include "core/analysis/findings.h"
#include "core/exchange/daily_table.h"
#include "tests/core/analysis/statistics/golden_case.h"
#include "tests/support/expect.h"
#include "tests/support/golden.h"
#include "tests/support/test_diary.h"

#include <QJsonArray>
#include <algorithm>

namespace myolog::test {

namespace {

class GoldenDiary : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(Cases, GoldenDiary, testing::Values("S30a", "S30b", "S30c"),
                         [](const auto& golden) { return std::string(golden.param); });

Result<SnapshotPtr> tableOf(const char* id)
{
    return readDailyTable(QStringLiteral(MYOLOG_TEST_DATA "/golden/%1.csv").arg(QLatin1String(id)),
                          berlin("2026-11-22T20:00"));
}

TEST_P(GoldenDiary, AgreesWithTheReferenceInEveryTest)
{
    const GoldenCase golden(GetParam());
    const Result<SnapshotPtr> snapshot = tableOf(GetParam());
    ASSERT_OK(snapshot);
    const Findings findings = analyse(**snapshot, {}, {.everyInterval = true, .threads = 2});
    const QJsonArray expected = golden.expected().toArray();
    ASSERT_EQ(expected.size(), 36);
    for (const QJsonValue row : expected) {
        const std::optional<Column> column =
            (*snapshot)->catalogue.column(row[u"factor"].toString());
        ASSERT_TRUE(column);
        const auto pattern = std::ranges::find_if(findings.patterns, [&](const Pattern& p) {
            return p.factor == column->factor->id && p.lag == row[u"lag"].toInt();
        });
        ASSERT_NE(pattern, findings.patterns.end());
        const std::string what = pattern->id.toStdString();
        EXPECT_EQ(pattern->evidence.days, row[u"n"].toInt()) << what;
        EXPECT_EQ(pattern->evidence.exposed, row[u"n_exposed"].toInt()) << what;
        EXPECT_EQ(pattern->gates.size(), row[u"gate"].toArray().size()) << what;
        EXPECT_EQ(QLatin1String(verdictKind(pattern->verdict).id), row[u"tier"].toString()) << what;
        ASSERT_TRUE(pattern->test) << what;
        const PatternTest& test = *pattern->test;
        const auto agrees = [&](const char* key, std::optional<double> value, const char* kind) {
            const QJsonValue reference = row[QLatin1String(key)];
            ASSERT_EQ(reference.isDouble(), value.has_value()) << what << ' ' << key;
            if (value)
                golden.agreesWith(reference.toDouble(), *value, what + ' ' + key,
                                  QLatin1String(kind));
        };
        agrees("rate_exposed", pattern->exposed.rate(), "");
        agrees("rate_unexposed", pattern->unexposed.rate(), "");
        agrees("p_phase", test.phaseP, "p_phase");
        agrees("p_shift", test.shiftP, "p_shift");
        agrees("q", test.q, "q");
        agrees("rr", test.ratio, "");
        agrees("log_rr", test.logRatio, "");
        agrees("rr_lo", test.low, "ci");
        agrees("rr_hi", test.high, "ci");
    }
}

TEST_P(GoldenDiary, SaysTheSameOnOneThreadAndOnMany)
{
    const Result<SnapshotPtr> snapshot = tableOf(GetParam());
    ASSERT_OK(snapshot);
    const Findings one = analyse(**snapshot, {});
    const Findings many = analyse(**snapshot, {}, {.threads = 4});
    ASSERT_EQ(one.patterns.size(), many.patterns.size());
    for (size_t i = 0; i < one.patterns.size(); ++i) {
        ASSERT_EQ(one.patterns[i].test.has_value(), many.patterns[i].test.has_value());
        if (one.patterns[i].test) {
            EXPECT_EQ(one.patterns[i].test->q, many.patterns[i].test->q);
            EXPECT_EQ(one.patterns[i].test->low, many.patterns[i].test->low);
        }
        EXPECT_EQ(one.patterns[i].notes, many.patterns[i].notes);
    }
}

TEST(GoldenDiaries, IntervalsAreFoundOfWhatStandsOutOnlyUnlessAllAreAskedFor)
{
    const Result<SnapshotPtr> snapshot = tableOf("S30b");
    ASSERT_OK(snapshot);
    int found = 0;
    const Findings findings = analyse(**snapshot, {});
    for (const Pattern& pattern : findings.patterns) {
        if (!pattern.test)
            continue; // a factor the table has no column of
        EXPECT_EQ(pattern.test->hasInterval, pattern.test->q <= 0.10) << pattern.id.toStdString();
        found += pattern.test->hasInterval;
    }
    EXPECT_GT(found, 0);
}

} // namespace

} // namespace myolog::test
