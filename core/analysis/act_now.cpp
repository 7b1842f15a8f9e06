// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/act_now.h"

#include "core/base/citation.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

/// The signs of the FAST test for a stroke (NHS): sudden face, arm or speech trouble.
bool mayBeSudden(const QString& sign)
{
    static constexpr const char* fast[] = {"facial_droop", "weakness", "speech"};
    return std::ranges::any_of(fast, [&](const char* id) { return sign == QLatin1String(id); });
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
    QStringList sentences;
    if (std::ranges::any_of(signs, mayBeSudden))
        sentences << QCoreApplication::translate(
            "Analysis", "If this came on suddenly – a drooping face, a weak arm or difficult "
                        "speech – call your emergency number now, for example 112, 911 or 999.");
    sentences << QCoreApplication::translate(
        "Analysis", "Seek immediate medical care, even if the twitching itself is mild or has "
                    "stopped.");
    if (signs.contains(QLatin1String("facial_droop")))
        sentences << QCoreApplication::translate(
            "Analysis", "A drooping face should be seen as soon as possible; for Bell's palsy, "
                        "treatment begins within 72 hours.");
    return sentences.join(u' ');
}

QString immediateSource()
{
    return citation(QT_TRANSLATE_NOOP(
        "Source", "The article on upper-lip twitching that Myolog began with (seek "
                  "immediate care); NHS, FAST; NHS 111 Wales, Bell's "
                  "palsy"));
}

std::optional<Warning> actNow(const Episode& episode)
{
    QStringList signs;
    for (const Question& question : questions())
        if (const QString id = QLatin1String(question.id);
            question.ifYes == Urgency::Immediate &&
            episode.answers.value(id, Answer::No) == Answer::Yes)
            signs << id;
    if (signs.isEmpty())
        return std::nullopt;
    const QDate day = diaryDay(episode.start);
    return Warning{.id = QStringLiteral("act_now"),
                   .level = Urgency::Immediate,
                   .title = QCoreApplication::translate("Analysis", "Please get medical help now"),
                   .text = QCoreApplication::translate("Analysis", "You answered yes to: %1.")
                               .arg(signLabels(signs)) +
                           u' ' + immediateWords(signs),
                   .source = immediateSource(),
                   .since = day,
                   .days = {day}};
}

} // namespace myolog
