// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the choice table as items of a choice bar.
#pragma once

#include "app/widgets/choice_bar.h"

namespace myolog {

std::vector<ChoiceItem> choiceItems(const QString& choiceId);

} // namespace myolog
