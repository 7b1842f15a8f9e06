// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading from and writing to files, for the tests of the ways in and out of a diary.
#pragma once

#include "core/exchange/format.h"
#include "core/exchange/merge.h"
#include "tests/support/test_diary.h"

#include <QBuffer>
#include <QFile>

namespace myolog::test {

class ExchangeTest : public TestDiary {
protected:
    SnapshotPtr snapshot() const
    {
        return makeSnapshot(store->rows().value_or(Rows()), clock.now(), {});
    }
    QString write(const char* name, const QByteArray& text) const
    {
        const QString place = folder.filePath(QLatin1String(name));
        QFile file(place);
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(text);
        return place;
    }
    Result<ImportPlan> read(const char* name, const QByteArray& text) const
    {
        return readFile(write(name, text), *snapshot());
    }
    Result<ImportEffect> import(const QString& place)
    {
        const Result<ImportPlan> plan = readFile(place, *snapshot());
        if (!plan)
            return std::unexpected(plan.error());
        const ImportEffect effect = effectOf(*plan, *store->rows(), *store->bin(), clock.now());
        if (const Result<Change> done = store->apply(effect.change, Stamps::Keep); !done)
            return std::unexpected(done.error());
        return effect;
    }
    QByteArray exported(const char* format) const
    {
        QBuffer buffer;
        buffer.open(QBuffer::WriteOnly);
        EXPECT_OK(findFormat(QLatin1String(format))->write(buffer, *snapshot()));
        return buffer.data();
    }
    /// Another diary in the same folder takes the place of this one.
    void startAnotherDiary()
    {
        store.reset();
        Result<std::unique_ptr<DiaryStore>> opened =
            DiaryStore::open(folder.filePath(QStringLiteral("other.myolog")), clock);
        ASSERT_OK(opened);
        store = std::move(*opened);
    }
};

} // namespace myolog::test
