// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the numbers of results are written wherever people read them, by the current locale.
#pragma once

#include <QString>
#include <optional>

namespace myolog {

/// "5,733"
QString countNumber(qint64 count);
/// "4.1", of a rate for each day.
QString rateNumber(double rate);
/// "1.75", of a ratio, a correlation, or a bound of them.
QString ratioNumber(double ratio);
/// The same; "open" for an interval without that end.
QString boundNumber(const std::optional<double>& bound);
/// "0.012", of a p or q value; "< 0.001", for nobody needs more.
QString chanceNumber(double p);

} // namespace myolog
