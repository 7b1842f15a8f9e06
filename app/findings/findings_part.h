// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a part of the findings page is: a widget made of the results, or none. To show one more
// thing, add a row to findings_part_table.cpp and a function.
#pragma once

#include "app/findings/findings_view.h"
#include "app/page.h"

#include <span>

namespace myolog {

struct PartInput {
    FindingsViewPtr view;
    Context& context; ///< takes changes
    Page& page;       ///< asks the shell for commands
};

enum class PartPlace {
    First,        ///< before every figure
    AboveWatched, ///< above the card of watched habits
    Below
};

struct FindingsPart {
    /// Null when there is nothing of its kind. It shows what the analysis says and computes
    /// nothing.
    QWidget* (*make)(const PartInput&);
    PartPlace place;
    bool always; ///< also while a calm mode lets findings rest between two checks
};

/// From top to bottom.
std::span<const FindingsPart> findingsParts();

namespace findings_part {

/// What calls for care now.
QWidget* actNow(const PartInput& input);
/// The other signs to have looked at.
QWidget* warnings(const PartInput& input);
/// What to do next while there is nothing to compare or nothing stands out.
QWidget* nextStep(const PartInput& input);
QWidget* repeated(const PartInput& input);
QWidget* possible(const PartInput& input);
QWidget* unclear(const PartInput& input);
QWidget* notEnough(const PartInput& input);
QWidget* aside(const PartInput& input);
/// The days on which a limit was passed, habit by habit.
QWidget* flags(const PartInput& input);
/// What was tested and how, in plain words, then in figures.
QWidget* method(const PartInput& input);

} // namespace findings_part

} // namespace myolog
