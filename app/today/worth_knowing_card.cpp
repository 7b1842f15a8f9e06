// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/worth_knowing_card.h"

#include "app/widgets/heading.h"

#include <QVBoxLayout>

namespace myolog {

WorthKnowingCard::WorthKnowingCard(QWidget* parent)
    : Card(tr("Worth knowing"), parent), m_text(new QuietLabel)
{
    body()->addWidget(m_text);
}

void WorthKnowingCard::showDay(const ShownDay& shown)
{
    QStringList lines;
    for (const Factor& factor : shown.snapshot->catalogue.factors()) {
        const std::optional<double> value = shown.value(factor);
        if (factor.hidden || !value || !factor.isBeyond(*value, shown.closed()))
            continue;
        lines << tr("%1: %2 recorded. Source of the limit: %3.")
                     .arg(factor.thresholdText(), factor.format(*value), factor.thresholdSource());
    }
    m_text->setText(lines.join(QStringLiteral("\n\n")));
    // Qt lays a card out each time it is shown, even one that is in sight already.
    if (lines.isEmpty() != isHidden())
        setVisible(!lines.isEmpty());
}

} // namespace myolog
