// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Killed in the middle of writing: what was acknowledged is there afterwards.
#include "core/factors/factor_ids.h"
#include "tests/support/test_diary.h"

#include <QSet>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace myolog::test {

namespace {

using CrashTest = TestDiary;

Entry numbered(int number, const QDateTime& when)
{
    Entry entry;
    entry.when = momentOf(when);
    entry.factor = QLatin1String(factor_id::caffeine);
    entry.value = number % 5000;
    entry.note = QString::number(number);
    return entry;
}

/// Writes entries for ever and tells each one that was acknowledged.
[[noreturn]] void writeUntilKilled(const QString& path, const Clock& clock, int tellTo)
{
    const auto store = DiaryStore::open(path, clock);
    for (int i = 0; store; ++i) {
        if (!(*store)->apply({.rows = {numbered(i, clock.now())}}))
            break;
        if (write(tellTo, &i, sizeof i) != sizeof i)
            break;
    }
    _exit(1);
}

TEST_F(CrashTest, EveryAcknowledgedEntrySurvivesAKill)
{
    for (int round = 0; round < 3; ++round) {
        store.reset();
        int pipeEnds[2];
        ASSERT_EQ(pipe(pipeEnds), 0);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            close(pipeEnds[0]);
            writeUntilKilled(path(), clock, pipeEnds[1]);
        }
        close(pipeEnds[1]);
        int last = -1;
        int number = 0;
        while (read(pipeEnds[0], &number, sizeof number) == sizeof number) {
            last = number;
            if (last == 20 + 7 * round)
                kill(child, SIGKILL);
        }
        close(pipeEnds[0]);
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the writer gave up by itself";

        reopen();
        EXPECT_OK(store->check());
        const Result<Rows> rows = store->rows();
        ASSERT_OK(rows);
        QSet<QString> notes;
        for (const Entry& entry : rows->entries)
            notes << entry.note;
        for (int i = 0; i <= last; ++i)
            EXPECT_TRUE(notes.contains(QString::number(i))) << i;
    }
}

} // namespace

} // namespace myolog::test
