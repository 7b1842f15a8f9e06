// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was tested and how: how many questions were asked at once, and how many luck would answer.
#include "app/findings/figures.h"
#include "app/findings/finding_words.h"
#include "app/findings/findings_part.h"
#include "app/findings/lazy_fold.h"
#include "app/widgets/card.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/comparisons.h"
#include "core/analysis/luck.h"
#include "core/base/number_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace myolog {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("FindingCards", text);
}

/// A sentence for those that are judged apart; "" when there are none.
QString apartText(const char* text, int count)
{
    return count ? QCoreApplication::translate("FindingCards", text, nullptr, count) : QString();
}

QStringList howManyTexts(const Findings& findings)
{
    const int all = comparisons(findings);
    const int hours = hourComparisons(findings);
    if (all + hours == 0)
        return {said(QT_TRANSLATE_NOOP("FindingCards", "Nothing has been tested yet."))};
    QStringList texts;
    if (all)
        texts << QCoreApplication::translate(
                     "FindingCards",
                     "%n comparison(s) were made at this check. If nothing went with anything, "
                     "about %1 of them would look striking by luck alone, %2 in 100.",
                     nullptr, all)
                     .arg(rateNumber(expectedByLuck(all)), luckFigure(Luck::Comparison))
              << said(QT_TRANSLATE_NOOP(
                     "FindingCards",
                     "That is why they are not judged one by one but in groups: the more there are "
                     "in a group, the clearer each must be."));
    texts << apartText(QT_TRANSLATE_N_NOOP(
                           "FindingCards",
                           "%n of them belong(s) to the habits you watch and form(s) a group of "
                           "its own, for the same day and the next. Each such group may show a "
                           "chance finding of its own."),
                       comparisons(findings, Family::Watched))
          << apartText(QT_TRANSLATE_N_NOOP("FindingCards",
                                           "%n of them ask(s) about much less caffeine than usual "
                                           "and form(s) a group of its own as well."),
                       comparisons(findings, Family::Change))
          << apartText(QT_TRANSLATE_N_NOOP(
                           "FindingCards",
                           "The hours before a twitch: %n comparison(s), judged among themselves "
                           "and counted apart; they only describe."),
                       hours);
    texts.removeAll(QString());
    return texts;
}

QString checkpointsText()
{
    QStringList first;
    for (const int days : firstCheckpoints())
        first << QLocale().toString(days);
    return said(QT_TRANSLATE_NOOP(
                    "FindingCards",
                    "The diary is looked at with %1 closed days, then every %2, and not every "
                    "week. What stands out is believed only when the next check says the same."))
        .arg(QLocale().createSeparatedList(first))
        .arg(laterCheckpoints);
}

/// From what is shown first to what is believed.
QString luckTexts()
{
    QStringList lines{said(QT_TRANSLATE_NOOP(
        "FindingCards",
        "Luck can still look like a finding. How often depends on what is asked:"))};
    for (const Luck luck : {Luck::Possible, Luck::Check, Luck::Year, Luck::EveryWeek})
        lines << QStringLiteral("• ") + luckText(luck);
    return lines.join(u'\n');
}

QStringList howTexts()
{
    return {
        said(QT_TRANSLATE_NOOP(
            "FindingCards",
            "Closed days after a day beyond a limit are compared with the other closed days, "
            "for the same day and up to three days later. What a weekend or a long trend does "
            "to both is taken out first.")),
        said(QT_TRANSLATE_NOOP("FindingCards",
                               "The test asks how often two series with these very rhythms, but "
                               "unrelated, would go together as closely (random phases, Ebisuzaki "
                               "1997; circular shifts as a second check).")),
        checkpointsText(),
        luckTexts(),
        said(QT_TRANSLATE_NOOP(
            "FindingCards",
            "The line under a finding is its 95 % interval: how many times as much twitching there "
            "may be on the days with it. The further it is from “the same”, the clearer; the "
            "longer "
            "it is, the less is known.")),
    };
}

} // namespace

QWidget* findings_part::method(const PartInput& input)
{
    return makeLazyFold(said(QT_TRANSLATE_NOOP("FindingCards", "What was tested and how")),
                        [view = input.view] {
                            auto* card = new Card;
                            for (const QString& text : howManyTexts(view->findings) + howTexts())
                                card->body()->addWidget(makeText(text));
                            card->body()->addWidget(
                                makeLazyFold(said(QT_TRANSLATE_NOOP("FindingCards", "All figures")),
                                             [view] { return makeFiguresTable(view); }));
                            return card;
                        });
}

} // namespace myolog
