// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an analysis that describe rather than test, as `myolog analyze` prints them.
#pragma once

#include "core/analysis/findings.h"

class QTextStream;

namespace myolog {

/// Each with a heading; nothing where there is nothing to say.
void printJoint(QTextStream& out, const Catalogue& catalogue, const Findings& findings);
void printCaffeine(QTextStream& out, const Catalogue& catalogue, const Findings& findings);

} // namespace myolog
