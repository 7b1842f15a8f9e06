// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hours before twitches as lines of text.
#pragma once

#include "core/analysis/findings.h"

#include <QTextStream>

namespace myolog::cli {

/// Nothing when no habit was recorded by the hour.
void printHours(QTextStream& out, const Catalogue& catalogue, const Findings& findings);

} // namespace myolog::cli
