// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/hours_fold.h"

#include "app/findings/forest_row.h"
#include "tests/support/diary_builder.h"

#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace myolog::test {

namespace {

/// So many twitches at noon after a coffee, each with a day to compare it with.
DiaryBuilder noons(int twitches)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    for (int i = 0; i < twitches; ++i) {
        const QDate day = QDate(2026, 9, 1).addDays(i % 7).addMonths(i / 7);
        diary.value(caffeine, day, 90);
        diary.twitch(day).start = momentOf(diary.at(day, 12));
        diary.close(day);
        diary.value(caffeine, day.addDays(7), 0);
        diary.close(day.addDays(7));
    }
    return diary;
}

class HoursFold : public testing::Test {
protected:
    void show(const DiaryBuilder& diary)
    {
        const SnapshotPtr snapshot = diary.snapshot();
        fold.reset(makeHoursFold(
            std::make_shared<const FindingsView>(FindingsView{snapshot, analyse(*snapshot, {})})));
    }
    /// Opens whatever is folded under these words.
    void open(const char* words)
    {
        for (QToolButton* button : fold->findChildren<QToolButton*>())
            if (button->text().contains(QLatin1String(words)))
                return button->click();
        ADD_FAILURE() << "nothing to unfold: " << words;
    }
    bool says(const char* words) const
    {
        return std::ranges::any_of(fold->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->text().contains(QLatin1String(words));
        });
    }
    std::unique_ptr<QWidget> fold;
};

TEST_F(HoursFold, TellsBothSharesWithWhatTheyAreOfAndDrawsTheInterval)
{
    show(noons(12));
    EXPECT_FALSE(says("twitches")) << "nothing is made before it is asked for";
    open("Hours before a twitch");
    EXPECT_TRUE(says("before 12 of 12 twitches (100 %)"));
    EXPECT_TRUE(says("0 of 12 times (0 %)"));
    EXPECT_TRUE(says("cannot tell which leads to which"));
    const auto* row = fold->findChild<ForestRow*>();
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->accessibleName().contains(QStringLiteral("95 % interval")));
    EXPECT_FALSE(says("exact p")) << "exact terms are one click deeper";
    open("How hours were compared");
    EXPECT_TRUE(says("exact p"));
    EXPECT_TRUE(says("same weekday in the same month"));
}

TEST_F(HoursFold, SaysHowMuchIsStillMissing)
{
    show(noons(3));
    open("Hours before a twitch");
    EXPECT_TRUE(says("needs at least 10 twitch"));
    EXPECT_TRUE(says("3 of at least 10 twitch"));
    EXPECT_FALSE(fold->findChild<ForestRow*>());
}

TEST_F(HoursFold, SaysWhatIsNeededWhenNoHabitIsLogged)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    diary.twitch(diary.today);
    show(diary);
    open("Hours before a twitch");
    EXPECT_TRUE(says("needs at least 10 twitch"));
}

TEST_F(HoursFold, IsLeftOutOfAnEmptyDiary)
{
    show(DiaryBuilder(QDate(2026, 11, 22)));
    EXPECT_FALSE(fold);
}

} // namespace

} // namespace myolog::test
