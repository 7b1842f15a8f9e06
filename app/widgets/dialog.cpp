// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/dialog.h"

#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

Dialog::Dialog(QWidget* parent) : QDialog(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(24, 16, 24, 16);
    m_body->setSpacing(12);
}

QSize Dialog::room() const
{
    return screen()->availableSize() * 0.95;
}

void Dialog::sizeTo(const QSize& size)
{
    resize(size.boundedTo(room()));
}

void Dialog::grow()
{
    // What wraps needs more height than a layout asks for by itself.
    m_body->activate();
    sizeTo({width(), std::max(height(), m_body->totalHeightForWidth(width()))});
}

void Dialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_body->activate();
    const int wide = std::min(width(), room().width());
    const int needed = m_body->totalHeightForWidth(wide);
    // A size of its own is kept where it is enough.
    const bool sized = testAttribute(Qt::WA_Resized);
    sizeTo({wide, sized ? std::max(needed, height()) : needed});
}

} // namespace myolog
