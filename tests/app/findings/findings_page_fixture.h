// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An open findings page, and diaries to show on it.
#pragma once

#include "app/findings/findings_page.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QLabel>
#include <QToolButton>
#include <random>

namespace myolog::test {

class FindingsPageTest : public PageTest {
protected:
    void open()
    {
        page = std::make_unique<FindingsPage>(*context);
        QObject::connect(context.get(), &Context::changed, page.get(), [this] { page->refresh(); });
        page->resize(1024, 700);
        page->refresh();
        page->show();
    }
    void TearDown() override
    {
        page.reset();
        PageTest::TearDown();
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    bool comesToSay(const char* words)
    {
        return QTest::qWaitFor([&] { return says(QLatin1String(words)); }, 20'000);
    }
    QToolButton* fold(const QString& words) const
    {
        for (QToolButton* button : page->findChildren<QToolButton*>())
            if (button->text().contains(words))
                return button;
        ADD_FAILURE() << "nothing to unfold: " << words.toStdString();
        return nullptr;
    }
    /// Closed days to 21 November, every other one with much caffeine and three twitches.
    void putDays(int days)
    {
        std::vector<Row> rows;
        for (int i = 0; i < days; ++i) {
            const QDate day = QDate(2026, 11, 21).addDays(-i);
            const QByteArray noon = day.toString(Qt::ISODate).toLatin1() + "T12:00";
            rows.push_back(closedOn(day));
            rows.push_back(entryAt(noon, factor_id::caffeine, i % 2 ? 100 : 500));
            for (int n = 0; n < (i % 2 ? 0 : 3); ++n)
                rows.push_back(episodeAt(noon));
        }
        put(std::move(rows));
    }

    std::unique_ptr<FindingsPage> page;
};

/// Much caffeine on days without order, and with each of them six twitches more than else.
inline std::vector<Row> rowsWithPattern(int days)
{
    std::vector<Row> rows;
    std::mt19937 random(3);
    for (int i = days; i >= 1; --i) {
        const QDate day = QDate(2026, 11, 22).addDays(-i);
        const QByteArray noon = day.toString(Qt::ISODate).toLatin1() + "T12:00";
        const bool much = random() % 3 == 0;
        rows.push_back(closedOn(day));
        rows.push_back(entryAt(noon, factor_id::caffeine, much ? 500 : 100));
        Episode episode = episodeAt(noon);
        episode.count = int(random() % 3) + (much ? 6 : 1);
        rows.push_back(episode);
    }
    return rows;
}

} // namespace myolog::test
