// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/ticks.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace myolog {

namespace {

double niceStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power * 1.0001)
            return factor * power;
    return 10 * power;
}

constexpr int mostDateTicks = 13;

struct DateStep {
    int days = 0;
    int months = 0;
};

constexpr DateStep dateSteps[] = {{1, 0}, {7, 0},  {14, 0}, {0, 1},  {0, 2},  {0, 3},
                                  {0, 6}, {0, 12}, {0, 24}, {0, 60}, {0, 120}};

QDate firstTick(QDate least, const DateStep& step)
{
    if (step.days == 1)
        return least;
    if (step.days)
        return least.addDays((8 - least.dayOfWeek()) % 7);
    if (step.months >= 12) {
        const int years = step.months / 12;
        return QDate((least.addDays(-1).year() / years + 1) * years, 1, 1);
    }
    QDate first = least.day() == 1 ? least : QDate(least.year(), least.month(), 1).addMonths(1);
    while ((first.month() - 1) % step.months)
        first = first.addMonths(1);
    return first;
}

QString dateText(QDate day, const DateStep& step, bool first)
{
    const QLocale locale;
    if (step.days)
        return locale.toString(day, QCoreApplication::translate("Chart", "d MMM", "day and month"));
    if (step.months >= 12)
        return QString::number(day.year());
    if (first || day.month() == 1)
        return locale.toString(day, QCoreApplication::translate("Chart", "MMM yyyy"));
    return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
}

std::vector<Tick> dateTicks(const Axis& axis, const DateStep& step)
{
    std::vector<Tick> ticks;
    const QDate least = QDate::fromJulianDay(qint64(std::ceil(axis.least)));
    QDate day = firstTick(least, step);
    // Half a unit before noon is where the day begins.
    for (; double(day.toJulianDay()) < axis.most;
         day = step.days ? day.addDays(step.days) : day.addMonths(step.months))
        ticks.push_back({double(day.toJulianDay()) - 0.5, dateText(day, step, ticks.empty())});
    return ticks;
}

bool fit(const std::vector<Tick>& ticks, double perUnit, const TextWidth& width)
{
    const double gap = width(QStringLiteral("00"));
    for (size_t i = 1; i < ticks.size(); ++i)
        if ((ticks[i].at - ticks[i - 1].at) * perUnit < width(ticks[i - 1].text) + gap)
            return false;
    return true;
}

std::vector<Tick> hourTicks(const Axis& axis, double perUnit, const TextWidth& width)
{
    std::vector<Tick> ticks;
    for (const int step : {2, 3, 4, 6, 12}) {
        ticks.clear();
        for (double hour = axis.least; hour <= axis.most; hour += step)
            ticks.push_back({hour, QLocale().toString(hour, 'f', 0)});
        if (fit(ticks, perUnit, width))
            break;
    }
    return ticks;
}

/// Halves and doubles.
std::vector<Tick> ratioTicks(const Axis& axis)
{
    std::vector<Tick> ticks;
    for (const double at : {0.25, 0.5, 1.0, 2.0, 4.0})
        if (at >= axis.least && at <= axis.most)
            ticks.push_back({at, QLocale().toString(at)});
    return ticks;
}

} // namespace

std::vector<Tick> numberTicks(const Axis& axis, int wanted)
{
    const double span = axis.most - axis.least;
    double step = niceStep(span / std::max(1, wanted));
    if (axis.whole)
        step = std::max(1.0, step);
    const int decimals = std::max(0, int(-std::floor(std::log10(step) + 1e-9)));
    std::vector<Tick> ticks;
    const double first = std::ceil(axis.least / step - 1e-9);
    for (double i = first; i * step <= axis.most + step * 1e-9; ++i)
        ticks.push_back({i * step, QLocale().toString(i * step, 'f', decimals)});
    return ticks;
}

std::vector<Tick> ticksFor(const Axis& axis, double length, const TextWidth& width)
{
    if (axis.ratio)
        return ratioTicks(axis);
    const double perUnit = length / (axis.most - axis.least);
    std::vector<Tick> ticks;
    switch (axis.kind) {
    case AxisKind::Hour:
        return hourTicks(axis, perUnit, width);
    case AxisKind::Category:
        for (int i = 0; const QString& name : axis.categories)
            ticks.push_back({double(i++), name});
        return ticks;
    case AxisKind::Number:
        for (int wanted = 10; wanted >= 1; --wanted) {
            ticks = numberTicks(axis, wanted);
            if (fit(ticks, perUnit, width))
                break;
        }
        return ticks;
    case AxisKind::Date:
        for (const DateStep& step : dateSteps) {
            if ((axis.most - axis.least) / (step.days + step.months * 31) > mostDateTicks)
                continue;
            ticks = dateTicks(axis, step);
            if (fit(ticks, perUnit, width))
                break;
        }
        return ticks;
    }
    Q_UNREACHABLE();
}

} // namespace myolog
