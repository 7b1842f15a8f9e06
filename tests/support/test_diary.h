// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A real diary in a folder of its own, with a clock the test sets.
#pragma once

#include "core/storage/diary_store.h"
#include "tests/support/expect.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace myolog::test {

/// A wall-clock time in Berlin, "2026-11-20T21:05".
inline QDateTime berlin(const char* iso)
{
    const QDateTime local = QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
    return QDateTime(local.date(), local.time(), QTimeZone("Europe/Berlin"));
}

class TestDiary : public testing::Test {
protected:
    void SetUp() override { reopen(); }

    void reopen()
    {
        store.reset();
        Result<std::unique_ptr<DiaryStore>> opened = DiaryStore::open(path(), clock);
        ASSERT_OK(opened);
        store = std::move(*opened);
    }
    QString path() const { return folder.filePath(QStringLiteral("test.myolog")); }
    Result<Change> add(std::vector<Row> rows) { return store->apply({.rows = std::move(rows)}); }

    QTemporaryDir folder;
    QDateTime now = berlin("2026-11-22T20:00");
    Clock clock{[this] { return now; }};
    std::unique_ptr<DiaryStore> store;
};

} // namespace myolog::test
