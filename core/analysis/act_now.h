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

/// The warnings as they are shown, each with its advice in its text. The current signs of level
/// Immediate are one such card before the others: whoever reads it needs what to do once, and
/// first. What else calls for care now says so first only where that card does not.
std::vector<Warning> asCards(const std::vector<Warning>& warnings);
/// What a warning says, the evidence first.
QString fullText(const Warning& warning);

/// Ids of the questions of level Immediate that were answered "yes".
QStringList immediateSigns(const Episode& episode);

/// The name of a step for undoing it: "Log a twitch (weakness, 27 Nov 2026, 02:10)", for nobody
/// should lose sight of a sign by a step that does not name it. As it is without such a sign.
QString namedWithSigns(const QString& what, const Episode& episode);

/// What to do about signs of level Immediate (question ids), in two or three sentences. The number
/// to call is named beside every sign, and tied to the signs of a stroke alone, as its source is.
QString immediateWords(const QStringList& signs);
/// Whether more is to be done about the signs `now` than about those `before`.
bool asksForMore(const QStringList& before, const QStringList& now);
/// Where these words come from.
QString immediateSource();

/// "weakness, drooping face": the labels of the questions with these ids.
QString signLabels(const QStringList& signs);

} // namespace myolog
