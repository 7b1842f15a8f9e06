// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the joint model holds, put into translated words when it is shown.
#pragma once

#include "core/analysis/findings.h"

namespace myolog {

/// What stands side by side, on how many days, and how much it may say.
QString jointText(const JointFindings& joint);
/// How far the counts scatter.
QString scatterText(const JointFindings& joint);
/// "Caffeine over 400 mg: the next day"; the pattern must be one of `findings`.
QString jointTitle(const JointFactor& factor, const Findings& findings, const Catalogue& catalogue);
/// The ratio beside the others with its interval and days, or why the habit was left out.
QString jointText(const JointFactor& factor, const JointFindings& joint);
/// What the model adds to patterns that stand out, each with its title, and which habits overlap.
QStringList jointNotes(const Findings& findings, const Catalogue& catalogue);

} // namespace myolog
