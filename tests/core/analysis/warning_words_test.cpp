// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a warning says first, and by which date it is told.
#include "core/analysis/words.h"

#include "core/analysis/act_now.h"
#include "core/analysis/findings.h"
#include "tests/support/diary_builder.h"

#include <algorithm>

namespace myolog::test {

namespace {

const QDate present(2026, 11, 22);

const Warning* warned(const Findings& findings, const char* id)
{
    const auto it = std::ranges::find(findings.warnings, QLatin1String(id), &Warning::id);
    return it == findings.warnings.end() ? nullptr : &*it;
}

TEST(WarningWords, SayFirstWhatToDoAndThenWhatWasRecordedAndWhen)
{
    DiaryBuilder diary(present);
    diary.twitchWith(present.addDays(-1), QStringLiteral("weakness"));
    diary.rows.episodes.back().start = momentOf(berlin("2026-11-22T02:10"));
    const Findings findings = analyse(*diary.snapshot(), {});
    ASSERT_TRUE(warned(findings, "weakness"));
    EXPECT_EQ(warned(findings, "weakness")->title, QStringLiteral("You recorded: weakness"));
    const std::vector<Warning> cards = asCards(findings.warnings);
    const Warning* warning = &cards.at(0);
    EXPECT_EQ(warning->title, QStringLiteral("Please get medical help now"));
    EXPECT_TRUE(warning->text.startsWith(QStringLiteral("If this came on suddenly")));
    EXPECT_TRUE(warning->text.endsWith(
        QStringLiteral("You recorded: weakness (on %1).").arg(dateTimeText(warning->times.at(0)))))
        << warning->text.toStdString();
    EXPECT_EQ(warning->days, std::vector{QDate(2026, 11, 21)}) << "the night counts for this day";
    EXPECT_TRUE(warning->text.contains(dateText(QDate(2026, 11, 22)))) << "but is told by its date";
}

TEST(WarningWords, TimesOfTwoZonesNeverRunBackwards)
{
    const auto at = [](const char* wall, int offsetMinutes) {
        const qint64 ms =
            QDateTime::fromString(QLatin1String(wall) + u'Z', Qt::ISODate).toMSecsSinceEpoch();
        return Moment{.utcMs = ms - qint64(offsetMinutes) * 60'000, .offsetMinutes = offsetMinutes};
    };
    const int tokyo = 540;
    const int hawaii = -600;
    EXPECT_EQ(timesText({at("2026-11-27T16:20:00", tokyo), at("2026-11-27T08:28:00", hawaii)}),
              QStringLiteral("2 time(s) on 27 Nov 2026"));
    EXPECT_EQ(timesText({at("2026-11-27T01:20:00", tokyo), at("2026-11-26T08:28:00", hawaii)}),
              QStringLiteral("2 time(s) from 26 Nov 2026 to 27 Nov 2026"));
    EXPECT_TRUE(timesText({at("2026-11-26T16:20:00", tokyo), at("2026-11-27T08:28:00", hawaii)})
                    .startsWith(QStringLiteral("2 time(s) from 26 Nov 2026, ")));
}

TEST(WarningWords, OfSeveralTwitchesTheFirstAndTheLastAreNamed)
{
    DiaryBuilder diary(present);
    for (const int back : {1, 5, 3})
        diary.twitchWith(present.addDays(-back), QStringLiteral("stiffness"));
    const QString text = warned(analyse(*diary.snapshot(), {}), "stiffness")->text;
    const auto at = [&](int back) {
        return dateTimeText(momentOf(diary.at(present.addDays(-back))));
    };
    EXPECT_TRUE(text.contains(QStringLiteral(" from %1 to %2.").arg(at(5), at(1))))
        << text.toStdString();
}

TEST(WarningWords, SpreadWithASignThatIsOverSaysItselfFirstWhatToDo)
{
    DiaryBuilder diary(present);
    diary.twitchWith(present.addDays(-20), QStringLiteral("weakness"));
    diary.twitchWith(present.addDays(-10), QStringLiteral("spread"));
    const Findings findings = analyse(*diary.snapshot(), {});
    ASSERT_FALSE(warned(findings, "weakness")->current);
    EXPECT_EQ(warned(findings, "spread")->title, QStringLiteral("You recorded: spread"))
        << "for paper and other programs";
    const Warning spread = asCards(findings.warnings).at(0);
    EXPECT_EQ(spread.id, QStringLiteral("spread"));
    EXPECT_EQ(spread.title, QStringLiteral("Please get medical help now"));
    EXPECT_TRUE(spread.text.startsWith(QStringLiteral("If this came on suddenly")));
    EXPECT_TRUE(spread.text.contains(QStringLiteral(" You recorded: spread. ")));
    EXPECT_TRUE(spread.text.endsWith(QStringLiteral("You also recorded: weakness.")));
}

} // namespace

} // namespace myolog::test
