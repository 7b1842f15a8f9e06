// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/month_view.h"

#include "app/history/day_delegate.h"
#include "app/history/day_sign.h"
#include "app/tone.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace myolog {

namespace {

constexpr int weekDays = 7;
/// A month of 31 days that begins late in the week touches so many.
constexpr int mostWeeks = 6;

class MonthDelegate : public DayDelegate {
public:
    using DayDelegate::DayDelegate;

protected:
    void paintDay(QPainter& painter, const QStyleOptionViewItem& option, QDate day,
                  const QPalette& palette) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const std::optional<DayFacts> facts = days().facts(day);
        paintNumber(painter, option, day,
                    facts || selected ? palette.color(QPalette::Text) : tone::quiet(palette));
        if (facts)
            paintFacts(painter, option, *facts, palette);
        if (facts && facts->closed)
            paintClosed(painter, tickOf(option, headOf(option)), palette);
    }

private:
    static QRect headOf(const QStyleOptionViewItem& option)
    {
        QRect head = option.rect.adjusted(3, 1, -3, 0);
        head.setHeight(option.fontMetrics.height());
        return head;
    }
    static QRect tickOf(const QStyleOptionViewItem& option, const QRect& head)
    {
        QRect tick(0, 0, head.height() * 4 / 5, head.height());
        tick.moveTopRight(head.topRight());
        return QStyle::visualRect(option.direction, head, tick);
    }
    void paintNumber(QPainter& painter, const QStyleOptionViewItem& option, QDate day,
                     const QColor& ink) const
    {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.85);
        font.setBold(day == days().today());
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(headOf(option),
                         QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop),
                         QLocale().toString(day.day()));
    }
    static void paintFacts(QPainter& painter, const QStyleOptionViewItem& option,
                           const DayFacts& facts, const QPalette& palette)
    {
        const QRectF sign = QRectF(option.rect).adjusted(2, headOf(option).height(), -2, -1);
        if (facts.state == DayState::NotLogged && facts.touched)
            return paintPartlyLogged(painter, sign, palette);
        paintDayState(painter, sign, facts.state, palette);
        const QString count = QLocale().toString(facts.twitches);
        // What does not fit into the dot is said by the tool tip and to screen readers.
        const double room = dotRadius(sign) * 1.7;
        const QFontMetrics metrics(painter.font());
        if (facts.twitches < 2 || metrics.horizontalAdvance(count) > room ||
            metrics.capHeight() > room)
            return;
        painter.setPen(option.state & QStyle::State_Selected ? palette.color(QPalette::Highlight)
                                                             : palette.color(QPalette::Base));
        painter.drawText(sign, Qt::AlignCenter, count);
    }
};

} // namespace

QDate MonthModel::firstCell() const
{
    const QDate first(shown().year(), shown().month(), 1);
    const int before = (first.dayOfWeek() - int(QLocale().firstDayOfWeek()) + weekDays) % weekDays;
    return first.addDays(-before);
}

QDate MonthModel::date(const QModelIndex& index) const
{
    if (!index.isValid() || !shown().isValid())
        return {};
    const QDate day = firstCell().addDays(index.row() * weekDays + index.column());
    return day.month() == shown().month() ? day : QDate();
}

QModelIndex MonthModel::indexOf(QDate date) const
{
    if (!date.isValid() || date.year() != shown().year() || date.month() != shown().month())
        return {};
    const int cell = int(firstCell().daysTo(date));
    return index(cell / weekDays, cell % weekDays);
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : mostWeeks;
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weekDays;
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    const int day = (int(QLocale().firstDayOfWeek()) - 1 + section) % weekDays + 1;
    if (role == Qt::DisplayRole)
        return QLocale().standaloneDayName(day, QLocale::ShortFormat);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QLocale().standaloneDayName(day);
    return {};
}

MonthView::MonthView(QWidget* parent) : DayView(new MonthModel, parent)
{
    setItemDelegate(new MonthDelegate(days(), this));
    setAccessibleName(tr("Calendar of the month"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fitCells();
}

void MonthView::fitCells()
{
    horizontalHeader()->setFont(smallFont());
    updateGeometry();
}

QSize MonthView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {weekDays * line * 5 / 2 + 2 * frameWidth(),
            horizontalHeader()->sizeHint().height() + mostWeeks * line * 11 / 4 + 2 * frameWidth()};
}

QDate MonthView::stepped(QDate day, int key) const
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return day.addDays(-forward);
    case Qt::Key_Right:
        return day.addDays(forward);
    case Qt::Key_Up:
        return day.addDays(-weekDays);
    case Qt::Key_Down:
        return day.addDays(weekDays);
    case Qt::Key_PageUp:
        return day.addMonths(-1);
    case Qt::Key_PageDown:
        return day.addMonths(1);
    default:
        return {};
    }
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    QDate from = chosen();
    if (!from.isValid())
        from = QDate(shown().year(), shown().month(), 1);
    const QDate to = event->modifiers() == Qt::NoModifier ? stepped(from, event->key()) : QDate();
    if (!to.isValid())
        return QTableView::keyPressEvent(event);
    if (const QModelIndex index = days().indexOf(to); index.isValid())
        return setCurrentIndex(index);
    Q_EMIT dayWanted(to);
}

} // namespace myolog
