// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/year_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace myolog {

namespace {

class DayDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant state = index.data(YearModel::stateRole);
        if (state.isNull())
            return;
        QPalette palette = option.palette;
        if (option.state & QStyle::State_Selected)
            palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
        paintDayState(*painter, option.rect, DayState(state.toInt()), palette);
    }
};

} // namespace

void paintDayState(QPainter& painter, const QRectF& cell, DayState state, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(cell.width(), cell.height()) * 0.28;
    const QColor ink = palette.color(QPalette::Text);
    switch (state) {
    case DayState::Twitched:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(cell.center(), radius * 1.1, radius * 1.1);
        break;
    case DayState::None:
        painter.setPen(QPen(ink, std::max(1.0, radius * 0.25)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(cell.center(), radius * 0.9, radius * 0.9);
        break;
    case DayState::NotLogged: {
        QColor faint = ink;
        faint.setAlphaF(0.45F);
        painter.setClipRect(cell.adjusted(1, 1, -1, -1));
        painter.setPen(QPen(faint, 1));
        for (double x = cell.left() - cell.height(); x < cell.right(); x += radius)
            painter.drawLine(QPointF(x, cell.bottom()), QPointF(x + cell.height(), cell.top()));
        break;
    }
    }
    painter.restore();
}

void YearModel::setYear(SnapshotPtr snapshot, int year)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_year = year;
    endResetModel();
}

QDate YearModel::date(const QModelIndex& index) const
{
    return index.isValid() ? QDate(m_year, index.column() + 1, index.row() + 1) : QDate();
}

QModelIndex YearModel::indexOf(QDate date) const
{
    return date.isValid() && date.year() == m_year ? index(date.day() - 1, date.month() - 1)
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

QString YearModel::dayText(QDate day) const
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    const DayTable& days = m_snapshot->days;
    const int i = days.indexOf(day);
    if (i < 0)
        return tr("%1: outside the diary").arg(date);
    const QString closed = days.closed[size_t(i)] ? tr("closed") : tr("not closed");
    switch (days.state(i)) {
    case DayState::Twitched:
        return tr("%1: %n twitch(es), %2", nullptr, int(*days.episodes[size_t(i)]))
            .arg(date, closed);
    case DayState::None:
        return tr("%1: no twitching").arg(date);
    case DayState::NotLogged:
        return days.touched[size_t(i)] ? tr("%1: partly logged, not closed").arg(date)
                                       : tr("%1: not logged").arg(date);
    }
    Q_UNREACHABLE();
}

QVariant YearModel::data(const QModelIndex& index, int role) const
{
    const QDate day = date(index);
    if (!m_snapshot || !day.isValid())
        return {};
    switch (role) {
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return dayText(day);
    case Qt::BackgroundRole:
        // Saturdays and Sundays help to find a day.
        return day.dayOfWeek() > 5 ? QVariant(QPalette().brush(QPalette::AlternateBase))
                                   : QVariant();
    case stateRole: {
        const int i = m_snapshot->days.indexOf(day);
        return i < 0 ? QVariant() : QVariant(int(m_snapshot->days.state(i)));
    }
    default:
        return {};
    }
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

Qt::ItemFlags YearModel::flags(const QModelIndex& index) const
{
    return date(index).isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

YearView::YearView(QWidget* parent) : QTableView(parent), m_model(new YearModel(this))
{
    setModel(m_model);
    setItemDelegate(new DayDelegate(this));
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Calendar of the year"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { Q_EMIT monthSelected(column + 1); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (const QDate day = m_model->date(current); day.isValid())
                    Q_EMIT daySelected(day);
            });
    fitCells();
}

void YearView::show(const SnapshotPtr& snapshot, int year)
{
    const QDate current = m_model->date(currentIndex());
    m_model->setYear(snapshot, year);
    const QSignalBlocker blocker(selectionModel());
    setCurrentIndex(m_model->indexOf(current));
}

void YearView::fitCells()
{
    const int line = fontMetrics().height();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    horizontalHeader()->setFont(small);
    verticalHeader()->setFont(small);
    verticalHeader()->setDefaultSectionSize(line);
    setMinimumWidth(sizeHint().width());
}

QSize YearView::sizeHint() const
{
    const int line = fontMetrics().height();
    const int header = fontMetrics().horizontalAdvance(QStringLiteral("0000"));
    return {header + 12 * line * 9 / 8 + 2 * frameWidth(), 32 * line + 2 * frameWidth()};
}

void YearView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCells();
}

} // namespace myolog
