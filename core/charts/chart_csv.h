// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a table: exactly the values that are drawn, for other programs.
#pragma once

#include "core/charts/chart.h"

namespace myolog {

/// UTF-8, RFC 4180, header "series,x,row,value,to,note". Dates are ISO dates, numbers have a
/// decimal point; a missing value is an empty cell.
QByteArray chartCsv(const ChartData& chart);

} // namespace myolog
