// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few colours with a meaning of their own, for light and dark surfaces alike.
#pragma once

#include <QColor>
#include <QPalette>

namespace myolog {

struct Scheme;

namespace tone {

bool isDark(const QPalette& palette);
/// A scheme of high contrast, the desktop's or ours.
bool isContrast(const QPalette& palette);
/// That a palette was made of; of a desktop's palette, ours that is as dark and as contrasting.
const Scheme& scheme(const QPalette& palette);
/// What may be clicked or is chosen.
QColor accent(const QPalette& palette);
/// Secondary text; still at least 4.5:1.
QColor quiet(const QPalette& palette);
/// The act-now card, and nothing else.
QColor urgent(const QPalette& palette);
/// One-pixel lines around cards.
QColor line(const QPalette& palette);
/// The outline of fields and check boxes; at least 3:1.
QColor field(const QPalette& palette);
/// `share` of `over` laid on `under`.
QColor mix(const QColor& under, const QColor& over, double share);
/// WCAG 2.1 contrast ratio, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace tone

} // namespace myolog
