// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/tone.h"
#include "app/widgets/heading.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace myolog {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_header(new QHBoxLayout),
      m_title(new Heading(title, Heading::Level::Card, this)), m_body(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    m_header->addWidget(m_title, 1);
    layout->addLayout(m_header);
    m_body->setSpacing(8);
    layout->addLayout(m_body);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addToHeader(QWidget* widget)
{
    m_header->addWidget(widget, 0, Qt::AlignTop);
}

void Card::setLineColour(const QColor& colour)
{
    m_line = colour;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(m_line.isValid() ? m_line : tone::line(palette()), m_line.isValid() ? 2 : 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace myolog
