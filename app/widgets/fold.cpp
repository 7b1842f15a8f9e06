// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fold.h"

#include "app/widgets/elided.h"

#include <QVBoxLayout>

namespace myolog {

Fold::Fold(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_toggle(new ElidedToolButton), m_content(content)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    m_toggle->setText(asMenuText(title));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_toggle, &QToolButton::toggled, this, &Fold::setOpen);
    setOpen(false);
}

void Fold::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
    if (open)
        Q_EMIT opened();
}

bool Fold::isOpen() const
{
    return m_toggle->isChecked();
}

} // namespace myolog
