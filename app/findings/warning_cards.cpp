// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signs to have looked at, before everything else.
#include "app/findings/finding_words.h"
#include "app/findings/findings_part.h"
#include "app/widgets/act_now_card.h"
#include "app/widgets/heading.h"
#include "core/analysis/act_now.h"
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace myolog {

namespace {

QWidget* makeWarningCard(const Warning& warning)
{
    Card* card = nullptr;
    if (warning.level == Urgency::Immediate) {
        auto* actNow = new ActNowCard;
        actNow->setWarning(warning);
        card = actNow;
    } else {
        card = new Card(warning.title);
        card->body()->addWidget(makeText(warning.text));
        card->body()->addWidget(makeSource(warning.source));
    }
    // The text of a current one says since when, and so does that of any sign.
    if (!warning.current && warning.times.empty())
        card->body()->addWidget(new QuietLabel(
            QCoreApplication::translate("FindingCards", "Earlier: first on %1, last on %2.")
                .arg(dateText(warning.since), dateText(warning.days.back()))));
    return card;
}

QWidget* makeWarningCards(const PartInput& input, bool now)
{
    std::vector<QWidget*> cards;
    for (const Warning& warning : asCards(input.view->findings.warnings))
        if (callsForCareNow(warning) == now)
            cards.push_back(makeWarningCard(warning));
    return cards.empty() ? nullptr : makeStack(cards, 16);
}

} // namespace

QWidget* findings_part::actNow(const PartInput& input)
{
    return makeWarningCards(input, true);
}

QWidget* findings_part::warnings(const PartInput& input)
{
    return makeWarningCards(input, false);
}

} // namespace myolog
