// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/day_checklist.h"

#include "app/widgets/flow_layout.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace myolog {

namespace {

constexpr int dayRole = Qt::UserRole;
constexpr int loggedRole = Qt::UserRole + 1;

/// How many rows a day holds.
QHash<QDate, int> rowsOfDays(const Snapshot& snapshot)
{
    QHash<QDate, int> count;
    for (const Episode& episode : snapshot.rows.episodes)
        ++count[diaryDay(episode.start, snapshot.boundaryHour)];
    for (const Entry& entry : snapshot.rows.entries)
        ++count[diaryDay(entry.when, snapshot.boundaryHour)];
    return count;
}

} // namespace

DayChecklist::DayChecklist(const Snapshot& snapshot, const std::vector<QDate>& days,
                           QWidget* parent)
    : QWidget(parent), m_list(new QListWidget)
{
    auto* buttons = new FlowLayout(nullptr, 8);
    const auto button = [&](const QString& text, void (DayChecklist::*press)()) {
        auto* made = new QPushButton(text);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, press);
        buttons->addWidget(made);
    };
    button(tr("Choose &all"), &DayChecklist::chooseAll);
    button(tr("Choose days with &entries"), &DayChecklist::chooseLogged);
    button(tr("Choose &none"), &DayChecklist::chooseNone);
    m_list->setAccessibleName(tr("Days not closed yet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    fill(snapshot, days);
    connect(m_list, &QListWidget::itemChanged, this, &DayChecklist::changed);
}

void DayChecklist::fill(const Snapshot& snapshot, const std::vector<QDate>& days)
{
    const QHash<QDate, int> rows = rowsOfDays(snapshot);
    for (const QDate day : days) {
        const int logged = rows.value(day);
        const QString date = QLocale().toString(day, QLocale::LongFormat);
        auto* item = new QListWidgetItem(logged ? tr("%1 (%n logged)", nullptr, logged).arg(date)
                                                : tr("%1 (nothing logged)").arg(date));
        item->setData(dayRole, day);
        item->setData(loggedRole, logged);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        m_list->addItem(item);
    }
}

std::vector<QDate> DayChecklist::chosen() const
{
    std::vector<QDate> days;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            days.push_back(m_list->item(i)->data(dayRole).toDate());
    return days;
}

void DayChecklist::choose(const std::function<bool(const QListWidgetItem&)>& wanted)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(wanted(*m_list->item(i)) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    Q_EMIT changed();
}

void DayChecklist::chooseAll()
{
    choose([](const QListWidgetItem&) { return true; });
}

void DayChecklist::chooseLogged()
{
    choose([](const QListWidgetItem& item) { return item.data(loggedRole).toInt() > 0; });
}

void DayChecklist::chooseNone()
{
    choose([](const QListWidgetItem&) { return false; });
}

} // namespace myolog
