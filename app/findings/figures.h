// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exact terms and figures behind the plain words, for those who ask for them.
#pragma once

#include "app/findings/findings_view.h"

class QWidget;

namespace myolog {

/// Of one comparison, a sentence for each.
QStringList figureLines(const FindingsView& view, const Finding& finding);

/// Of all comparisons that were made, one row for each.
QWidget* makeFiguresTable(const FindingsViewPtr& view);

} // namespace myolog
