// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/day_checklist.h"

#include "app/widgets/flow_layout.h"
#include "core/base/date_text.h"
#include "core/diary/day_of.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace myolog {

namespace {

constexpr int dayRole = Qt::UserRole;
enum Column { Day, Twitches, Others };

struct Logged {
    int twitches = 0;
    int others = 0;
};

QHash<QDate, Logged> loggedOnDays(const Snapshot& snapshot)
{
    QHash<QDate, Logged> logged;
    for (const Episode& episode : snapshot.rows.episodes)
        logged[dayOf(episode, snapshot.catalogue, snapshot.boundaryHour)].twitches += episode.count;
    for (const Entry& entry : snapshot.rows.entries)
        if (const Factor* factor = snapshot.catalogue.factor(entry.factor))
            ++logged[dayOf(entry.when, *factor, snapshot.boundaryHour)].others;
    return logged;
}

/// Nothing logged is no zero.
QString countText(int count)
{
    return count ? QLocale().toString(count) : QStringLiteral("–");
}

bool holdsSomething(const QTreeWidgetItem& item)
{
    return item.text(Twitches) != countText(0) || item.text(Others) != countText(0);
}

} // namespace

DayChecklist::DayChecklist(const Snapshot& snapshot, const std::vector<QDate>& days,
                           QWidget* parent)
    : QWidget(parent), m_list(new QTreeWidget)
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
    m_list->setHeaderLabels({tr("Day"), tr("Twitches"), tr("Other entries")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    for (const int column : {Twitches, Others})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    fill(snapshot, days);
    connect(m_list, &QTreeWidget::itemChanged, this, &DayChecklist::changed);
}

void DayChecklist::fill(const Snapshot& snapshot, const std::vector<QDate>& days)
{
    const QHash<QDate, Logged> logged = loggedOnDays(snapshot);
    QList<QTreeWidgetItem*> items;
    // Rows as high as their text let the boxes to tick touch each other.
    const QSize row(1, m_list->fontMetrics().lineSpacing() * 3 / 2);
    for (const QDate day : days) {
        const Logged here = logged.value(day);
        auto* item =
            new QTreeWidgetItem({QLocale().toString(day, QStringLiteral("ddd ")) + dateText(day),
                                 countText(here.twitches), countText(here.others)});
        for (const int column : {Twitches, Others})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(Day, row);
        item->setData(Day, dayRole, day);
        item->setCheckState(Day, Qt::Unchecked);
        items << item;
    }
    m_list->addTopLevelItems(items);
    m_list->setCurrentItem(items.value(0));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Day, QHeaderView::Stretch);
}

std::vector<QDate> DayChecklist::chosen() const
{
    std::vector<QDate> days;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->checkState(Day) == Qt::Checked)
            days.push_back(m_list->topLevelItem(i)->data(Day, dayRole).toDate());
    return days;
}

void DayChecklist::choose(const std::function<bool(const QTreeWidgetItem&)>& wanted)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            m_list->topLevelItem(i)->setCheckState(
                Day, wanted(*m_list->topLevelItem(i)) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    Q_EMIT changed();
}

void DayChecklist::chooseAll()
{
    choose([](const QTreeWidgetItem&) { return true; });
}

void DayChecklist::chooseLogged()
{
    choose(holdsSomething);
}

void DayChecklist::chooseNone()
{
    choose([](const QTreeWidgetItem&) { return false; });
}

} // namespace myolog
