// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/hours_fold.h"

#include "app/findings/finding_words.h"
#include "app/findings/forest_row.h"
#include "app/findings/lazy_fold.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "core/analysis/case_crossover_words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

namespace {

void addSentence(QVBoxLayout* body, const QString& text)
{
    body->addWidget(makeText(text));
}

void addQuiet(QVBoxLayout* body, const QString& text)
{
    if (!text.isEmpty())
        body->addWidget(new QuietLabel(text));
}

void addHabit(QVBoxLayout* body, const Catalogue& catalogue, const HoursBefore& hours)
{
    body->addWidget(
        new Heading(hoursTitle(hours, *catalogue.factor(hours.factor)), Heading::Level::Card));
    if (!hours.test)
        return addSentence(body, hoursText(hours));
    addSentence(body, hoursText(hours) + u' ' + hoursReading(hours));
    const HoursTest& test = *hours.test;
    body->addWidget(new ForestRow(
        {.ratio = test.ratio, .low = test.low, .high = test.high, .of = RatioOf::Odds},
        hoursFigures(hours)));
}

/// The exact terms, for whoever asks.
QWidget* makeFigures(const FindingsViewPtr& view)
{
    auto* card = new Card;
    for (const QString& paragraph : hoursMethod())
        addSentence(card->body(), paragraph);
    for (const HoursBefore& hours : view->findings.hoursBefore) {
        addSentence(card->body(),
                    hoursTitle(hours, *view->snapshot->catalogue.factor(hours.factor)));
        addQuiet(card->body(), hoursFigures(hours));
        addQuiet(card->body(), hoursLeftOut(hours));
    }
    return card;
}

QWidget* makeHours(const FindingsViewPtr& view)
{
    auto* card = new Card;
    const std::vector<HoursBefore>& all = view->findings.hoursBefore;
    if (std::ranges::none_of(all, [](const HoursBefore& hours) { return hours.gates.isEmpty(); }))
        addSentence(card->body(), hoursNeededText());
    for (const HoursBefore& hours : all)
        addHabit(card->body(), view->snapshot->catalogue, hours);
    addQuiet(card->body(), hoursCaution());
    if (std::ranges::any_of(all, [](const HoursBefore& hours) { return hours.test.has_value(); }))
        addQuiet(card->body(), QCoreApplication::translate(
                                   "Hours", "A bar shows the 95 % interval of the odds ratio; at "
                                            "“same odds” there is no difference."));
    card->body()->addWidget(
        makeLazyFold(QCoreApplication::translate("Hours", "How hours were compared"),
                     [view] { return makeFigures(view); }));
    return card;
}

} // namespace

QWidget* makeHoursFold(const FindingsViewPtr& view)
{
    if (view->findings.loggedDays == 0)
        return nullptr;
    return makeLazyFold(hoursHeading(), [view] { return makeHours(view); });
}

} // namespace myolog
