// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/joint_words.h"

#include "core/analysis/joint_drop.h"
#include "core/analysis/pattern_words.h"
#include "core/base/number_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

QString jointText(const JointFindings& joint)
{
    if (!joint.state.isEmpty())
        return QCoreApplication::translate(
            "Analysis", "The days are too much alike, or too few, to look at all habits together.");
    return QCoreApplication::translate("Analysis",
                                       "Each habit beside the others, on the %n closed day(s) on "
                                       "which all of them are known; "
                                       "weekday and trend allowed for. This only describes: no "
                                       "finding rests on it, and of 100 "
                                       "such intervals about %1 miss “the same” by luck alone.",
                                       nullptr, joint.days)
        .arg(luckFigure(Luck::Comparison));
}

QString scatterText(const JointFindings& joint)
{
    if (!joint.state.isEmpty())
        return {};
    const QString text =
        QCoreApplication::translate("Analysis",
                                    "The counts scatter %1 times as much as single events that "
                                    "know nothing of each other would.")
            .arg(ratioNumber(joint.dispersion));
    return joint.theta
               ? text + u' ' +
                     QCoreApplication::translate("Analysis", "(Negative binomial theta: %1.)")
                         .arg(ratioNumber(*joint.theta))
               : text;
}

QString jointTitle(const JointFactor& factor, const Findings& findings, const Catalogue& catalogue)
{
    return patternTitle(*std::ranges::find(findings.patterns, factor.pattern, &Pattern::id),
                        *catalogue.factor(factor.factor));
}

QString jointText(const JointFactor& factor, const JointFindings& joint)
{
    if (!factor.dropped.isEmpty()) {
        const auto kind = std::ranges::find_if(jointDropTable(), [&](const JointDrop& row) {
            return factor.dropped == QLatin1String(row.id);
        });
        Q_ASSERT(kind != jointDropTable().end());
        return QCoreApplication::translate("Analysis", kind->words);
    }
    const QString text =
        QCoreApplication::translate("Analysis",
                                    "%1 times the rate beside the others, 95 % interval %2 to %3; "
                                    "%4 of %n day(s) beyond the limit.",
                                    nullptr, joint.days)
            .arg(ratioNumber(factor.ratio), ratioNumber(factor.low), ratioNumber(factor.high))
            .arg(countNumber(factor.exposed));
    if (factor.inflation <= highInflation)
        return text;
    return text + u' ' +
           QCoreApplication::translate("Analysis",
                                       "It overlaps so much with the others that its own share "
                                       "can hardly be told (variance inflation %1).")
               .arg(rateNumber(factor.inflation));
}

QStringList jointNotes(const Findings& findings, const Catalogue& catalogue)
{
    QStringList notes;
    for (const Pattern& pattern : findings.patterns)
        for (const PatternNote& note : pattern.notes)
            if (note.kind == NoteKind::NotBeside)
                notes << QStringLiteral("%1. %2").arg(
                    patternTitle(pattern, *catalogue.factor(pattern.factor)),
                    noteText(note, catalogue));
    return notes;
}

} // namespace myolog
