// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The History page on a real diary, with its list and both sheets of the calendar at hand.
#pragma once

#include "app/history/history_page.h"
#include "app/history/month_view.h"
#include "app/history/year_view.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QTableView>

namespace myolog::test {

class HistoryPageTest : public PageTest {
protected:
    void open()
    {
        page = std::make_unique<HistoryPage>(*context);
        QObject::connect(context.get(), &Context::changed, page.get(), [this] { page->refresh(); });
        page->resize(1024, 700);
        page->refresh();
        page->show();
        table = named<QTableView>(*page, "Entries");
        year = page->findChild<YearView*>();
        month = page->findChild<MonthView*>();
    }
    void TearDown() override
    {
        page.reset();
        PageTest::TearDown();
    }
    int shown() const { return table->model()->rowCount(); }
    QString dayText(QDate day) const
    {
        return year->model()
            ->index(day.day() - 1, day.month() - 1)
            .data(Qt::AccessibleTextRole)
            .toString();
    }

    std::unique_ptr<HistoryPage> page;
    QTableView* table = nullptr;
    YearView* year = nullptr;
    MonthView* month = nullptr;
};

} // namespace myolog::test
