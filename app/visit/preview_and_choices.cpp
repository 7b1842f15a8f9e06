// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/preview_and_choices.h"

#include "app/visit/page_preview.h"
#include "app/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

namespace {

constexpr int narrowestEms = 18; ///< of a preview that can be read
constexpr int columnGap = 16;
constexpr int besideBar = 8; ///< between the cards and their scroll bar
constexpr int previewShare = 3;
constexpr int choicesShare = 2;

} // namespace

PreviewAndChoices::PreviewAndChoices(PagePreview* preview, QWidget* choices, QWidget* buttons,
                                     QWidget* parent)
    : QWidget(parent), m_preview(preview), m_choices(choices), m_row(new QHBoxLayout(this)),
      m_column(new QVBoxLayout)
{
    auto* inner = new QWidget;
    inner->setLayout(m_column);
    m_scrolled = scrolled(inner, tr("Choices for the page"));
    m_column->setContentsMargins(0, 0, besideBar, 0);
    m_column->setSpacing(columnGap);
    m_column->addWidget(choices, 1);
    // Its place is always kept, so that the buttons can end where the cards do.
    m_scrolled->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scrolled);
    auto* right = new QVBoxLayout;
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(0, 0, besideBar + bar, 0);
    foot->addWidget(buttons);
    right->addWidget(m_scrolled, 1);
    right->addLayout(foot);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(columnGap);
    m_row->addWidget(preview, previewShare);
    m_row->addLayout(right, choicesShare);
}

void PreviewAndChoices::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // As wide as the choices, so that nothing in them is ever cut off sideways.
    const int bar = m_scrolled->verticalScrollBar()->sizeHint().width();
    const int choices = m_choices->minimumSizeHint().width() + besideBar + bar;
    m_scrolled->setMinimumWidth(choices);
    const int beside = std::min(width() - choices - columnGap,
                                width() * previewShare / (previewShare + choicesShare));
    beside < fontMetrics().height() * narrowestEms ? putAbove() : putBeside();
}

void PreviewAndChoices::putBeside()
{
    if (m_row->indexOf(m_preview) < 0)
        m_row->insertWidget(0, m_preview, previewShare);
    // Always there, or its coming and going would change the width that the page fits.
    m_preview->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_preview->setMinimumHeight(0);
    m_preview->setMaximumHeight(QWIDGETSIZE_MAX);
}

void PreviewAndChoices::putAbove()
{
    if (m_column->indexOf(m_preview) < 0)
        m_column->insertWidget(0, m_preview);
    // As high as a sheet, which then needs no scroll bar beside that of the choices.
    const int bar = m_scrolled->verticalScrollBar()->sizeHint().width();
    m_preview->setFixedHeight(m_preview->heightForWidth(std::max(0, width() - besideBar - bar)));
    m_preview->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

} // namespace myolog
