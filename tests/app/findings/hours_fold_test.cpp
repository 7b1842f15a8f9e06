// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/hours_fold.h"

#include "app/findings/forest_row.h"
#include "tests/support/noon_diary.h"

#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace myolog::test {

namespace {

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
    show(noonTwitches(12));
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
    show(noonTwitches(3));
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
