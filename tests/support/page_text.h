// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor's page as lines of text.
#pragma once

#include "core/report/document.h"

namespace myolog::test {

inline const Section* section(const Document& document, const char* id)
{
    for (const Section& section : document.sections)
        if (section.id == QLatin1String(id))
            return &section;
    return nullptr;
}

/// Everything a reader can read in a section, one line for each row.
inline QString textOf(const Section& section)
{
    QString text = section.title + u'\n';
    for (const Block& block : section.blocks) {
        if (const auto* facts = std::get_if<Facts>(&block))
            for (const FactLine& line : facts->lines)
                text += line.label + QStringLiteral(" | ") + line.value + u'\n';
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            text += paragraph->text + u'\n';
        if (const auto* table = std::get_if<ReportTable>(&block))
            for (const QStringList& row : table->rows)
                text += row.join(QStringLiteral(" | ")) + u'\n';
        if (const auto* items = std::get_if<Items>(&block))
            text += items->lines.join(u'\n') + u'\n';
    }
    return text;
}

inline QString textOf(const Document& document, const char* id)
{
    const Section* found = section(document, id);
    return found ? textOf(*found) : QString();
}

inline QString textOf(const Document& document)
{
    QString text = document.title + document.identity + document.basis + document.foot;
    for (const Section& section : document.sections)
        text += textOf(section);
    return text;
}

/// The line that begins so, or "".
inline QString line(const QString& text, const QString& beginning)
{
    for (const QString& line : text.split(u'\n'))
        if (line.startsWith(beginning))
            return line;
    return {};
}

} // namespace myolog::test
