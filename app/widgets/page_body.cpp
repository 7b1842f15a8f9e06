// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_body.h"

#include <QBoxLayout>

namespace myolog {

namespace {

/// Widths grow with the font, so that a line holds as many words at 200 %.
int inFontUnits(const QWidget& widget, int pixels)
{
    constexpr int usualFontHeight = 17;
    return pixels * std::max(widget.fontMetrics().height(), usualFontHeight) / usualFontHeight;
}

} // namespace

PageBody::PageBody(QWidget* page)
    : QScrollArea(page), m_content(new QWidget), m_wide(new QVBoxLayout),
      m_columns(new QBoxLayout(QBoxLayout::TopToBottom)), m_below(new QVBoxLayout),
      m_left(new QVBoxLayout), m_right(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(this);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout* part : {static_cast<QBoxLayout*>(layout), static_cast<QBoxLayout*>(m_wide),
                             m_columns, static_cast<QBoxLayout*>(m_below),
                             static_cast<QBoxLayout*>(m_left), static_cast<QBoxLayout*>(m_right)})
        part->setSpacing(16);
    // A stretch and not AlignTop: an aligned layout gets its size hint and no more, which cuts off
    // whatever needs a second line.
    m_left->addStretch(1);
    m_right->addStretch(1);
    m_columns->addLayout(m_left, 1);
    m_columns->addLayout(m_right, 1);
    layout->addLayout(m_wide);
    layout->addLayout(m_columns);
    layout->addLayout(m_below);
    layout->addStretch(1);
    m_content->setMaximumWidth(inFontUnits(*this, 960));

    auto* middle = new QWidget;
    auto* centred = new QHBoxLayout(middle);
    centred->setContentsMargins(24, 24, 24, 24);
    centred->addStretch(1);
    centred->addWidget(m_content, 1000);
    centred->addStretch(1);
    setWidget(middle);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // The page shows through, not the view's white.
    viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
}

void PageBody::addWide(QWidget* widget)
{
    m_wide->addWidget(widget);
}

void PageBody::addWide(QLayout* layout)
{
    m_wide->addLayout(layout);
}

void PageBody::addLeft(QWidget* widget)
{
    m_left->insertWidget(m_left->count() - 1, widget);
}

void PageBody::addRight(QWidget* widget)
{
    m_right->insertWidget(m_right->count() - 1, widget);
}

void PageBody::addBelow(QWidget* widget)
{
    m_below->addWidget(widget);
}

bool PageBody::hasTwoColumns() const
{
    return m_columns->direction() == QBoxLayout::LeftToRight;
}

void PageBody::resizeEvent(QResizeEvent* event)
{
    // 900 px of window leave this much beside the sidebar.
    const bool two = viewport()->width() >= inFontUnits(*this, 740);
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QScrollArea::resizeEvent(event);
}

} // namespace myolog
