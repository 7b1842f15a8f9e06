// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of a sheet of days; what is drawn on a chosen cell is in the colour of its text.
#pragma once

#include "app/history/day_view.h"

#include <QStyledItemDelegate>

namespace myolog {

class DayDelegate : public QStyledItemDelegate {
public:
    DayDelegate(const DayModel& days, QObject* parent) : QStyledItemDelegate(parent), m_days(days)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    /// Of a cell with a day. The painter is saved and restored around it.
    virtual void paintDay(QPainter& painter, const QStyleOptionViewItem& option, QDate day,
                          const QPalette& palette) const = 0;
    const DayModel& days() const { return m_days; }

private:
    const DayModel& m_days;
};

} // namespace myolog
