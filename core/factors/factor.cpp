// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor.h"

#include "core/base/citation.h"
#include "core/factors/beyond.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace myolog {

bool Threshold::passedBy(double value) const
{
    return beyondKind(beyond).passed(value, limit);
}

bool Factor::countsWhenComplete() const
{
    return threshold && threshold->beyond == Beyond::Below && canBeNone();
}

bool Factor::isBeyond(double value, bool closed) const
{
    return threshold && threshold->passedBy(value) && (closed || !countsWhenComplete());
}

QString Factor::displayName() const
{
    return builtIn() ? QCoreApplication::translate("Factor", name.toUtf8().constData()) : name;
}

QString columnName(const Factor& factor, const Unit& unit)
{
    return *unit.id ? factor.id + u'_' + QLatin1String(unit.id) : factor.id;
}

QString Factor::column() const
{
    return columnName(*this, *unit);
}

QString Factor::format(double canonical) const
{
    const double shown = toUnit(canonical);
    const int decimals =
        unit->decimals == 0 && isScale() && shown != qRound64(shown) ? 1 : unit->decimals;
    QString text = QLocale().toString(shown, 'f', decimals);
    // "7.0 h" reads as if someone had measured it; whole numbers stand alone.
    const QString zeros = QLocale().decimalPoint() + QString(decimals, u'0');
    if (decimals > 0 && text.endsWith(zeros))
        text.chop(zeros.size());
    if (!*unit->symbol)
        return text;
    return text + QChar(0x00A0) + QCoreApplication::translate("Unit", unit->symbol);
}

QString Factor::endsText() const
{
    if (!*ends.least)
        return {};
    return QCoreApplication::translate("Factor", "%1 = %2, %3 = %4")
        .arg(format(0), QCoreApplication::translate("Scale", ends.least), format(most),
             QCoreApplication::translate("Scale", ends.most));
}

QString Factor::limitText() const
{
    if (!threshold)
        return {};
    return QCoreApplication::translate("Factor", beyondKind(threshold->beyond).limit)
        .arg(format(threshold->limit));
}

QString Factor::thresholdText() const
{
    if (!threshold)
        return {};
    return QCoreApplication::translate("Factor", beyondKind(threshold->beyond).factor)
        .arg(displayName(), format(threshold->limit));
}

QString Factor::thresholdSource() const
{
    if (!threshold)
        return {};
    return *threshold->source ? citation(threshold->source)
                              : QCoreApplication::translate("Factor", "your own limit");
}

Factor fromBuiltIn(const BuiltInFactor& row)
{
    return {.id = QLatin1String(row.id),
            .name = QString::fromUtf8(row.name),
            .group = row.group,
            .unit = findUnit(QLatin1String(row.unit)),
            .most = row.most,
            .dayValue = row.dayValue,
            .dayOf = row.dayOf,
            .everyday = row.offered == Offered::Everyday,
            .hidden = row.offered == Offered::WhenSwitchedOn,
            .threshold = row.threshold,
            .ends = row.ends};
}

bool needsAllFood(const QString& factor)
{
    return std::ranges::any_of(builtInFactors(), [&](const BuiltInFactor& row) {
        return row.offered == Offered::WhenSwitchedOn && factor == QLatin1String(row.id);
    });
}

} // namespace myolog
