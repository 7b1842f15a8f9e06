// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scale_bar.h"

#include "app/widgets/choice_bar.h"

#include <QLocale>

namespace myolog {

ChoiceBar* scaleBar(const Factor& factor)
{
    std::vector<ChoiceItem> points;
    const int most = qRound(factor.most);
    for (int point = 0; point <= most; ++point)
        points.push_back({QString::number(point), QLocale().toString(point)});
    auto* bar = new ChoiceBar(factor.displayName(), points);
    const QString ends = factor.endsText();
    bar->setToolTip(ends);
    for (const int end : {0, most})
        bar->button(QString::number(end))->setAccessibleDescription(ends);
    return bar;
}

} // namespace myolog
