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
/// One for each finding that stands out and was not put aside, the strongest first.
std::vector<QWidget*> makeStandingCards(const FindingsViewPtr& view,
                                        const std::function<void(const Pattern&)>& putAside);
// Each null when there is nothing of its kind.
QWidget* makeUnclearFold(const FindingsViewPtr& view);
QWidget* makeNotEnoughFold(const FindingsViewPtr& view);
QWidget* makeAsideFold(const FindingsViewPtr& view);
/// What was tested and how, in plain words.
QWidget* makeMethodFold();
/// The days on which a threshold was passed, factor by factor; null when there are none.
QWidget* makeFlagCard(const FindingsViewPtr& view);

} // namespace myolog
