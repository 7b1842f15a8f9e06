// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace myolog {

namespace {

constexpr double leastChance = 0.001;

} // namespace

QString countNumber(qint64 count)
{
    return QLocale().toString(count);
}

QString rateNumber(double rate)
{
    return QLocale().toString(rate, 'f', 1);
}

QString ratioNumber(double ratio)
{
    return QLocale().toString(ratio, 'f', 2);
}

QString boundNumber(const std::optional<double>& bound)
{
    return bound ? ratioNumber(*bound) : QCoreApplication::translate("Text", "open");
}

QString chanceNumber(double p)
{
    const QString text = QLocale().toString(std::max(p, leastChance), 'f', 3);
    return p < leastChance ? QStringLiteral("< ") + text : text;
}

} // namespace myolog
