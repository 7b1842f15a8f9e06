// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the findings page. They show what the analysis says and compute nothing.
#pragma once

#include "core/analysis/findings.h"

class QWidget;

namespace myolog {

/// What the cards speak of; shared, because days are listed when the person asks for them.
struct FindingsView {
    SnapshotPtr snapshot;
    Findings findings;
};
using FindingsViewPtr = std::shared_ptr<const FindingsView>;

QWidget* makeWarningCard(const Warning& warning, QWidget* parent);
/// All patterns of one factor that have the verdict; null when there are none.
QWidget* makePatternCard(const FindingsViewPtr& view, const Factor& factor, Verdict verdict);
/// The days on which a threshold was passed, factor by factor; null when there are none.
QWidget* makeFlagCard(const FindingsViewPtr& view);

} // namespace myolog
