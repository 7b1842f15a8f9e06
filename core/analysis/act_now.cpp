// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/act_now.h"

#include "core/analysis/words.h"
#include "core/base/citation.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <set>

namespace myolog {

namespace {

constexpr char actNowId[] = "act_now";

/// The signs of the FAST test for a stroke (NHS): sudden face, arm or speech trouble.
bool mayBeSudden(const QString& sign)
{
    static constexpr const char* fast[] = {"facial_droop", "weakness", "speech"};
    return std::ranges::any_of(fast, [&](const char* id) { return sign == QLatin1String(id); });
}

QString immediateTitle()
{
    return QCoreApplication::translate("Analysis", "Please get medical help now");
}

/// A sign of level Immediate that is current.
bool isCurrentSign(const Warning& warning)
{
    const Question* question = findQuestion(warning.id);
    return warning.current && question && question->ifYes == Urgency::Immediate;
}

/// "You recorded: weakness, numbness (on 27 Nov 2026, 02:10)."
QString recordedText(const std::vector<Warning>& signs)
{
    QStringList parts;
    for (size_t i = 0; i < signs.size();) {
        // What was answered with the same twitches is told with one date.
        QStringList together;
        const std::vector<Moment>& times = signs[i].times;
        for (; i < signs.size() && signs[i].times == times; ++i)
            together << signs[i].id;
        parts << QStringLiteral("%1 (%2)").arg(signLabels(together), timesText(times));
    }
    return QCoreApplication::translate("Analysis", "You recorded: %1")
               .arg(parts.join(QCoreApplication::translate("Report", "; "))) +
           u'.';
}

/// What to do about all of them, then what they are.
Warning cardOf(const std::vector<Warning>& signs)
{
    Warning card = signs.front();
    card.id = QLatin1String(actNowId);
    card.title = immediateTitle();
    QStringList ids;
    std::set<QDate> days;
    for (const Warning& sign : signs) {
        ids << sign.id;
        days.insert(sign.days.begin(), sign.days.end());
        card.since = std::min(card.since, sign.since);
        if (&sign != &signs.front())
            card.times.insert(card.times.end(), sign.times.begin(), sign.times.end());
    }
    card.days.assign(days.begin(), days.end());
    std::ranges::stable_sort(card.times, {}, &Moment::utcMs);
    card.text = immediateWords(ids) + u' ' + recordedText(signs);
    return card;
}

} // namespace

QString signLabels(const QStringList& signs)
{
    QStringList labels;
    for (const QString& sign : signs)
        if (const Question* question = findQuestion(sign))
            labels << questionLabel(*question);
    return labels.join(QStringLiteral(", "));
}

QString immediateWords(const QStringList& signs)
{
    const bool fast = std::ranges::any_of(signs, mayBeSudden);
    QStringList sentences;
    if (fast)
        sentences << QCoreApplication::translate(
            "Analysis", "If this came on suddenly – a drooping face, a weak arm or difficult "
                        "speech – call your emergency number now, for example 112, 911 or 999.");
    sentences << QCoreApplication::translate(
        "Analysis", "Seek immediate medical care, even if the twitching itself is mild or has "
                    "stopped.");
    if (!fast)
        sentences << QCoreApplication::translate(
            "Analysis", "If a drooping face, a weak arm or difficult speech comes on suddenly as "
                        "well, call your emergency number, for example 112, 911 or 999.");
    if (signs.contains(QLatin1String("facial_droop")))
        sentences << QCoreApplication::translate(
            "Analysis", "A drooping face should be seen as soon as possible; for Bell's palsy, "
                        "treatment begins within 72 hours.");
    return sentences.join(u' ');
}

bool asksForMore(const QStringList& before, const QStringList& now)
{
    return now.size() > before.size() &&
           (before.isEmpty() || immediateWords(now) != immediateWords(before));
}

QString immediateSource()
{
    return citation(QT_TRANSLATE_NOOP(
        "Source", "The article on upper-lip twitching that Myolog began with (seek "
                  "immediate care); NHS, FAST; NHS 111 Wales, Bell's "
                  "palsy"));
}

QStringList immediateSigns(const Episode& episode)
{
    QStringList signs;
    for (const Question& question : questions())
        if (const QString id = QLatin1String(question.id);
            question.ifYes == Urgency::Immediate &&
            episode.answers.value(id, Answer::No) == Answer::Yes)
            signs << id;
    return signs;
}

QString namedWithSigns(const QString& what, const Episode& episode)
{
    const QStringList signs = immediateSigns(episode);
    return signs.isEmpty() ? what
                           : QStringLiteral("%1 (%2, %3)")
                                 .arg(what, signLabels(signs), dateTimeText(episode.start));
}

std::optional<Warning> actNow(const Episode& episode)
{
    const QStringList signs = immediateSigns(episode);
    if (signs.isEmpty())
        return std::nullopt;
    const QDate day = diaryDay(episode.start);
    return Warning{.id = QLatin1String(actNowId),
                   .level = Urgency::Immediate,
                   .title = immediateTitle(),
                   .text = immediateWords(signs) + u' ' +
                           QCoreApplication::translate("Analysis", "You answered yes to: %1.")
                               .arg(signLabels(signs)),
                   .source = immediateSource(),
                   .since = day,
                   .days = {day},
                   .times = {episode.start}};
}

QString fullText(const Warning& warning)
{
    return warning.advice.isEmpty() ? warning.text : warning.text + u' ' + warning.advice;
}

std::vector<Warning> asCards(const std::vector<Warning>& warnings)
{
    std::vector<Warning> signs;
    std::ranges::copy_if(warnings, std::back_inserter(signs), isCurrentSign);
    std::vector<Warning> cards;
    if (!signs.empty())
        cards.push_back(cardOf(signs));
    for (const Warning& warning : warnings) {
        if (isCurrentSign(warning))
            continue;
        cards.push_back(warning);
        Warning& card = cards.back();
        if (!callsForCareNow(warning)) {
            card.text = fullText(warning);
        } else if (signs.empty()) { // else the card above says what to do
            card.title = immediateTitle();
            card.text = warning.advice + u' ' + warning.title + QStringLiteral(". ") + warning.text;
        }
    }
    return cards;
}

} // namespace myolog
