// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the act-now card says about an episode, usable before it is saved. It depends on nothing but
// the answers: no statistics, no setting, no earlier entry.
#pragma once

#include "core/analysis/findings.h"

namespace myolog {

/// The card for an episode with at least one sign that calls for immediate care; its id is
/// "act_now" and its level Immediate. No value when none of these signs was answered "yes".
std::optional<Warning> actNow(const Episode& episode);

/// What to do about signs of level Immediate (question ids), in two to four sentences.
QString immediateWords(const QStringList& signs);
/// Where these words come from.
QString immediateSource();

/// "weakness, drooping face": the labels of the questions with these ids.
QString signLabels(const QStringList& signs);

} // namespace myolog
