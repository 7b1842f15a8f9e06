// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Caffeine in figures, put into translated words when they are shown.
#pragma once

#include "core/analysis/caffeine_summary.h"

#include <QStringList>

namespace myolog {

/// One sentence for each figure that is known, with its denominator.
QStringList caffeineTexts(const CaffeineSummary& summary, const Catalogue& catalogue);

} // namespace myolog
