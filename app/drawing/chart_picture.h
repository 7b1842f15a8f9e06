// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as it stands in a file: title, drawing and sentence on a ground of its own.
#pragma once

#include "app/drawing/chart_file.h"

class QPainter;

namespace myolog {

struct ChartPicture {
    const ChartData& chart;
    const ChartFileOptions& options;

    QSize size() const;
    /// The sentence stands below the chart, wrapped; the chart takes the rest.
    void paint(QPainter& painter, const QRectF& area) const;
};

// The contents of a file each; rows of the formats point to them.
QByteArray chartPng(const ChartPicture& picture);
QByteArray chartSvg(const ChartPicture& picture);
QByteArray chartPdf(const ChartPicture& picture);
QByteArray chartTable(const ChartPicture& picture);

} // namespace myolog
