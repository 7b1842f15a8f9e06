// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/day_list.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace myolog {

namespace {

QString valueOn(const Snapshot& snapshot, const Factor& factor, QDate day)
{
    const DaySeries* series = snapshot.days.factor(factor.id);
    const int i = snapshot.days.indexOf(day);
    if (!series || i < 0 || !series->values[size_t(i)])
        return QCoreApplication::translate("DayList", "not recorded");
    return factor.format(*series->values[size_t(i)]);
}

QString episodesOn(const Snapshot& snapshot, QDate day)
{
    const int i = snapshot.days.indexOf(day);
    if (i < 0 || !snapshot.days.episodes[size_t(i)])
        return QCoreApplication::translate("DayList", "not recorded");
    return QLocale().toString(*snapshot.days.episodes[size_t(i)], 'f', 0);
}

QStringList headings(const Factor* factor, int lag)
{
    QStringList titles{QCoreApplication::translate("DayList", "Day"),
                       QCoreApplication::translate("DayList", "Twitches")};
    if (factor && lag == 0)
        titles << factor->displayName();
    else if (factor)
        titles << QCoreApplication::translate("DayList", "%1, %n day(s) before", nullptr, lag)
                      .arg(factor->displayName());
    return titles;
}

} // namespace

QWidget* makeDayList(const SnapshotPtr& snapshot, const DayListQuery& query)
{
    const Factor* factor = snapshot->catalogue.factor(query.factor);
    const QStringList titles = headings(factor, query.lag);
    auto* table = new QTableWidget(int(query.days.size()), int(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->setAccessibleName(QCoreApplication::translate("DayList", "Days"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const QDate day = query.days[size_t(row)];
        QStringList cells{QLocale().toString(day, QLocale::LongFormat), episodesOn(*snapshot, day)};
        if (factor)
            cells << valueOn(*snapshot, *factor, day.addDays(-query.lag));
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    const int line = table->fontMetrics().height() * 2;
    table->setFixedHeight(line * (std::min(table->rowCount(), 8) + 2));
    return table;
}

} // namespace myolog
