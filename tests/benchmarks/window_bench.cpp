// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window leaves a person waiting, in milliseconds, from the key to the painted
// picture. Usage: window_bench DIARY; the diary is changed.
#include "app/context.h"
#include "app/drawing/chart_view.h"
#include "app/drawing/page_printer.h"
#include "app/drawing/paper.h"
#include "app/history/history_list.h"
#include "app/shell/main_window.h"
#include "app/shell/page_table.h"
#include "app/trends/chart_chooser.h"
#include "core/report/document.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace myolog;

namespace {

double msOf(const std::function<void()>& what)
{
    QElapsedTimer timer;
    timer.start();
    what();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(); // paints
    return double(timer.nsecsElapsed()) / 1e6;
}

void tell(const QString& what, double ms, double most)
{
    std::printf("RATIO %s, ms|%.1f|%.0f\n", qPrintable(what), ms, most);
    std::fflush(stdout);
}

/// What lies waiting (the warnings of Today) is done before the next thing is measured.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1500)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

double worstSwitch(MainWindow& window, const std::function<void()>& before)
{
    double worst = 0;
    for (const PageKind& kind : pageTable()) {
        before();
        const double ms = msOf([&] { window.showPage(QString::fromLatin1(kind.id)); });
        std::printf("  %s %.1f ms\n", kind.id, ms);
        worst = std::max(worst, ms);
    }
    return worst;
}

double worstSearchKey(MainWindow& window)
{
    window.showPage(QStringLiteral("history"));
    auto* search = window.findChild<HistoryList*>()->findChild<QLineEdit*>();
    double worst = 0;
    for (const QChar letter : QStringLiteral("coffee")) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        worst = std::max(worst, msOf([&] { QApplication::sendEvent(search, &key); }));
    }
    search->clear();
    return worst;
}

/// Of the time line, drawn out to less than half of ten years.
double worstTimeLineStep(MainWindow& window)
{
    window.showPage(QStringLiteral("trends"));
    auto* chooser = window.findChild<ChartChooser*>();
    QComboBox* period = chooser->findChildren<QComboBox*>().at(2);
    period->setCurrentIndex(period->count() - 1);
    settle();
    auto* line = window.findChild<ChartView*>(QStringLiteral("tall"));
    double worst = 0;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        worst = std::max(worst, msOf([&] { QApplication::sendEvent(line, &event); }));
    };
    for (int i = 0; i < 2; ++i)
        press(Qt::Key_Plus, Qt::NoModifier);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Left, Qt::ShiftModifier);
    return worst;
}

/// Processor time of the whole program while nobody touches it, on the page that takes most.
double worstIdleSecond(MainWindow& window)
{
    double worst = 0;
    for (const PageKind& kind : pageTable()) {
        window.showPage(QString::fromLatin1(kind.id));
        settle();
        const std::clock_t before = std::clock();
        QEventLoop idle;
        QTimer::singleShot(1000, &idle, &QEventLoop::quit);
        idle.exec();
        const double ms = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
        std::printf("  %s idle %.2f ms\n", kind.id, ms);
        worst = std::max(worst, ms);
    }
    return worst;
}

Change oneCoffee(const Context& context)
{
    Entry entry;
    entry.factor = QStringLiteral("caffeine");
    entry.value = 95;
    entry.when = momentOf(context.clock().now());
    return {.what = {}, .rows = {entry}};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const Clock clock;
    Prompt prompt;
    Result<std::unique_ptr<DiaryStore>> store =
        DiaryStore::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!store)
        return 1;
    Context context(std::move(*store), clock, prompt);
    MainWindow window(context);
    window.resize(1280, 800);
    window.show();
    settle();

    tell(QStringLiteral("first switch to a page, the slowest"), worstSwitch(window, settle), 100);
    tell(QStringLiteral("switch to a page, the slowest"), worstSwitch(window, settle), 100);
    const double changed = worstSwitch(window, [&] {
        window.showPage(0);
        settle();
        context.send(oneCoffee(context), &window);
        settle();
    });
    tell(QStringLiteral("switch to a page after a change, the slowest"), changed, 100);
    tell(QStringLiteral("a key in the search"), worstSearchKey(window), 50);

    tell(QStringLiteral("a step of the time line"), worstTimeLineStep(window), 16);

    tell(QStringLiteral("processor in an idle second, the most"), worstIdleSecond(window), 2);

    const QTemporaryDir folder;
    const SnapshotPtr snapshot = context.snapshot();
    const double page = msOf([&] {
        const Document document = makeReport(*snapshot, {});
        (void)writePdf(document, Paper::A4, folder.filePath(QStringLiteral("page.pdf")));
    });
    tell(QStringLiteral("the page as PDF"), page, 1000);
    return 0;
}
