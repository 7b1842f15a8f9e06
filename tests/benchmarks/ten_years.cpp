// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the diary the benchmarks read: ten years, about thirty entries a day, always the same.
#include "core/exchange/sample.h"
#include "core/storage/diary_store.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimeZone>

using namespace myolog;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QDateTime now(QDate::currentDate(), QTime(12, 0), QTimeZone("Europe/Berlin"));
    const Clock clock([now] { return now; });
    const auto store = DiaryStore::open(QCoreApplication::arguments().value(1), clock);
    if (!store) {
        err << store.error().text << '\n';
        return 1;
    }
    const Change change{
        .what = {},
        .rows = sampleRows({.days = 3650, .seed = 1, .now = now, .leastEntriesADay = 30})};
    if (const Result<Change> done = (*store)->apply(change, Stamps::Keep); !done) {
        err << done.error().text << '\n';
        return 1;
    }
    out << "3650 days, " << (*store)->rows()->entries.size() << " entries\n";
    return 0;
}
