// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_csv.h"

#include "core/base/text.h"

#include <cmath>

namespace myolog {

namespace {

QString quoted(const QString& cell)
{
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n'))
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

void addLine(QByteArray& csv, const QStringList& cells)
{
    QStringList line;
    for (const QString& cell : cells)
        line << quoted(cell);
    csv += line.join(u',').toUtf8() + "\r\n";
}

QString valueText(const std::optional<double>& value)
{
    return value ? exactNumber(*value) : QString();
}

QString xText(const Axis& axis, double x)
{
    if (axis.kind != AxisKind::Date)
        return exactNumber(x);
    return QDate::fromJulianDay(std::llround(x)).toString(Qt::ISODate);
}

QString inOneLine(QString label)
{
    return label.replace(u'\n', u' ');
}

const char* stateId(DayState state)
{
    switch (state) {
    case DayState::Twitched:
        return "twitched";
    case DayState::None:
        return "none";
    case DayState::NotLogged:
        return "not_logged";
    }
    Q_UNREACHABLE();
}

const char* pictureId(const ChartPlace& place)
{
    if (!place.spot)
        return "beside";
    return place.spot->onFace ? "face" : "body";
}

void addPoint(QByteArray& csv, const ChartData& chart, const ChartSeries& series,
              const ChartPoint& point)
{
    if (chart.y.kind == AxisKind::Category && point.y)
        addLine(csv, {series.name, QString(), chart.y.categories.value(int(*point.y)),
                      exactNumber(point.x), valueText(point.top), inOneLine(point.label)});
    else
        addLine(csv, {series.name, xText(chart.x, point.x), QString(), valueText(point.y),
                      valueText(point.top), point.label});
}

} // namespace

QByteArray chartCsv(const ChartData& chart)
{
    QByteArray csv;
    addLine(csv, {QStringLiteral("series"), QStringLiteral("x"), QStringLiteral("row"),
                  QStringLiteral("value"), QStringLiteral("to"), QStringLiteral("note")});
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points)
            addPoint(csv, chart, series, point);
    for (const ChartFlag& flag : chart.flags)
        addLine(csv, {QStringLiteral("medicine"), xText(chart.x, flag.x), QString(), QString(),
                      QString(), flag.text});
    for (const ChartCell& cell : chart.cells)
        addLine(csv, {QLatin1String(stateId(cell.state)), QString::number(cell.column + 1),
                      QString::number(cell.row + 1), valueText(cell.value), QString(), cell.label});
    for (const ChartPlace& place : chart.places)
        addLine(csv, {QLatin1String(pictureId(place)), QString(), place.name,
                      QString::number(place.count), QString(), place.label});
    return csv;
}

} // namespace myolog
