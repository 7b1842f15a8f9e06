// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_parts_text.h"

#include "core/analysis/caffeine_words.h"
#include "core/analysis/joint_words.h"

#include <QCoreApplication>
#include <QTextStream>

namespace myolog {

void printJoint(QTextStream& out, const Catalogue& catalogue, const Findings& findings)
{
    if (!findings.joint)
        return;
    const JointFindings& joint = *findings.joint;
    out << '\n' << QCoreApplication::translate("Analysis", "All habits together") << '\n';
    out << "  " << jointText(joint) << '\n';
    for (const JointFactor& factor : joint.factors) {
        out << "  " << jointTitle(factor, findings, catalogue) << '\n';
        out << "    " << jointText(factor, joint) << '\n';
    }
    for (const QString& note : jointNotes(findings, catalogue))
        out << "  " << note << '\n';
    if (const QString scatter = scatterText(joint); !scatter.isEmpty())
        out << "  " << scatter << '\n';
}

void printCaffeine(QTextStream& out, const Catalogue& catalogue, const Findings& findings)
{
    if (!findings.caffeine)
        return;
    out << '\n' << QCoreApplication::translate("Analysis", "Caffeine in figures") << '\n';
    for (const QString& text : caffeineTexts(*findings.caffeine, catalogue))
        out << "  " << text << '\n';
}

} // namespace myolog
