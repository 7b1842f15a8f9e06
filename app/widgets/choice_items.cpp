// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_items.h"

#include "core/diary/choice.h"

namespace myolog {

std::vector<ChoiceItem> choiceItems(const QString& choiceId)
{
    std::vector<ChoiceItem> items;
    if (const Choice* choice = findChoice(choiceId))
        for (const ChoiceOption& option : choice->options) {
            const QString id = QLatin1String(option.id);
            items.push_back({id, choiceLabel(*choice, id)});
        }
    return items;
}

} // namespace myolog
