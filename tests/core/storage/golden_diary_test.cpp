// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Diaries of every version that was ever released stay readable, word for word. After a new
// migration run this once with MYOLOG_WRITE_GOLDEN=1 and commit the two new files.
#include "core/diary/field.h"
#include "core/storage/migration.h"
#include "tests/support/random_rows.h"
#include "tests/support/test_diary.h"

#include <QDir>
#include <QFile>

namespace myolog::test {

namespace {

using GoldenDiaryTest = TestDiary;

QString diaries(const QString& name)
{
    return QStringLiteral(MYOLOG_TEST_DATA "/diaries/") + name;
}

/// Every stored field of every row, one a line: "episode ID site=upper-lip".
QStringList listing(const Rows& rows)
{
    QStringList lines;
    Rows::forEach(rows, [&](const auto& vector) {
        for (const auto& record : vector) {
            using T = std::decay_t<decltype(record)>;
            const QString id = record.id.toString(QUuid::WithoutBraces);
            for (const Field<T>& field : fields<T>()) {
                QString value = field.get(record).toString();
                value.replace(u'\\', QLatin1String("\\\\")).replace(u'\n', QLatin1String("\\n"));
                lines << QStringLiteral("%1 %2 %3=")
                                 .arg(QLatin1String(recordName<T>()), id,
                                      QLatin1String(field.name)) +
                             value;
            }
        }
    });
    return lines;
}

QStringList listing(const DiaryStore& store)
{
    const Result<Rows> living = store.rows();
    const Result<Rows> bin = store.bin();
    EXPECT_OK(living);
    EXPECT_OK(bin);
    return living && bin ? listing(*living) + listing(*bin) : QStringList();
}

void writeGolden(const Clock& clock)
{
    const QString name = diaries(QStringLiteral("v%1").arg(newestVersion()));
    QDir().mkpath(diaries(QString()));
    const auto store = DiaryStore::open(name + QStringLiteral(".myolog"), clock);
    ASSERT_OK(store);
    RandomRows random(2026, clock.now());
    for (int i = 0; i < 6; ++i) {
        const Result<Change> undo = (*store)->apply(
            {.rows = i < mostWatched ? random.oneOfEach() : random.oneOfEachButWatch()});
        ASSERT_OK(undo);
        if (i == 5)
            ASSERT_OK((*store)->apply(*undo));
    }
    ASSERT_OK((*store)->setSetting(QStringLiteral("boundary_hour"), QStringLiteral("5")));
    QFile text(name + QStringLiteral(".txt"));
    ASSERT_TRUE(text.open(QFile::WriteOnly | QFile::NewOnly));
    text.write(listing(**store).join(u'\n').toUtf8() + '\n');
}

TEST_F(GoldenDiaryTest, EveryReleasedVersionOpensAndListsTheSameForEver)
{
    if (qEnvironmentVariableIsSet("MYOLOG_WRITE_GOLDEN"))
        writeGolden(clock);
    for (int version = 1; version <= newestVersion(); ++version) {
        SCOPED_TRACE(version);
        const QString name = diaries(QStringLiteral("v%1").arg(version));
        QFile text(name + QStringLiteral(".txt"));
        ASSERT_TRUE(text.open(QFile::ReadOnly)) << "no golden diary of this version";
        const QStringList wanted =
            QString::fromUtf8(text.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QString copy = folder.filePath(QStringLiteral("v%1.myolog").arg(version));
        ASSERT_TRUE(QFile::copy(name + QStringLiteral(".myolog"), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);

        const auto golden = DiaryStore::open(copy, clock);
        ASSERT_OK(golden);
        EXPECT_OK((*golden)->check());
        EXPECT_EQ(*(*golden)->setting(QStringLiteral("boundary_hour")), QStringLiteral("5"));
        const QStringList found = listing(**golden);
        ASSERT_GT(wanted.size(), 100);
        // A later version may know more fields, but never fewer or others.
        const QSet<QString> lines(found.begin(), found.end());
        for (const QString& line : wanted)
            EXPECT_TRUE(lines.contains(line)) << line.toStdString();
        if (version == newestVersion()) {
            EXPECT_EQ(found, wanted);
        }
    }
}

} // namespace

} // namespace myolog::test
