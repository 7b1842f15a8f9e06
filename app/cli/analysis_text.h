// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an analysis found, as text: warning signs first, then counts, then every verdict.
#pragma once

#include "core/analysis/findings.h"

class QTextStream;

namespace myolog::cli {

void printAnalysis(QTextStream& out, const Catalogue& catalogue, const Findings& findings);

} // namespace myolog::cli
