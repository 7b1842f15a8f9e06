// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exchange.h"

#include "core/factors/factor_ids.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_context.h"

#include <QFile>

namespace myolog::test {

namespace {

class ExchangeDialogTest : public TestContext {
protected:
    void SetUp() override
    {
        TestContext::SetUp();
        entry.when = momentOf(now.addSecs(-3600));
        entry.factor = QLatin1String(factor_id::caffeine);
        entry.value = 90;
        ASSERT_TRUE(send({entry}));
        prompt.nextFileToSave = prompt.nextFileToOpen = file;
        prompt.nextAnswer = true;
    }
    QByteArray contents() const
    {
        QFile read(file);
        return read.open(QFile::ReadOnly) ? read.readAll() : QByteArray();
    }
    void deleteEntry()
    {
        Entry gone = entry;
        gone.deletedMs = now.toMSecsSinceEpoch();
        now = now.addSecs(60);
        ASSERT_TRUE(send({gone}));
    }

    QString file = folder.filePath(QStringLiteral("out.json"));
    Entry entry;
};

TEST_F(ExchangeDialogTest, ADiaryThatCannotBeReadIsNotExportedOverTheFileThatIsThere)
{
    EXPECT_EQ(exportFrom(*context, nullptr).file, file);
    const QByteArray before = contents();
    EXPECT_TRUE(before.contains("caffeine"));
    runEverywhere("DROP TABLE entry");
    EXPECT_EQ(exportFrom(*context, nullptr).file, QString());
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_EQ(contents(), before);
}

TEST_F(ExchangeDialogTest, DeletedRowsAreNamedAndComeBackWhenThePersonSaysSo)
{
    exportFrom(*context, nullptr);
    deleteEntry();
    ASSERT_TRUE(rows().entries.empty());
    prompt.nextAnswer = false;
    EXPECT_EQ(importInto(*context, nullptr), QString());
    EXPECT_TRUE(rows().entries.empty());
    EXPECT_TRUE(prompt.messages.last().contains(QStringLiteral("1 row(s) that you deleted here")))
        << prompt.messages.last().toStdString();
    EXPECT_TRUE(prompt.messages.last().contains(QStringLiteral("0 row(s) that are here already")));
    prompt.nextAnswer = true;
    EXPECT_NE(importInto(*context, nullptr), QString());
    EXPECT_TRUE(prompt.questions.last().contains(QStringLiteral("Bring them back")))
        << prompt.questions.last().toStdString();
    ASSERT_EQ(rows().entries.size(), 1u);
    context->undoStack().undo();
    EXPECT_TRUE(rows().entries.empty());
}

TEST_F(ExchangeDialogTest, AnEmptyDiaryTakesOverWhenADayBegins)
{
    ASSERT_OK(context->setSetting(setting_id::boundaryHour, QStringLiteral("6")));
    exportFrom(*context, nullptr);
    Result<std::unique_ptr<DiaryStore>> other =
        DiaryStore::open(folder.filePath(QStringLiteral("other.myolog")), clock);
    ASSERT_OK(other);
    context->setStore(std::move(*other));
    EXPECT_EQ(context->boundaryHour(), defaultBoundaryHour);
    importInto(*context, nullptr);
    EXPECT_EQ(context->boundaryHour(), 6);
    EXPECT_EQ(rows().entries.size(), 1u);
}

TEST_F(ExchangeDialogTest, WhatBecameNewerWhileTheQuestionStoodIsNotOverwritten)
{
    exportFrom(*context, nullptr); // 90 mg
    Result<std::unique_ptr<DiaryStore>> other =
        DiaryStore::open(folder.filePath(QStringLiteral("other.myolog")), clock);
    ASSERT_OK(other);
    context->setStore(std::move(*other));
    prompt.whileAsked = [this] {
        now = now.addSecs(60);
        Entry newer = entry;
        newer.value = 222;
        ASSERT_TRUE(send({newer}));
    };
    importInto(*context, nullptr);
    ASSERT_EQ(rows().entries.size(), 1u);
    EXPECT_EQ(rows().entries.front().value, 222);
}

} // namespace

} // namespace myolog::test
