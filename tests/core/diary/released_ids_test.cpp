// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ids are forever: each that was ever released stands in a table or among the retired ones. Before
// a release run this once with MYOLOG_WRITE_IDS=1 and commit the list.
#include "core/diary/body_site.h"
#include "core/diary/choice.h"
#include "core/diary/question.h"
#include "core/factors/catalogue.h"
#include "core/factors/retired_id.h"

#include <QFile>
#include <QSet>
#include <gtest/gtest.h>

namespace myolog::test {

namespace {

const QString listPath = QStringLiteral(MYOLOG_TEST_DATA "/ids.txt");

/// "factor caffeine", for all tables.
QStringList idsOfTheTables()
{
    QStringList ids;
    const auto add = [&](const char* kind, const auto& table) {
        for (const auto& row : table)
            ids << QLatin1String(kind) + u' ' + QLatin1String(row.id);
    };
    add("factor", builtInFactors());
    add("intake", builtInIntakes());
    add("unit", units());
    add("site", bodySites());
    add("question", questions());
    add("choice", choices());
    for (const Choice& choice : choices())
        for (const ChoiceOption& option : choice.options)
            ids << QStringLiteral("answer %1/%2")
                       .arg(QLatin1String(choice.id), QLatin1String(option.id));
    return ids;
}

QStringList releasedIds()
{
    QFile file(listPath);
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

TEST(ReleasedIds, EachIsInATableOrRetired)
{
    const QStringList tables = idsOfTheTables();
    QSet<QString> known(tables.begin(), tables.end());
    if (qEnvironmentVariableIsSet("MYOLOG_WRITE_IDS")) {
        const QStringList before = QFile::exists(listPath) ? releasedIds() : QStringList();
        known.unite(QSet<QString>(before.begin(), before.end()));
        QStringList all(known.begin(), known.end());
        all.sort();
        QFile file(listPath);
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(all.join(u'\n').toUtf8() + '\n');
        known = QSet<QString>(tables.begin(), tables.end());
    }
    constexpr const char* kinds[] = {"factor", "intake", "unit", "site", "choice", "question"};
    for (const RetiredId& retired : retiredIds())
        known << QLatin1String(kinds[int(retired.kind)]) + u' ' + QLatin1String(retired.id);
    const QStringList released = releasedIds();
    EXPECT_GT(released.size(), 100);
    for (const QString& id : released)
        EXPECT_TRUE(known.contains(id)) << id.toStdString();
}

TEST(ReleasedIds, ARetiredIdLeadsToWhatTookItsPlace)
{
    constexpr RetiredId retired[] = {{IdKind::Factor, "coffee", "caffeine"}};
    const QString old = QStringLiteral("coffee");
    EXPECT_EQ(currentId(IdKind::Factor, old, retired), QStringLiteral("caffeine"));
    EXPECT_EQ(currentId(IdKind::Intake, old, retired), old);
    EXPECT_EQ(currentId(IdKind::Factor, QStringLiteral("sleep"), retired), QStringLiteral("sleep"));
    for (const RetiredId& row : retiredIds())
        EXPECT_NE(currentId(row.kind, QLatin1String(row.id)), QLatin1String(row.id)) << row.id;
}

} // namespace

} // namespace myolog::test
