// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of Fusion that follow the text.
#pragma once

#include <QStyle>
#include <span>

namespace myolog::paper_size {

struct GrownMetric {
    QStyle::PixelMetric metric;
    double lines; ///< of text, high or wide
};

std::span<const GrownMetric> grownMetrics();

} // namespace myolog::paper_size
