// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the hours before twitches, for screens and command line. It describes, and never
// says that one thing leads to another.
#pragma once

#include "core/analysis/findings.h"

#include <QStringList>

namespace myolog {

/// "Hours before a twitch"
QString hoursHeading();
/// What such a comparison needs; for a diary that has none yet.
QString hoursNeededText();
/// "Caffeine, 4 hours before"
QString hoursTitle(const HoursBefore& hours, const Factor& factor);
/// Both shares with what they are of; or how much is still missing.
QString hoursText(const HoursBefore& hours);
/// Whether chance alone often does as much; "" without a test.
QString hoursReading(const HoursBefore& hours);
/// "Odds ratio 2.10, 95 % interval 1.20 to 3.90; exact p 0.012, q 0.030 …"; "" without a test.
QString hoursFigures(const HoursBefore& hours);
/// What was left out; "" when nothing was.
QString hoursLeftOut(const HoursBefore& hours);
/// What these comparisons can and cannot tell.
QString hoursCaution();
/// How it is done, a paragraph each.
QStringList hoursMethod();

} // namespace myolog
