// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/habit_cards.h"

#include "app/findings/finding_words.h"
#include "app/findings/forest_row.h"
#include "app/findings/lazy_fold.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "core/analysis/caffeine_words.h"
#include "core/analysis/joint_words.h"
#include "core/analysis/quality_words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace myolog {

namespace {

constexpr int betweenHabits = 8;

QWidget* makeJointCard(const Findings& findings, const Catalogue& catalogue)
{
    const JointFindings& joint = *findings.joint;
    auto* card = new Card;
    card->body()->addWidget(makeText(jointText(joint)));
    for (const QString& note : jointNotes(findings, catalogue))
        card->body()->addWidget(makeText(note));
    for (const JointFactor& factor : joint.factors) {
        card->body()->addSpacing(betweenHabits);
        card->body()->addWidget(makeText(jointTitle(factor, findings, catalogue), true));
        if (factor.dropped.isEmpty())
            card->body()->addWidget(
                new ForestRow({.ratio = factor.ratio, .low = factor.low, .high = factor.high},
                              jointText(factor, joint)));
        card->body()->addWidget(new QuietLabel(jointText(factor, joint)));
    }
    card->body()->addSpacing(betweenHabits);
    if (const QString scatter = scatterText(joint); !scatter.isEmpty())
        card->body()->addWidget(new QuietLabel(scatter));
    return card;
}

Card* makeLines(const QString& title, const QStringList& lines)
{
    auto* card = new Card(title);
    for (const QString& line : lines)
        card->body()->addWidget(makeText(line));
    return card;
}

} // namespace

QWidget* makeJointFold(const FindingsViewPtr& view)
{
    if (!view->findings.joint)
        return nullptr;
    return makeLazyFold(QCoreApplication::translate("Analysis", "All habits together"), [view] {
        return makeJointCard(view->findings, view->snapshot->catalogue);
    });
}

QWidget* makeCaffeineCard(const FindingsViewPtr& view)
{
    if (!view->findings.caffeine)
        return nullptr;
    Card* card = makeLines(QCoreApplication::translate("Analysis", "Caffeine in figures"),
                           caffeineTexts(*view->findings.caffeine, view->snapshot->catalogue));
    if (view->findings.caffeine->atOnset)
        card->body()->addWidget(new QuietLabel(QCoreApplication::translate(
            "FindingCards", "The half-life can be set in Preferences.")));
    return card;
}

QWidget* makeQualityCard(const FindingsViewPtr& view)
{
    // Before anything is closed the page says what to do instead.
    if (view->findings.closedDays == 0)
        return nullptr;
    return makeLines(QCoreApplication::translate("FindingCards", "How the diary is kept"),
                     qualityTexts(view->findings.quality));
}

} // namespace myolog
