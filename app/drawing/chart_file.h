// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as files. The picture holds title, chart and sentence, so that it can be read alone.
#pragma once

#include "core/base/result.h"
#include "core/charts/chart.h"

#include <QImage>
#include <QStringList>

namespace myolog {

struct ChartFileOptions {
    /// Pixels, 96 for an inch; without value as wide as usual and as high as the chart needs.
    std::optional<QSize> size = {};
};

/// Title, chart and sentence on the background of the look.
QImage chartImage(const ChartData& chart, const ChartFileOptions& options = {});
/// "png", "svg", "pdf", "csv": the endings a chart can be saved under.
QStringList chartFileTypes();
/// "Picture (*.png);;…": the same for a file dialog.
QString chartFileFilter();
/// The kind of file follows from the ending of its name. An error when no font is installed: a
/// chart without words must never look like a success. An existing file is replaced as a whole.
Result<void> saveChart(const ChartData& chart, const QString& path,
                       const ChartFileOptions& options = {});

} // namespace myolog
