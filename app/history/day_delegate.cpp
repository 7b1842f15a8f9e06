// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/day_delegate.h"

#include <QPainter>

namespace myolog {

void DayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QDate day = m_days.date(index);
    if (!day.isValid())
        return;
    QPalette palette = option.palette;
    if (option.state & QStyle::State_Selected)
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
    painter->save();
    paintDay(*painter, option, day, palette);
    painter->restore();
}

} // namespace myolog
