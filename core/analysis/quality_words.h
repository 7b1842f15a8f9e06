// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How well the diary is kept, put into translated words when it is shown.
#pragma once

#include "core/analysis/quality.h"

#include <QStringList>

namespace myolog {

/// One line for each figure that is known and not told by a note of the findings.
QStringList qualityTexts(const Quality& quality);
/// That so many days were left out of a diary withoutLateDays(), or none.
QString leftOutText(int days);

} // namespace myolog
