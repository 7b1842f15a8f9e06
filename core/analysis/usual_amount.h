// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much of something a person usually takes, and the days on which it was much less: with
// caffeine a sudden lack may matter as well as too much. The figures are Myolog's own choice.
#pragma once

#include "core/analysis/findings.h"

namespace myolog {

/// What is usual is the median of the recorded days among so many days before.
inline constexpr int usualDays = 14;
/// Of these, at least so many must be recorded.
inline constexpr int leastUsualDays = 7;
/// Of less than this (mg) there is too little to go without; about one cup of coffee.
inline constexpr double leastUsualCaffeine = 100;
/// Much less than usual is less than this share of it.
inline constexpr double muchLessShare = 0.5;

/// Day by day the amount as a share of what was usual before. No value where the day is not closed
/// (a sum that may still grow says nothing of too little), where the amount or what is usual is
/// not known, or where `least` is more than usual. One for each day of the table, or none at all
/// for an unknown factor.
DayValues shareOfUsual(const DayTable& table, const QString& factor, double least);

/// The values that a pattern compares with its threshold: amounts, or shares of the usual one.
DayValues comparedValues(const DayTable& table, const Pattern& pattern);

} // namespace myolog
