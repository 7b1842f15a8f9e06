// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody plans for: a tiny window, a language without translation, a note as long as a book,
// hundreds of habits, a thousand twitches in a day. The program stays usable and loses nothing.
#include "app/drawing/page_printer.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/page_table.h"
#include "app/today/episodes_card.h"
#include "app/today/factor_row.h"
#include "app/today/habits_card.h"
#include "app/widgets/fold.h"
#include "app/widgets/note_dialog.h"
#include "core/exchange/sample.h"
#include "core/report/document.h"
#include "tests/support/every_window.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

using namespace myolog;
using namespace myolog::test;

namespace {

class BadInput : public PageTest {
protected:
    QWidget& pageOf(MainWindow& window, const char* id)
    {
        window.resize(1024, 700);
        window.show();
        window.showPage(QLatin1String(id));
        QTest::qWait(1);
        QWidget* page = nullptr;
        for (Page* each : window.findChildren<Page*>())
            if (each->isVisible())
                page = each;
        EXPECT_TRUE(page) << id;
        return *page;
    }
    /// How tall what the page scrolls is, in screens.
    static double screensOf(QWidget& page)
    {
        double most = 1;
        for (const QScrollArea* area : page.findChildren<QScrollArea*>())
            most = std::max(most, double(area->widget()->height()) / area->viewport()->height());
        return most;
    }
};

void expectNothingNegative(const QWidget& window, const char* name)
{
    for (const QWidget* widget : window.findChildren<QWidget*>())
        EXPECT_TRUE(widget->width() >= 0 && widget->height() >= 0)
            << name << ": " << widget->metaObject()->className();
}

TEST_F(BadInput, AWindowSmallerThanItsContentScrollsAndDrawsWithoutTrouble)
{
    put(sampleRows({.days = 100, .now = now}));
    onEveryPage(*context, [](QWidget& window, const char* name) {
        for (const QSize size : {QSize(400, 300), QSize(200, 150), QSize(1, 1)}) {
            window.setMinimumSize(1, 1);
            window.resize(size);
            QTest::qWait(1);
            expectNothingNegative(window, name);
            EXPECT_FALSE(window.grab().isNull()) << name;
        }
    });
}

TEST_F(BadInput, ADialogSmallerThanItsContentDrawsWithoutTrouble)
{
    put(sampleRows({.days = 30, .now = now}));
    inEveryDialog(*context, [](QWidget& window, const char* name) {
        for (const QSize size : {QSize(200, 150), QSize(1, 1)}) {
            window.resize(size);
            QTest::qWait(1);
            expectNothingNegative(window, name);
            EXPECT_FALSE(window.grab().isNull()) << name;
        }
    });
}

class UnknownLanguage : public BadInput, public testing::WithParamInterface<const char*> {
protected:
    void TearDown() override
    {
        Language().apply(QStringLiteral("en"));
        BadInput::TearDown();
    }
};

TEST_P(UnknownLanguage, IsReadInEnglishWithTheDatesOfThePlace)
{
    put(sampleRows({.days = 100, .now = now}));
    const QLocale place{QLatin1String(GetParam())};
    QLocale::setDefault(place);
    Language language;
    language.apply(QString());
    QStringList names;
    onEveryPage(*context, [&](QWidget& window, const char* name) {
        names << QLatin1String(name);
        EXPECT_FALSE(window.grab().isNull());
        for (const QLabel* label : window.findChildren<QLabel*>())
            EXPECT_FALSE(label->text().contains(QLatin1String("(s)")))
                << label->text().toStdString();
    });
    EXPECT_EQ(names.size(), qsizetype(pageTable().size()));
}

INSTANTIATE_TEST_SUITE_P(Places, UnknownLanguage, testing::Values("sw_TZ", "zz", "ar_EG"));

class LongNote : public BadInput {
protected:
    void SetUp() override
    {
        BadInput::SetUp();
        note.when = momentOf(now.addDays(-1));
        note.text = QStringLiteral("word ").repeated(20'000).trimmed() + QStringLiteral("!");
        note.question = true;
        put({note});
    }
    Note note;
};

TEST_F(LongNote, IsKeptWhole)
{
    ASSERT_EQ(note.text.size(), 100'000);
    EXPECT_EQ(rows().notes.at(0).text, note.text);
    NoteDialog dialog(*context, rows().notes.at(0));
    dialog.show();
    EXPECT_EQ(dialog.findChild<QPlainTextEdit*>()->toPlainText(), note.text);
    dialog.accept();
    EXPECT_EQ(rows().notes.at(0).text, note.text);
}

TEST_F(LongNote, IsOneLineOfTheList)
{
    MainWindow window(*context);
    auto* table = named<QTableView>(pageOf(window, "history"), "Entries");
    const QModelIndex cell = table->model()->index(0, 3);
    EXPECT_LE(cell.data().toString().size(), 500);
    EXPECT_LE(cell.data(Qt::ToolTipRole).toString().size(), 600);
    EXPECT_LE(table->rowHeight(0), table->fontMetrics().height() * 3);
}

TEST_F(LongNote, LeavesTheDoctorOnePage)
{
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    ASSERT_OK(writePdf(makeReport(*context->snapshot(), {}), Paper::A4, file));
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_EQ(pdf.readAll().count("/Type /Page\n"), 1);
}

TEST_F(LongNote, LeavesTheVisitPageUsable)
{
    MainWindow window(*context);
    QWidget& page = pageOf(window, "visit");
    EXPECT_LE(page.width(), 1024);
    auto* list = page.findChild<QListWidget*>(QStringLiteral("questions"));
    EXPECT_LE(list->height(), 700);
}

class ManyFactors : public BadInput {
protected:
    static constexpr int many = 500;

    void SetUp() override
    {
        BadInput::SetUp();
        std::vector<Row> made;
        for (int i = 0; i < many; ++i) {
            OwnFactor own;
            own.factor.id = QStringLiteral("own_%1").arg(i);
            own.factor.name = QStringLiteral("Habit %1").arg(i);
            own.factor.unit = findUnit(QStringLiteral("mg"));
            made.emplace_back(own);
        }
        for (int i = 0; i < 5; ++i)
            made.emplace_back(entryAt("2026-11-20T08:00", used, 3));
        made.emplace_back(episodeAt("2026-11-20T08:00"));
        put(std::move(made));
    }
    /// The one that is written down of late, and far down in the table.
    static constexpr const char* used = "own_444";
};

TEST_F(ManyFactors, TodayOffersTheUsedOnesAtOnceAndTheRestBehindMore)
{
    MainWindow window(*context);
    QWidget& page = pageOf(window, "today");
    auto* habits = page.findChild<HabitsCard*>();
    const auto shows = [&](const QString& id) {
        return std::ranges::any_of(habits->rows(), [&](const FactorRow* row) {
            return row->factor().id == id && row->isVisible();
        });
    };
    EXPECT_TRUE(shows(QLatin1String(used)));
    EXPECT_LT(habits->rows().size(), 30U);
    EXPECT_LT(screensOf(page), 6);
}

TEST_F(ManyFactors, AreFoundBehindMoreByAPartOfTheirName)
{
    MainWindow window(*context);
    auto* habits = pageOf(window, "today").findChild<HabitsCard*>();
    habits->more()->setOpen(true);
    EXPECT_LT(habits->rows().size(), 80U);
    auto* finder = named<QComboBox>(*habits, "Find another habit");
    const int at = finder->findText(QStringLiteral("Habit 499"));
    ASSERT_GE(at, 0);
    finder->setCurrentIndex(at);
    Q_EMIT finder->activated(at);
    const FactorRow* row = habits->rows().back();
    EXPECT_EQ(row->factor().id, QStringLiteral("own_499"));
    EXPECT_TRUE(row->isVisibleTo(habits));
    // It stays where it is when the list of factors changes.
    OwnFactor another;
    another.factor.id = QStringLiteral("own_new");
    another.factor.name = QStringLiteral("New");
    another.factor.unit = findUnit(QStringLiteral("mg"));
    put({another});
    EXPECT_TRUE(std::ranges::any_of(habits->rows(), [](const FactorRow* each) {
        return each->factor().id == QStringLiteral("own_499");
    }));
}

TEST_F(ManyFactors, OpenEveryPage)
{
    onEveryPage(*context, [](QWidget& window, const char* name) {
        EXPECT_LE(window.width(), 1024) << name;
        EXPECT_LE(screensOf(window), 6) << name;
    });
}

TEST_F(ManyFactors, AreAllOfferedForTheChart)
{
    MainWindow window(*context);
    QWidget& page = pageOf(window, "trends");
    bool offered = false;
    for (const QComboBox* box : page.findChildren<QComboBox*>())
        offered |= box->count() >= many && box->findText(QStringLiteral("Habit 499")) >= 0 &&
                   box->maxVisibleItems() < 30;
    EXPECT_TRUE(offered);
}

TEST_F(ManyFactors, EachCanBeAddedFromHistory)
{
    MainWindow window(*context);
    QWidget& page = pageOf(window, "history");
    int found = 0;
    for (QMenu* menu : page.findChildren<QMenu*>())
        Q_EMIT menu->aboutToShow();
    for (const QAction* action : page.findChildren<QAction*>())
        found += action->text().startsWith(QLatin1String("Habit "));
    EXPECT_EQ(found, many);
    for (const QMenu* menu : page.findChildren<QMenu*>())
        EXPECT_LE(menu->sizeHint().width(), 1024);
}

class ManyTwitches : public BadInput {
protected:
    static constexpr int many = 1000;

    void SetUp() override
    {
        BadInput::SetUp();
        std::vector<Row> made;
        for (int i = 0; i < many; ++i) {
            Episode episode = episodeAt("2026-11-22T05:00", i % 2 ? "chin" : "calf");
            episode.start.utcMs += qint64(i) * 20'000;
            made.emplace_back(episode);
        }
        put(std::move(made));
    }
};

TEST_F(ManyTwitches, TodayTellsTheirNumberAndListsTheLastOnes)
{
    MainWindow window(*context);
    QWidget& page = pageOf(window, "today");
    auto* card = page.findChild<EpisodesCard*>();
    EXPECT_TRUE(card->accessibleName().contains(QStringLiteral("1,000")));
    EXPECT_LT(screensOf(page), 6);
    const auto before = card->findChildren<QToolButton*>(QStringLiteral("edit")).size();
    EXPECT_EQ(before, 20);
    labelled<QPushButton>(*card, "980 earlier: show more")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(card->findChildren<QToolButton*>(QStringLiteral("edit")).size(), 120);
}

TEST_F(ManyTwitches, OpenEveryPageAndOnePageForTheDoctor)
{
    onEveryPage(*context, [](QWidget& window, const char* name) {
        EXPECT_LE(window.width(), 1024) << name;
        EXPECT_FALSE(window.grab().isNull()) << name;
    });
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    ASSERT_OK(writePdf(makeReport(*context->snapshot(), {}), Paper::A4, file));
}

} // namespace
