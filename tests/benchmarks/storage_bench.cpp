// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing a diary of ten years, each against the same work in plain SQLite.
// Usage: storage_bench DIARY FOLDER_FOR_COPIES [Google Benchmark options]
#include "core/diary/snapshot.h"
#include "core/factors/factor_ids.h"
#include "core/storage/diary_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>
#include <sqlite3.h>

using namespace myolog;

namespace {

QString diary;
QString copies;

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Prepared = std::unique_ptr<sqlite3_stmt, Close>;

Database openBare(const QString& path)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    return Database(database);
}

Prepared prepare(const Database& database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database.get()));
    return Prepared(statement);
}

QString freshCopy(const char* name)
{
    const QString path = copies + u'/' + QLatin1String(name);
    for (const char* end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    if (!QFile::copy(diary, path))
        qFatal("cannot copy the diary");
    return path;
}

/// Every column of every living row, as text or number.
void readBare(benchmark::State& state)
{
    const Database database = openBare(diary);
    for (auto _ : state) {
        double sum = 0;
        for (const char* sql : {"SELECT * FROM episode WHERE deleted = 0 ORDER BY utc_ms, rowid",
                                "SELECT * FROM entry WHERE deleted = 0 ORDER BY utc_ms, rowid",
                                "SELECT * FROM day_mark WHERE deleted = 0 ORDER BY day, rowid"}) {
            const Prepared select = prepare(database, sql);
            while (sqlite3_step(select.get()) == SQLITE_ROW)
                for (int i = 0; i < sqlite3_column_count(select.get()); ++i)
                    if (sqlite3_column_type(select.get(), i) == SQLITE_TEXT)
                        benchmark::DoNotOptimize(sqlite3_column_text(select.get(), i));
                    else
                        sum += sqlite3_column_double(select.get(), i);
        }
        benchmark::DoNotOptimize(sum);
    }
}

/// What every page rests on: the rows, and the days they make.
void readDays(benchmark::State& state)
{
    const Clock clock;
    const auto store = DiaryStore::open(diary, clock);
    for (auto _ : state)
        benchmark::DoNotOptimize(makeSnapshot((*store)->rows().value(), clock.now(), {}));
}

void logBare(benchmark::State& state)
{
    const Database database = openBare(freshCopy("bare.myolog"));
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"})
        sqlite3_exec(database.get(), pragma, nullptr, nullptr, nullptr);
    const Prepared begin = prepare(database, "BEGIN IMMEDIATE");
    const Prepared commit = prepare(database, "COMMIT");
    const Prepared insert =
        prepare(database, "INSERT INTO entry VALUES (?, ?, 60, 'Europe/Berlin', 'exact', "
                          "'caffeine', 95.0, '', NULL, NULL, '', '', ?, 0, 0)");
    for (auto _ : state) {
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        sqlite3_bind_text(insert.get(), 1, id.constData(), int(id.size()), SQLITE_STATIC);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        sqlite3_bind_int64(insert.get(), 2, now);
        sqlite3_bind_int64(insert.get(), 3, now);
        for (const Prepared* each : {&begin, &insert, &commit}) {
            if (sqlite3_step(each->get()) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(database.get()));
            sqlite3_reset(each->get());
        }
    }
}

void logEntry(benchmark::State& state)
{
    const Clock clock;
    const auto store = DiaryStore::open(freshCopy("store.myolog"), clock);
    for (auto _ : state) {
        Entry entry;
        entry.when = momentOf(clock.now());
        entry.factor = QLatin1String(factor_id::caffeine);
        entry.value = 95;
        if (!(*store)->apply({.what = {}, .rows = {entry}}))
            qFatal("the entry was not written");
    }
}

/// Remembers the median of each benchmark besides printing it.
class Medians : public benchmark::ConsoleReporter {
public:
    Medians() : ConsoleReporter(OO_None) {} // colours would hide the ratios from run.sh
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs)
            if (run.aggregate_name == "median")
                seconds[run.run_name.function_name] = run.GetAdjustedRealTime();
        ConsoleReporter::ReportRuns(runs);
    }
    std::map<std::string, double> seconds;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    diary = QCoreApplication::arguments().value(1);
    copies = QCoreApplication::arguments().value(2);
    benchmark::RegisterBenchmark("readBare", readBare)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("readDays", readDays)->Unit(benchmark::kMillisecond);
    for (const auto& run : {std::pair("logBare", &logBare), std::pair("logEntry", &logEntry)})
        benchmark::RegisterBenchmark(run.first, run.second)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(70);
    benchmark::Initialize(&argc, argv);
    Medians medians;
    benchmark::RunSpecifiedBenchmarks(&medians);
    auto& of = medians.seconds;
    std::printf("RATIO read 10 years into days / bare loop|%.2f|2.00\n",
                of["readDays"] / of["readBare"]);
    std::printf("RATIO log one entry, durable / bare insert|%.2f|1.50\n",
                of["logEntry"] / of["logBare"]);
    return 0;
}
