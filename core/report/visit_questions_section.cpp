// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>

namespace myolog::report {

namespace {

constexpr qsizetype longestQuestion = 240;

QString question(const QString& text)
{
    const QString line = brief(text, longestQuestion);
    if (!line.endsWith(u'…') || text.endsWith(u'…'))
        return line;
    return line + u' ' + QCoreApplication::translate("Report", "(shortened, see the diary)");
}

} // namespace

std::vector<Block> visitQuestions(const ReportInput& input)
{
    if (input.options.anonymous)
        return {};
    Items items;
    for (const Note& note : input.snapshot.rows.notes)
        if (note.question && !note.text.isEmpty())
            items.lines << question(note.text);
    if (items.lines.isEmpty())
        return {};
    return {items};
}

} // namespace myolog::report
