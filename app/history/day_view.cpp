// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/day_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

namespace myolog {

void DayModel::setShown(SnapshotPtr snapshot, QDate shown)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_shown = shown;
    endResetModel();
}

std::optional<DayFacts> DayModel::facts(QDate day) const
{
    const int i = m_snapshot ? m_snapshot->days.indexOf(day) : -1;
    if (i < 0)
        return std::nullopt;
    const DayTable& days = m_snapshot->days;
    return DayFacts{.state = days.state(i),
                    .twitches = int(days.episodes[size_t(i)].value_or(0)),
                    .closed = days.closed[size_t(i)],
                    .touched = days.touched[size_t(i)]};
}

QString DayModel::dayText(QDate day) const
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    const std::optional<DayFacts> facts = this->facts(day);
    if (!facts)
        return tr("%1: outside the diary").arg(date);
    const QString closed = facts->closed ? tr("closed") : tr("not closed");
    switch (facts->state) {
    case DayState::Twitched:
        return tr("%1: %n twitch(es), %2", nullptr, facts->twitches).arg(date, closed);
    case DayState::None:
        return tr("%1: no twitching, %2").arg(date, closed);
    case DayState::NotLogged:
        return facts->touched ? tr("%1: partly logged, not closed").arg(date)
                              : tr("%1: not logged").arg(date);
    }
    Q_UNREACHABLE();
}

QVariant DayModel::data(const QModelIndex& index, int role) const
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
    default:
        return {};
    }
}

Qt::ItemFlags DayModel::flags(const QModelIndex& index) const
{
    return date(index).isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

DayView::DayView(DayModel* model, QWidget* parent) : QTableView(parent), m_model(model)
{
    model->setParent(this);
    setModel(model);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setMinimumSectionSize(1);
        header->setHighlightSections(false);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // Not the current cell: it is set by the focus alone, and nobody has chosen anything then.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& selected) {
                if (!selected.isEmpty())
                    Q_EMIT daySelected(chosen());
            });
    // Choosing the chosen day again matters when the list shows something else by now.
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->date(index).isValid())
            Q_EMIT daySelected(m_model->date(index));
    });
}

void DayView::setShown(const SnapshotPtr& snapshot, QDate shown)
{
    const QDate kept = selectionModel()->hasSelection() ? chosen() : QDate();
    m_model->setShown(snapshot, shown);
    const QSignalBlocker blocker(selectionModel());
    if (const QModelIndex index = m_model->indexOf(kept); index.isValid())
        setCurrentIndex(index);
    else // where the arrow keys begin
        selectionModel()->setCurrentIndex(m_model->indexOf(snapshot->today),
                                          QItemSelectionModel::NoUpdate);
}

QFont DayView::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

void DayView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCells();
}

} // namespace myolog
