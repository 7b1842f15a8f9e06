// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/sections_card.h"

#include "core/report/document.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace myolog {

namespace {

constexpr int beforeSheets = 8;

} // namespace

SectionsCard::SectionsCard(QWidget* parent) : Card(tr("On the page"), parent)
{
    for (const SectionKind& kind : sectionTable()) {
        if (!kind.optional)
            continue;
        const QString id = QLatin1String(kind.id);
        QCheckBox* check = add(QStringLiteral("section_") + id, sectionName(kind));
        check->setChecked(true);
        m_sections.emplace_back(id, check);
    }
    // Not on the page but after it.
    body()->addSpacing(beforeSheets);
    m_appendix = add(QStringLiteral("appendix"), tr("Table of every &day, on sheets of its own"));
    m_appendix->setToolTip(tr("A table with a row for each day of the period."));
}

QCheckBox* SectionsCard::add(const QString& id, const QString& text)
{
    auto* check = new QCheckBox(text);
    check->setObjectName(id);
    connect(check, &QCheckBox::toggled, this, &SectionsCard::chosen);
    body()->addWidget(check);
    return check;
}

void SectionsCard::fill(const ReportOptions& options)
{
    const QSignalBlocker quiet(this);
    m_appendix->setChecked(options.appendix);
    for (const auto& [id, check] : m_sections)
        check->setChecked(!options.without.contains(id));
}

void SectionsCard::read(ReportOptions& options) const
{
    options.appendix = m_appendix->isChecked();
    for (const auto& [id, check] : m_sections)
        if (!check->isChecked())
            options.without << id;
}

} // namespace myolog
