// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Labels and buttons that several parts of the findings page are made of.
#pragma once

#include "app/findings/details.h"
#include "app/findings/findings_view.h"

class QLabel;

namespace myolog {

/// Plain text that wraps and can be selected.
QLabel* makeText(const QString& text, bool strong = false);
QLabel* makeSource(const QString& source);
/// One under the other.
QWidget* makeStack(const std::vector<QWidget*>& widgets, int spacing = 8);
/// The interval of the rate ratio; null without any bound, for there is nothing to draw.
QWidget* makeInterval(const Pattern& pattern);
/// Toggles for exactly the days it rests on, and for its exact terms and figures.
Details* makeDetails(const FindingsViewPtr& view, const Finding& finding);

} // namespace myolog
