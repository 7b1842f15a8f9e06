// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every section of the page for the doctor, from top to bottom. To add one, add a row and a builder
// in a file of its own: page, preview, command line and the list of sections to choose follow it.
#include "core/report/sections.h"

#include <QCoreApplication>

namespace myolog {

namespace {

constexpr SectionKind sectionRows[] = {
    // id, name, share of the width, may be left out, builder
    {"warnings", QT_TRANSLATE_NOOP("Report", "To look at first"), 1, false, report::warnings},
    {"picture", QT_TRANSLATE_NOOP("Report", "Places"), 0.18, true, report::picture},
    {"where", QT_TRANSLATE_NOOP("Report", "What and where"), 0.41, true, report::where},
    {"frequency", QT_TRANSLATE_NOOP("Report", "How often, how long, how strong"), 0.41, true,
     report::frequency},
    {"answers", QT_TRANSLATE_NOOP("Report", "Answers"), 1, true, report::answers},
    {"strip", QT_TRANSLATE_NOOP("Report", "Day by day"), 0.7, true, report::strip},
    {"clock", QT_TRANSLATE_NOOP("Report", "Time of day"), 0.3, true, report::clock},
    {"habits", QT_TRANSLATE_NOOP("Report", "Habits"), 1, true, report::habits},
    {"tested", QT_TRANSLATE_NOOP("Report", "What was compared"), 1, true, report::tested},
    {"medicines", QT_TRANSLATE_NOOP("Report", "Medicines"), 0.5, true, report::medicines},
    {"relief", QT_TRANSLATE_NOOP("Report", "Relief tried"), 0.5, true, report::relief},
    {"labs", QT_TRANSLATE_NOOP("Report", "Lab values"), 0.5, true, report::labs},
    {"questions", QT_TRANSLATE_NOOP("Report", "Questions for the visit"), 0.5, true,
     report::visitQuestions},
};

} // namespace

std::span<const SectionKind> sectionTable()
{
    return sectionRows;
}

QString sectionName(const SectionKind& kind)
{
    return QCoreApplication::translate("Report", kind.name);
}

} // namespace myolog
