// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scale_items.h"

#include <QLocale>

namespace myolog {

std::vector<ChoiceItem> scaleItems(const Factor& factor)
{
    std::vector<ChoiceItem> items;
    for (int point = 0; point <= qRound(factor.most); ++point)
        items.push_back({QString::number(point), QLocale().toString(point)});
    return items;
}

} // namespace myolog
