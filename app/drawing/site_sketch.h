// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small line drawing on the printed page: a face, a body if needed, and the count at each
// place.
#pragma once

#include "core/report/document.h"

#include <QFont>
#include <QPainter>

namespace myolog {

QSizeF siteSketchSize(const SitePicture& picture, double width);
/// Black lines only; each count stands in a white disc at its place.
void paintSiteSketch(QPainter& painter, const QRectF& rect, const SitePicture& picture,
                     const QFont& font);

} // namespace myolog
