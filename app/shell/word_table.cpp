// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words a person meets, from what one does to what the findings say.
#include "app/shell/words.h"
#include "core/analysis/case_crossover_words.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"
#include "core/analysis/rule.h"
#include "core/base/number_text.h"
#include "core/diary/question.h"
#include "core/factors/factor_ids.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace myolog {

namespace {

QString in(const char* words)
{
    return QCoreApplication::translate("Words", words);
}

QString defined(const QString& word, const QString& meaning)
{
    return QCoreApplication::translate("Words", "%1: %2", "a word and what it means")
        .arg(word, meaning);
}

QString closing(const Catalogue&)
{
    return in(QT_TRANSLATE_NOOP(
        "Words", "Closing a day: you say that nothing is missing for this day. Only closed days "
                 "can count as days without twitching, and only they are compared. A closed day "
                 "can be opened again."));
}

QString notRecorded(const Catalogue&)
{
    return in(QT_TRANSLATE_NOOP(
        "Words",
        "Not recorded: you have not said anything about it. It is never counted as none."));
}

QString limit(const Catalogue& catalogue)
{
    QStringList all;
    for (const Factor& factor : catalogue.factors())
        if (!factor.hidden && factor.threshold)
            all << factor.thresholdText();
    return in(QT_TRANSLATE_NOOP(
                  "Words", "Limit: an amount that tells days apart, for comparing them. It is no "
                           "verdict; its source stands beside it, and you can set your own. Now: "
                           "%1."))
        .arg(all.join(QCoreApplication::translate("Report", "; ")));
}

QString sign(const Catalogue&)
{
    QStringList all;
    for (const Question& question : questions())
        if (question.ifYes == Urgency::Immediate)
            all << questionLabel(question);
    return in(QT_TRANSLATE_NOOP("Words", "Warning sign: something that calls for immediate care, "
                                         "whatever the diary shows: %1."))
        .arg(all.join(QStringLiteral(", ")));
}

QString spell(const Catalogue&)
{
    return in(QT_TRANSLATE_NOOP(
        "Words", "Spell: days with twitching that belong together, with at most two recorded "
                 "quiet days between them."));
}

QString check(const Catalogue&)
{
    QStringList first;
    for (const int days : firstCheckpoints())
        first << countNumber(days);
    return in(QT_TRANSLATE_NOOP(
                  "Words",
                  "Check: the diary is checked with %1 closed days, then every %2. Between "
                  "two checks the findings stay as they are, for whoever looks every "
                  "week finds something by luck."))
        .arg(QLocale().createSeparatedList(first), countNumber(laterCheckpoints));
}

QString watched(const Catalogue&)
{
    return in(QT_TRANSLATE_NOOP(
                  "Words", "Watched: up to %1 habits that you chose beforehand. They are judged "
                           "apart from all others, and count from the next check on."))
        .arg(mostWatched);
}

/// What may be said of a finding, the strongest first, as it stands on its card.
QString verdicts(const Catalogue&)
{
    QStringList all;
    for (const VerdictKind& kind : verdictTable())
        all << defined(
            QCoreApplication::translate("Analysis", kind.heading),
            *kind.words ? verdictWords(kind.verdict, {})
                        : in(QT_TRANSLATE_NOOP("Words", "Something that comparing needs is still "
                                                        "missing; the page says what.")));
    return all.join(QStringLiteral("\n\n"));
}

QString timesTheRate(const Catalogue&)
{
    return in(QT_TRANSLATE_NOOP(
        "Words", "“1.5 times the rate”: on the days with it there were one and a half times as "
                 "many twitches a day. The 95 % interval says between which figures this may lie; "
                 "while it holds 1, there may be no difference at all."));
}

/// Both in one place, so that the figures are those the analysis uses.
QString muchLess(const Catalogue& catalogue)
{
    const Factor* caffeine = catalogue.factor(QLatin1String(factor_id::caffeine));
    if (!caffeine)
        return {};
    Pattern pattern;
    pattern.against = Against::Usual;
    return defined(exposureText(pattern, *caffeine), exposureSource(pattern, *caffeine));
}

QString hoursBefore(const Catalogue&)
{
    const auto rule = std::ranges::find_if(ruleTable(), [](const Rule& row) { return row.hours; });
    return defined(hoursHeading(), QCoreApplication::translate(
                                       "Words",
                                       "what was recorded in the %n hour(s) before it, against the "
                                       "same clock hours of comparable days, twitching or not.",
                                       nullptr, rule->hours));
}

QString together(const Catalogue&)
{
    return defined(
        QCoreApplication::translate("Analysis", "All habits together"),
        in(QT_TRANSLATE_NOOP("Words", "habits often come on the same days. Here each is looked at "
                                      "beside the others, to see which of them still goes with "
                                      "twitching by itself. It only describes.")));
}

QString putAside(const Catalogue&)
{
    return in(QT_TRANSLATE_NOOP(
        "Words", "Put aside: a finding that you do not want to see on top. It is counted and "
                 "checked like the others, stays below with your reason, and is marked on the page "
                 "for the doctor."));
}

constexpr Word wordRows[] = {
    {"closing", closing},
    {"not_recorded", notRecorded},
    {"limit", limit},
    {"sign", sign},
    {"spell", spell},
    {"check", check},
    {"watched", watched},
    {"verdicts", verdicts},
    {"times", timesTheRate},
    {"much_less", muchLess},
    {"hours_before", hoursBefore},
    {"together", together},
    {"put_aside", putAside},
};

} // namespace

std::span<const Word> wordTable()
{
    return wordRows;
}

} // namespace myolog
