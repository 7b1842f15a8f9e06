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

constexpr const char* version2[] = {
    "ALTER TABLE episode ADD COLUMN created INTEGER NOT NULL DEFAULT 0",
    "UPDATE episode SET created = updated",
    "ALTER TABLE entry ADD COLUMN created INTEGER NOT NULL DEFAULT 0",
    "UPDATE entry SET created = updated",
    "ALTER TABLE day_mark ADD COLUMN created INTEGER NOT NULL DEFAULT 0",
    "UPDATE day_mark SET created = updated",
    "ALTER TABLE medicine ADD COLUMN created INTEGER NOT NULL DEFAULT 0",
    "UPDATE medicine SET created = updated",
    "ALTER TABLE lab ADD COLUMN created INTEGER NOT NULL DEFAULT 0",
    "UPDATE lab SET created = updated",
    "ALTER TABLE note ADD COLUMN created INTEGER NOT NULL DEFAULT 0",
    "UPDATE note SET created = updated",
    "ALTER TABLE own_factor ADD COLUMN created INTEGER NOT NULL DEFAULT 0",
    "UPDATE own_factor SET created = updated",
    "ALTER TABLE own_intake ADD COLUMN created INTEGER NOT NULL DEFAULT 0",
    "UPDATE own_intake SET created = updated",
    "ALTER TABLE factor_preference ADD COLUMN created INTEGER NOT NULL DEFAULT 0",
    "UPDATE factor_preference SET created = updated",
    "ALTER TABLE factor_preference ADD COLUMN beyond TEXT",
    R"(CREATE TABLE watch (
        id TEXT PRIMARY KEY, factor TEXT NOT NULL, since TEXT NOT NULL,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL,
        created INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE dismissal (
        id TEXT PRIMARY KEY, day TEXT NOT NULL, finding TEXT NOT NULL, reason TEXT NOT NULL,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL,
        created INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE check_result (
        id TEXT PRIMARY KEY, day TEXT NOT NULL, closed_days INTEGER NOT NULL, test TEXT NOT NULL,
        rate_ratio REAL, p_phase REAL, p_shift REAL, q REAL, tier TEXT NOT NULL,
        origin TEXT NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL,
        created INTEGER NOT NULL) STRICT)",
    nullptr,
};

constexpr const char* version3[] = {
    "ALTER TABLE check_result ADD COLUMN rho REAL",
    nullptr,
};

constexpr Migration migrationRows[] = {
    {1, "0.1.0", version1},
    {2, "0.1.0", version2},
    {3, "0.1.0", version3},
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
