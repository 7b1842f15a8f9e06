// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about an episode that are answered by picking one of a few words.
#pragma once

#include "core/diary/record.h"

#include <span>

namespace myolog {

struct ChoiceOption {
    const char* id;
    const char* label; ///< QT_TRANSLATE_NOOP("Choice", …)
};

struct Choice {
    const char* id;            ///< also the name of the episode's field
    const char* question;      ///< QT_TRANSLATE_NOOP("Choice", …)
    QString Episode::* answer; ///< where it is kept; "" is not answered
    std::span<const ChoiceOption> options;
};

std::span<const Choice> choices();
/// Null when unknown.
const Choice* findChoice(const QString& id);
/// The id must be one of the table.
const Choice& choiceNamed(const char* id);
/// Translated label of an answer; "" for "".
QString choiceLabel(const Choice& choice, const QString& answer);

} // namespace myolog
