// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A diary whose twitches all follow a coffee.
#pragma once

#include "tests/support/diary_builder.h"

namespace myolog::test {

/// So many twitches at noon after a coffee, each with a day without to compare it with, and enough
/// closed days for a first look.
inline DiaryBuilder noonTwitches(int count)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    for (int i = 0; i < 28; ++i)
        diary.close(QDate(2026, 7, 1).addDays(i));
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2026, 9, 1).addDays(i % 7).addMonths(i / 7);
        diary.value(caffeine, day, 90);
        diary.twitch(day).start = momentOf(diary.at(day, 12));
        diary.close(day);
        diary.value(caffeine, day.addDays(7), 0);
        diary.close(day.addDays(7));
    }
    return diary;
}

} // namespace myolog::test
