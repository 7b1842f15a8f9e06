// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people and files may put into a diary, kept to the letter or refused in words.
#include "core/factors/factor_ids.h"
#include "tests/support/random_rows.h"
#include "tests/support/test_diary.h"

#include <cmath>

namespace myolog::test {

namespace {

using BadInputTest = TestDiary;

Note noteOf(const QString& text, const QDateTime& when)
{
    Note note;
    note.when = momentOf(when);
    note.text = text;
    return note;
}

TEST_F(BadInputTest, AHundredThousandCharactersAreKeptExactly)
{
    const QString text = QString::fromUtf8("äb😀\n").repeated(20'000);
    ASSERT_EQ(text.size(), 100'000);
    ASSERT_OK(add({noteOf(text + u'.', now)}));
    reopen();
    EXPECT_EQ(store->rows()->notes.at(0).text, text + u'.');
}

TEST_F(BadInputTest, QuotesSqlAndMarkupAreJustText)
{
    const QString text =
        QString::fromUtf8("'); DROP TABLE note; -- \" ; <b>bold</b> &amp; %1 %n {0} \\n ?1 :id $x");
    ASSERT_OK(add({noteOf(text, now)}));
    reopen();
    EXPECT_EQ(store->rows()->notes.at(0).text, text);
}

TEST_F(BadInputTest, ControlCharactersAreDroppedAndTheRestIsKept)
{
    const QString text = QString(u'a') + QChar(0) + QChar(0x1b) + QStringLiteral("[31mb\tc\nd");
    ASSERT_OK(add({noteOf(text, now)}));
    reopen();
    EXPECT_EQ(store->rows()->notes.at(0).text, QStringLiteral("a[31mb\tc\nd"));
}

TEST_F(BadInputTest, ASiteNameWithMarkupIsRefusedAndNothingOfTheChangeIsKept)
{
    Episode episode;
    episode.start = momentOf(now);
    episode.site = QStringLiteral("<img src=x>");
    EXPECT_FAILS(add({noteOf(QStringLiteral("before"), now), episode}), "<img src=x>");
    EXPECT_TRUE(store->rows()->notes.empty());
}

TEST_F(BadInputTest, NumbersNobodyCanMeanAreRefused)
{
    Entry entry;
    entry.when = momentOf(now);
    entry.factor = QLatin1String(factor_id::caffeine);
    for (const double value : {1e308, -1.0, std::nan(""), HUGE_VAL}) {
        entry.value = value;
        EXPECT_FALSE(add({entry}).has_value()) << value;
    }
    EXPECT_TRUE(store->rows()->entries.empty());
}

TEST_F(BadInputTest, RowsOfEveryTypeComeBackFromTheFileAsTheyWere)
{
    RandomRows random(12, now);
    std::vector<Row> written;
    for (int i = 0; i < 40; ++i)
        for (Row& row : i < mostWatched ? random.oneOfEach() : random.oneOfEachButWatch())
            written.push_back(std::move(row));
    ASSERT_OK(add(written));
    reopen();
    const Result<Rows> rows = store->rows();
    ASSERT_OK(rows);
    std::vector<Row> read;
    Rows::forEach(
        *rows, [&](const auto& vector) { read.insert(read.end(), vector.begin(), vector.end()); });
    const auto byId = [](const Row& a, const Row& b) { return recordOf(a).id < recordOf(b).id; };
    for (Row& row : written)
        recordOf(row).updatedMs = recordOf(row).createdMs = now.toMSecsSinceEpoch();
    std::ranges::sort(written, byId);
    std::ranges::sort(read, byId);
    ASSERT_EQ(read.size(), written.size());
    for (size_t i = 0; i < read.size(); ++i)
        EXPECT_TRUE(read[i] == written[i]) << read[i].index() << " at " << i;
}

TEST_F(BadInputTest, UndoneInOneGoARandomChangeLeavesAnEmptyDiaryAndAFullBin)
{
    const Result<Change> undo = add(RandomRows(13, now).oneOfEach());
    ASSERT_OK(undo);
    ASSERT_OK(store->apply(*undo));
    const Result<Rows> rows = store->rows();
    const Result<Rows> bin = store->bin();
    ASSERT_OK(rows);
    ASSERT_OK(bin);
    size_t living = 0;
    size_t deleted = 0;
    Rows::forEach(*rows, [&](const auto& vector) { living += vector.size(); });
    Rows::forEach(*bin, [&](const auto& vector) { deleted += vector.size(); });
    EXPECT_EQ(living, 0u);
    EXPECT_EQ(deleted, std::variant_size_v<Row>);
    EXPECT_OK(store->check());
}

TEST_F(BadInputTest, ChangingARowLeavesItInItsPlace)
{
    Note first = noteOf(QStringLiteral("first"), now);
    const Note second = noteOf(QStringLiteral("second"), now);
    ASSERT_OK(add({first, second}));
    first.text = QStringLiteral("first, changed");
    ASSERT_OK(add({first}));
    EXPECT_EQ(store->rows()->notes.at(0).text, QStringLiteral("first, changed"));
}

TEST_F(BadInputTest, ALaterRowOfAChangeMaySpeakOfAFactorMadeInIt)
{
    const OwnFactor own = RandomRows(14, now).ownFactor();
    Entry entry;
    entry.when = momentOf(now);
    entry.factor = own.factor.id;
    entry.value = own.factor.most / 2;
    ASSERT_OK(add({own, entry}));
    Entry stranger = entry;
    stranger.id = QUuid::createUuid();
    stranger.factor = RandomRows(15, now).ownFactor().factor.id;
    EXPECT_FAILS(add({stranger}), "not known");
    reopen();
    EXPECT_EQ(store->rows()->entries.at(0).factor, own.factor.id);
}

TEST_F(BadInputTest, SettingsKeepAnyText)
{
    EXPECT_EQ(*store->setting(QStringLiteral("k")), QString());
    for (const char* value : {"1", "", "'; DROP TABLE setting; --", "ä\nb"}) {
        ASSERT_OK(store->setSetting(QStringLiteral("k"), QString::fromUtf8(value)));
        EXPECT_EQ(*store->setting(QStringLiteral("k")), QString::fromUtf8(value));
    }
}

} // namespace

} // namespace myolog::test
