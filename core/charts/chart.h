// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and labels of every chart. No drawing here: window, PNG, PDF and CSV draw the same value.
#pragma once

#include "core/diary/body_spot.h"
#include "core/diary/snapshot.h"

#include <QStringList>
#include <array>
#include <span>

namespace myolog {

struct Findings;

/// What a series means; the drawing picks colour, hatch and pen from it.
enum class Role { Episodes, Factor, Threshold, Median, None };
/// Range: a thin line from each point's y to its top, or where rows have names from its x to its
/// top.
enum class Shape { Bars, Line, Points, Band, Range };
enum class AxisKind { Date, Number, Hour, Category };

struct Axis {
    AxisKind kind = AxisKind::Number;
    QString title;    ///< translated, with unit
    double least = 0; ///< Date: Julian day numbers
    double most = 1;
    QStringList categories; ///< Category: one label for each of 0, 1, 2 …
    bool whole = false;     ///< counts: no tick between whole numbers
    bool ratio = false;     ///< of two rates: logarithmic, with a line at 1, "no difference"
};

struct ChartPoint {
    double x = 0;
    std::optional<double> y; ///< no value is a gap, never 0; the row where y is a Category
    QString label;           ///< translated, exact value and denominator, for hover and table
    int weight = 1;          ///< how many days a Points point stands for
    std::optional<double> top = {}; ///< of a Band and a Range: the other end
};

struct ChartSeries {
    QString name; ///< translated
    Role role = Role::Episodes;
    Shape shape = Shape::Line;
    bool rightAxis = false;
    std::vector<ChartPoint> points;
};

/// A stretch of x that is hatched: days not logged.
struct ChartSpan {
    double from = 0;
    double to = 0;
};

struct ChartFlag {
    double x = 0;
    QString text; ///< a medicine change
};

/// A cell of a calendar or clock map.
struct ChartCell {
    int column = 0;
    int row = 0;
    DayState state = DayState::NotLogged;
    std::optional<double> value;
    QString text = {}; ///< the value, short: written into a cell that is large enough
    QString label = {};
};

/// A place of the body: a mark on the picture, its size and number say how often it twitched there.
struct ChartPlace {
    QString name; ///< translated
    int count = 0;
    QString label;
    std::optional<BodySpot> spot = {}; ///< none where the picture has no such place: beside it
    Role role = Role::Episodes;        ///< None: not answered
};

struct ChartData {
    QString id;       ///< of the chart table
    QString title;    ///< translated
    QString sentence; ///< translated: what is seen, with n; doubles as accessible text
    QString empty;    ///< translated; when set there is nothing to draw and this says why
    Axis x, y;
    Axis right; ///< where rows have names: a Category, what is to be told of each row
    std::vector<ChartSeries> series;
    std::vector<ChartSpan> notLogged;
    std::vector<ChartFlag> flags;
    std::vector<ChartCell> cells;   ///< a map when not empty; x and y hold the categories
    std::array<QString, 3> states;  ///< of the cells, translated: by DayState, what it means
    std::vector<ChartPlace> places; ///< on a picture of face and body when not empty
};

/// What one bar of a time line stands for.
enum class Grain { Day, Week, Month };

struct ChartQuery {
    Period period;
    QString factor; ///< "" where the chart needs none
    int lag = 0;
    std::optional<Grain> grain; ///< no value: the finest with at most `groupsToRead` groups
    // How many bars side by side are read with ease, and how many are still told apart.
    int groupsToRead = 200;
    int mostGroups = 800;
    const Findings* findings = nullptr; ///< of the same diary; null where there are none
    QString withoutFindings;            ///< translated: why there are none, to be said instead
};

/// A row of the chart table.
struct ChartKind {
    const char* id;
    const char* name; ///< QT_TRANSLATE_NOOP("Chart", …)
    bool usesFactor;
    bool usesFindings;
    ChartData (*build)(const Snapshot&, const ChartQuery&);
};

std::span<const ChartKind> chartTable();
/// Null when unknown.
const ChartKind* findChart(const QString& id);
/// The visible factor recorded on most days, where the person has chosen none; "" when nothing is.
QString mostRecordedFactor(const Snapshot& snapshot, const Period& period);

} // namespace myolog
