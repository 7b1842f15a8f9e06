// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of the printed page, and whether this computer has them.
#pragma once

#include "core/base/result.h"

#include <QFont>

namespace myolog {

/// Everything on the page is set in units of a tenth of a point, so that paper, printer and screen
/// give the same lines.
inline constexpr double unitsPerPoint = 10;
inline constexpr double unitsPerMm = unitsPerPoint * 72 / 25.4;

/// `points` high in page units. An error when no installed font can draw letters: a page without
/// text must never look like a success.
Result<QFont> pageFont(double points);

/// The characters of `text` that no installed font can draw, each once.
QString missingCharacters(const QString& text);

} // namespace myolog
