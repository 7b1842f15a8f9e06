// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/tab_order.h"

#include <QWidget>

namespace myolog {

QWidget* tabInto(QWidget* before, QWidget* content)
{
    for (QWidget* widget : QList<QWidget*>{content} + content->findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) && before != widget) {
            QWidget::setTabOrder(before, widget);
            before = widget;
        }
    return before;
}

} // namespace myolog
