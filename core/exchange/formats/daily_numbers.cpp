// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/daily_numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace myolog {

namespace {

bool isAmbiguousThousand(const QString& cell)
{
    static const QRegularExpression form(QStringLiteral("^[+-]?[1-9]\\d{0,2}\\.\\d{3}$"));
    return form.match(cell).hasMatch();
}

} // namespace

Result<double> DailyNumbers::read(const QString& cell)
{
    const bool comma = cell.contains(u',');
    if (comma || cell.contains(u'.')) {
        const QChar sign = comma ? u',' : u'.';
        const bool both = comma && cell.contains(u'.');
        // "1.148" beside "7,5" is a thousand and not a bit more than one.
        if (both || (!m_decimalSign.isNull() && m_decimalSign != sign))
            return failure(QCoreApplication::translate("Exchange",
                                                       "“%1” can be read in two ways. Please write "
                                                       "numbers without thousands separators.")
                               .arg(cell.left(40)));
        // In a country that writes such a table, "1.500" may be one and a half thousand.
        if (m_decimalSign.isNull() && m_separator != u',' && isAmbiguousThousand(cell))
            return failure(QCoreApplication::translate("Exchange",
                                                       "“%1” can be read in two ways. Please write "
                                                       "numbers without thousands separators.")
                               .arg(cell.left(40)));
        m_decimalSign = sign;
    }
    const bool decimalComma = m_separator != u',';
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::RejectGroupSeparator);
    bool ok = false;
    const double value =
        plain.toDouble(decimalComma ? QString(cell).replace(u',', u'.') : cell, &ok);
    if (!ok || !std::isfinite(value))
        return failure(
            QCoreApplication::translate("Exchange", "“%1” is not a number.").arg(cell.left(40)));
    return value;
}

} // namespace myolog
