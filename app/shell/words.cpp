// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/words.h"

#include "core/diary/question.h"

#include <QCoreApplication>

namespace myolog {

namespace {

QString limits(const Catalogue& catalogue)
{
    QStringList all;
    for (const Factor& factor : catalogue.factors())
        if (!factor.hidden && factor.threshold)
            all << factor.thresholdText();
    return all.join(QStringLiteral("; "));
}

QString signs()
{
    QStringList all;
    for (const Question& question : questions())
        if (question.ifYes == Urgency::Immediate)
            all << questionLabel(question);
    return all.join(QStringLiteral(", "));
}

} // namespace

QString wordList(const Catalogue& catalogue)
{
    return QStringList{
        QCoreApplication::translate(
            "Words",
            "Closing a day: you say that nothing is missing for this day. Only closed days "
            "can count as days without twitching, and only they are compared. A closed day "
            "can be opened again."),
        QCoreApplication::translate("Words",
                                    "Not recorded: nobody said anything. It is never counted as "
                                    "none."),
        QCoreApplication::translate(
            "Words",
            "Limit: an amount that tells days apart, for comparing them. It is no verdict; "
            "its source stands beside it, and you can set your own. Now: %1.")
            .arg(limits(catalogue)),
        QCoreApplication::translate(
            "Words", "Warning sign: something that calls for immediate care, whatever the diary "
                     "shows: %1.")
            .arg(signs()),
        QCoreApplication::translate(
            "Words", "Spell: days with twitching that belong together, with at most two recorded "
                     "quiet days between them.")}
        .join(QStringLiteral("\n\n"));
}

} // namespace myolog
