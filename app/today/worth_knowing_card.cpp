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
    hide();
}

void WorthKnowingCard::showDay(const ShownDay& shown)
{
    QStringList lines;
    for (const Factor& factor : shown.snapshot->catalogue.factors()) {
        const std::optional<double> value = shown.value(factor);
        if (factor.hidden || !value || !factor.threshold || !factor.threshold->passedBy(*value))
            continue;
        // A running day is still adding up: too little so far says nothing yet.
        const bool stillAdding = factor.threshold->beyond == Beyond::Below &&
                                 factor.dayOf == DayOf::Diary && !shown.closed();
        if (stillAdding)
            continue;
        lines << tr("%1: %2 that day. Source of the limit: %3.")
                     .arg(factor.thresholdText(), factor.format(*value), factor.thresholdSource());
    }
    m_text->setText(lines.join(QStringLiteral("\n\n")));
    setVisible(!lines.isEmpty());
}

} // namespace myolog
