// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of a daily table, in the decimal sign its writer uses.
#pragma once

#include "core/base/result.h"

#include <QChar>

namespace myolog {

class DailyNumbers {
public:
    /// `separator` parts the columns: where it is no comma, commas are decimal.
    explicit DailyNumbers(QChar separator) : m_separator(separator) {}

    /// An error for what is no number, or can be read in two ways.
    Result<double> read(const QString& cell);

private:
    QChar m_separator;
    QChar m_decimalSign; ///< the one this file uses, once it was seen
};

} // namespace myolog
