// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of file that a chart can be saved as gets a row here; file dialog and command line follow.
#include "app/drawing/chart_format.h"
#include "app/drawing/chart_picture.h"

#include <QtGlobal>

namespace myolog {

namespace {

constexpr ChartFormat chartFormatRows[] = {
    {"png", QT_TRANSLATE_NOOP("ChartFile", "Picture"), chartPng, true},
    {"svg", QT_TRANSLATE_NOOP("ChartFile", "Drawing"), chartSvg, true},
    {"pdf", QT_TRANSLATE_NOOP("ChartFile", "Document"), chartPdf, true},
    {"csv", QT_TRANSLATE_NOOP("ChartFile", "Table"), chartTable, false},
};

} // namespace

std::span<const ChartFormat> chartFormats()
{
    return chartFormatRows;
}

} // namespace myolog
