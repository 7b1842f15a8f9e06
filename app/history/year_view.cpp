// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/year_view.h"

#include "app/history/day_delegate.h"
#include "app/history/day_sign.h"

#include <QHeaderView>
#include <QLocale>

namespace myolog {

namespace {

class YearDelegate : public DayDelegate {
public:
    using DayDelegate::DayDelegate;

protected:
    void paintDay(QPainter& painter, const QStyleOptionViewItem& option, QDate day,
                  const QPalette& palette) const override
    {
        if (const std::optional<DayFacts> facts = days().facts(day))
            paintDayState(painter, option.rect, facts->state, palette);
    }
};

} // namespace

QDate YearModel::date(const QModelIndex& index) const
{
    return index.isValid() ? QDate(shown().year(), index.column() + 1, index.row() + 1) : QDate();
}

QModelIndex YearModel::indexOf(QDate date) const
{
    return date.isValid() && date.year() == shown().year() ? index(date.day() - 1, date.month() - 1)
                                                           : QModelIndex();
}

int YearModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 31;
}

int YearModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 12;
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(section + 1)) : QVariant();
    if (role == Qt::DisplayRole)
        return QLocale().standaloneMonthName(section + 1, QLocale::NarrowFormat);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QLocale().standaloneMonthName(section + 1);
    return {};
}

YearView::YearView(QWidget* parent) : DayView(new YearModel, parent)
{
    setItemDelegate(new YearDelegate(days(), this));
    setAccessibleName(tr("Calendar of the year"));
    horizontalHeader()->setSectionsClickable(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { Q_EMIT monthSelected(QDate(shown().year(), column + 1, 1)); });
    fitCells();
}

void YearView::fitCells()
{
    horizontalHeader()->setFont(smallFont());
    verticalHeader()->setFont(smallFont());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height());
    setMinimumWidth(sizeHint().width());
}

QSize YearView::sizeHint() const
{
    const int line = fontMetrics().height();
    const int header = fontMetrics().horizontalAdvance(QStringLiteral("0000"));
    return {header + 12 * line * 9 / 8 + 2 * frameWidth(), 32 * line + 2 * frameWidth()};
}

} // namespace myolog
