// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/details.h"

#include "app/findings/tab_order.h"
#include "app/widgets/flow_layout.h"

#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace myolog {

Details::Details(const QString& subject, QWidget* parent)
    : QWidget(parent), m_subject(subject), m_line(new FlowLayout), m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(8);
    auto* line = new QWidget;
    line->setLayout(m_line);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_place->addWidget(line);
}

void Details::add(const QString& title, const std::function<QWidget*()>& make)
{
    auto* toggle = new QToolButton;
    toggle->setText(title);
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setArrowType(Qt::RightArrow);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(toggle, &QToolButton::toggled, this, [this, toggle, make] { show(toggle, make); });
    m_toggles.push_back(toggle);
    addButton(toggle);
}

void Details::addButton(QAbstractButton* button)
{
    button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), m_subject));
    m_line->addWidget(button);
    m_last = button;
}

void Details::show(QToolButton* toggle, const std::function<QWidget*()>& make)
{
    delete m_shown;
    m_shown = nullptr;
    for (QToolButton* other : m_toggles) {
        const QSignalBlocker quiet(other);
        other->setChecked(other == toggle && toggle->isChecked());
        other->setArrowType(other->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    }
    if (!toggle->isChecked())
        return;
    m_shown = make();
    m_place->addWidget(m_shown);
    tabInto(m_last, m_shown);
}

} // namespace myolog
