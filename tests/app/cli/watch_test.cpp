// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/factors/factor_ids.h"
#include "tests/support/test_diary.h"

namespace myolog::test {

class WatchCommandTest : public TestDiary {
protected:
    int run(const QStringList& words)
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        return runCli(QStringList{QStringLiteral("myolog"), QStringLiteral("watch"),
                                  QStringLiteral("--diary"), path()} +
                          words,
                      outStream, errStream, clock);
    }
    size_t watched()
    {
        const Result<Rows> rows = store->rows();
        return rows ? rows->watches.size() : 99;
    }

    QString out;
    QString err;
};

TEST_F(WatchCommandTest, ChoosesListsAndEnds)
{
    EXPECT_EQ(run({}), 0);
    EXPECT_TRUE(out.contains(QStringLiteral("No habit is watched")));
    EXPECT_EQ(run({QLatin1String(factor_id::caffeine)}), 0);
    EXPECT_TRUE(out.contains(QStringLiteral("Caffeine: Watched since 22 Nov 2026")))
        << out.toStdString();
    EXPECT_EQ(watched(), 1u);
    EXPECT_EQ(run({QLatin1String(factor_id::caffeine)}), 0);
    EXPECT_EQ(watched(), 1u) << "again is no second one";
    EXPECT_EQ(run({QLatin1String(factor_id::caffeine), QStringLiteral("--end")}), 0);
    EXPECT_EQ(watched(), 0u);
}

TEST_F(WatchCommandTest, RefusesAFourthAndWhatIsNoFactorInWords)
{
    for (const char* id : {"caffeine", "sleep", "stress"})
        EXPECT_EQ(run({QLatin1String(id)}), 0) << err.toStdString();
    EXPECT_EQ(run({QStringLiteral("alcohol")}), 1);
    EXPECT_TRUE(err.contains(QStringLiteral("At most 3 factors"))) << err.toStdString();
    EXPECT_EQ(watched(), 3u);
    EXPECT_EQ(run({QStringLiteral("caffein")}), 2);
    EXPECT_TRUE(err.contains(QStringLiteral("Did you mean"))) << err.toStdString();
}

} // namespace myolog::test
