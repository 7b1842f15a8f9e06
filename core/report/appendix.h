// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every day of the period as a row, for whoever wants to look behind the page.
#pragma once

#include "core/report/document.h"

namespace myolog::report {

/// One row for each day in order: the date, how far the day is logged, its twitches and places, and
/// the first habits of the page. What is not recorded is "–", a value beyond its limit has a star.
ReportTable dayTable(const ReportInput& input);
/// The limits of its columns: a value beyond one has a star.
QString starText(const ReportInput& input);

} // namespace myolog::report
