// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/factors/catalogue.h"
#include "core/factors/factor_ids.h"
#include "tests/support/test_diary.h"

#include <QFile>

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

TEST_F(WatchCommandTest, RefusesReliefAndWhatIsHidden)
{
    int refused = 0;
    const Catalogue catalogue;
    for (const Factor& factor : catalogue.factors()) {
        if (!factor.hidden && factor.group != FactorGroup::Relief)
            continue;
        ++refused;
        EXPECT_EQ(run({factor.id}), 1) << factor.id.toStdString();
        EXPECT_TRUE(err.contains(factor.displayName())) << err.toStdString();
    }
    EXPECT_GT(refused, 2);
    EXPECT_EQ(watched(), 0u);
}

TEST_F(WatchCommandTest, EndsOnlyWhatIsWatchedAndWritesNothingElse)
{
    EXPECT_EQ(run({QLatin1String(factor_id::caffeine), QStringLiteral("--end")}), 1);
    EXPECT_TRUE(err.contains(QStringLiteral("“Caffeine” is not watched"))) << err.toStdString();
    EXPECT_TRUE(store->bin()->watches.empty()) << "not even a deleted row";
    EXPECT_EQ(run({QStringLiteral("caffein"), QStringLiteral("--end")}), 2);
    EXPECT_EQ(run({QStringLiteral("--end")}), 2);
    EXPECT_TRUE(err.contains(QStringLiteral("--end needs the habit"))) << err.toStdString();
}

TEST_F(WatchCommandTest, EndingNeverMakesADiary)
{
    const QString none = folder.filePath(QStringLiteral("none.myolog"));
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    EXPECT_EQ(runCli({QStringLiteral("myolog"), QStringLiteral("watch"),
                      QLatin1String(factor_id::caffeine), QStringLiteral("--end"),
                      QStringLiteral("--diary"), none},
                     outStream, errStream, clock),
              1);
    EXPECT_FALSE(QFile::exists(none));
}

TEST_F(WatchCommandTest, AHabitOfOnesOwnThatWasDeletedCanBeEnded)
{
    OwnFactor own;
    own.factor.id = QStringLiteral("own.zumba");
    own.factor.name = QStringLiteral("Zumba");
    own.factor.unit = findUnit(QStringLiteral("min"));
    own.factor.most = 600;
    ASSERT_OK(add({own}));
    ASSERT_EQ(run({own.factor.id}), 0) << err.toStdString();
    own.deletedMs = now.toMSecsSinceEpoch();
    ASSERT_OK(add({own}));
    ASSERT_EQ(watched(), 1u);
    EXPECT_EQ(run({own.factor.id, QStringLiteral("--end")}), 0) << err.toStdString();
    EXPECT_EQ(watched(), 0u);
}

} // namespace myolog::test
