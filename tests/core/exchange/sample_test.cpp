// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"

#include "core/diary/question.h"
#include "core/diary/snapshot.h"
#include "core/factors/factor_ids.h"
#include "tests/support/test_diary.h"

#include <set>

namespace myolog::test {

namespace {

class SampleTest : public TestDiary {
protected:
    SnapshotPtr sample(int days, quint64 seed = 1)
    {
        const std::vector<Row> rows = sampleRows({.days = days, .seed = seed, .now = now});
        EXPECT_OK(store->apply({.rows = rows}, Stamps::Keep));
        return makeSnapshot(*store->rows(), now, {});
    }
    SnapshotPtr inMemory(const std::vector<Row>& all) const
    {
        Rows rows;
        for (const Row& row : all) {
            if (const auto* episode = std::get_if<Episode>(&row))
                rows.episodes.push_back(*episode);
            if (const auto* entry = std::get_if<Entry>(&row))
                rows.entries.push_back(*entry);
            if (const auto* mark = std::get_if<DayMark>(&row))
                rows.marks.push_back(*mark);
        }
        return makeSnapshot(std::move(rows), now, {});
    }
};

TEST_F(SampleTest, TheSameSeedMakesTheSameDiary)
{
    const SampleSpec spec{.days = 60, .seed = 7, .now = now};
    EXPECT_EQ(sampleRows(spec), sampleRows(spec));
    SampleSpec other = spec;
    other.seed = 8;
    EXPECT_NE(sampleRows(spec), sampleRows(other));
}

TEST_F(SampleTest, TheDiaryTakesEveryRowAndEndsToday)
{
    const SnapshotPtr year = sample(365);
    EXPECT_EQ(year->days.first, QDate(2025, 11, 23));
    EXPECT_EQ(year->days.size(), 365);
    EXPECT_OK(store->check());
}

TEST_F(SampleTest, SomeDaysAreMissingSomeAreOpenMostAreClosed)
{
    const SnapshotPtr year = sample(365);
    int closed = 0, missing = 0, gap = 0, longest = 0;
    for (int i = 0; i < year->days.size(); ++i) {
        closed += year->days.closed[i];
        missing += !year->days.touched[i];
        gap = year->days.touched[i] ? 0 : gap + 1;
        longest = std::max(longest, gap);
    }
    EXPECT_GT(closed, 270);
    EXPECT_LT(closed, 345);
    EXPECT_GT(missing, 10);
    EXPECT_GE(longest, 7);
}

TEST_F(SampleTest, EntriesKeepTheZonesOfTheJourney)
{
    const SnapshotPtr year = sample(365);
    std::set<QString> zones;
    for (const Entry& entry : year->rows.entries)
        zones.insert(entry.when.zone);
    EXPECT_EQ(zones, (std::set<QString>{QStringLiteral("America/New_York"),
                                        QStringLiteral("Europe/Berlin")}));
}

TEST_F(SampleTest, NoWarningSignIsInIt)
{
    const SnapshotPtr year = sample(365);
    for (const Episode& episode : year->rows.episodes)
        for (auto it = episode.answers.begin(); it != episode.answers.end(); ++it)
            EXPECT_TRUE(it.value() == Answer::No || findQuestion(it.key())->ifYes == Urgency::None)
                << it.key().toStdString();
}

TEST_F(SampleTest, EveryKindOfRecordTheSampleShowsIsThere)
{
    const SnapshotPtr year = sample(365);
    EXPECT_GT(year->rows.episodes.size(), 200u);
    EXPECT_EQ(year->rows.medicines.size(), 4u);
    EXPECT_EQ(year->rows.labs.size(), 2u);
    EXPECT_TRUE(std::ranges::any_of(year->rows.notes, &Note::question));
    EXPECT_TRUE(std::ranges::any_of(year->rows.entries,
                                    [](const Entry& e) { return e.helped.has_value(); }));
    for (const Entry& entry : year->rows.entries)
        EXPECT_EQ(entry.origin, QLatin1String(sampleOrigin));
}

TEST_F(SampleTest, TwitchesAreMoreFrequentTheDayAfterMuchCaffeineByTheStatedFactor)
{
    double twitches[2] = {}, days[2] = {};
    for (quint64 seed = 1; seed <= 4; ++seed) {
        const SnapshotPtr year = inMemory(sampleRows({.days = 365, .seed = seed, .now = now}));
        const DayValues& caffeine = year->days.factor(QLatin1String(factor_id::caffeine))->values;
        for (int i = 1; i < year->days.size(); ++i) {
            if (!year->days.closed[i] || !caffeine[i - 1])
                continue;
            const bool exposed = *caffeine[i - 1] > sampleCaffeineLimit;
            twitches[exposed] += *year->days.episodes[i];
            ++days[exposed];
        }
    }
    EXPECT_GT(days[1], 80);
    EXPECT_NEAR(twitches[1] / days[1] / (twitches[0] / days[0]), sampleEffect, 0.25);
}

TEST_F(SampleTest, ADenseDiaryHoldsAsManyEntriesAsWereAskedFor)
{
    const std::vector<Row> rows = sampleRows({.days = 365, .now = now, .leastEntriesADay = 33});
    size_t entries = 0;
    for (const Row& row : rows)
        entries += std::holds_alternative<Entry>(row);
    EXPECT_GT(entries, 10'500u);
    EXPECT_LT(entries, 16'000u);
}

TEST_F(SampleTest, AShortDiaryIsPossible)
{
    EXPECT_EQ(sample(1)->days.size(), 1);
}

} // namespace

} // namespace myolog::test
