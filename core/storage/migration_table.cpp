// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the file format. Never change one that was released: add a step, teach the field
// table, and keep a diary of the last version under tests/data/diaries.
#include "core/storage/migration.h"

namespace myolog {

namespace {

constexpr const char* version1[] = {
    R"(CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT)",
    R"(CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT)",
    R"(CREATE TABLE episode (
        id TEXT PRIMARY KEY, utc_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL,
        zone TEXT NOT NULL, precision TEXT NOT NULL, duration_s REAL, ongoing INTEGER NOT NULL,
        count INTEGER NOT NULL, site TEXT NOT NULL, side TEXT NOT NULL, severity TEXT NOT NULL,
        perception TEXT NOT NULL, rhythm TEXT NOT NULL, answers TEXT NOT NULL,
        helped_by TEXT NOT NULL, note TEXT NOT NULL,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE entry (
        id TEXT PRIMARY KEY, utc_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL,
        zone TEXT NOT NULL, precision TEXT NOT NULL, factor TEXT NOT NULL, value REAL NOT NULL,
        intake TEXT NOT NULL, click TEXT, helped TEXT, note TEXT NOT NULL,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE day_mark (
        id TEXT PRIMARY KEY, day TEXT NOT NULL, mark TEXT NOT NULL, subject TEXT NOT NULL,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE medicine (
        id TEXT PRIMARY KEY, day TEXT NOT NULL, event TEXT NOT NULL, name TEXT NOT NULL,
        dose TEXT NOT NULL, note TEXT NOT NULL,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE lab (
        id TEXT PRIMARY KEY, day TEXT NOT NULL, analyte TEXT NOT NULL, value REAL NOT NULL,
        unit TEXT NOT NULL, low REAL, high REAL, note TEXT NOT NULL,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE note (
        id TEXT PRIMARY KEY, utc_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL,
        zone TEXT NOT NULL, precision TEXT NOT NULL, text TEXT NOT NULL, question INTEGER NOT NULL,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE own_factor (
        id TEXT PRIMARY KEY, factor TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL,
        most REAL NOT NULL, day_value TEXT NOT NULL, zero_when_closed INTEGER NOT NULL,
        threshold REAL, beyond TEXT,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE own_intake (
        id TEXT PRIMARY KEY, intake TEXT NOT NULL, name TEXT NOT NULL, serving TEXT NOT NULL,
        kind TEXT NOT NULL, portions TEXT NOT NULL,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE factor_preference (
        id TEXT PRIMARY KEY, factor TEXT NOT NULL, hidden INTEGER, zero_when_closed INTEGER,
        unit TEXT NOT NULL, threshold REAL, position INTEGER,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL) STRICT)",
    R"(CREATE INDEX episode_time ON episode (utc_ms))",
    R"(CREATE INDEX entry_time ON entry (utc_ms))",
    R"(CREATE INDEX day_mark_day ON day_mark (day))",
    nullptr,
};

constexpr Migration migrationRows[] = {
    {1, "0.1.0", version1},
};

consteval bool countsUp()
{
    for (int expected = 1; const Migration& step : migrationRows)
        if (step.version != expected++)
            return false;
    return true;
}
static_assert(countsUp(), "migrations are numbered 1, 2, 3 … in order");

} // namespace

std::span<const Migration> migrations()
{
    return migrationRows;
}

int newestVersion()
{
    return std::end(migrationRows)[-1].version;
}

} // namespace myolog
