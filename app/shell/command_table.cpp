// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_table.h"

#include "app/shell/help.h"
#include "app/shell/main_window.h"

namespace myolog {

namespace {

constexpr char fileMenu[] = QT_TRANSLATE_NOOP("Command", "&Diary");
constexpr char editMenu[] = QT_TRANSLATE_NOOP("Command", "&Edit");
constexpr char viewMenu[] = QT_TRANSLATE_NOOP("Command", "&View");
constexpr char helpMenu[] = QT_TRANSLATE_NOOP("Command", "&Help");

constexpr Command commandRows[] = {
    {"log_twitch", fileMenu, QT_TRANSLATE_NOOP("Command", "Log a &twitch"), "Ctrl+T; Ctrl+Shift+T",
     QT_TRANSLATE_NOOP("Command", "Record a twitch; Enter saves it"),
     [](MainWindow& w) { w.logTwitch(); }},
    {"close_day", fileMenu, QT_TRANSLATE_NOOP("Command", "&Close the day"), "Ctrl+D",
     QT_TRANSLATE_NOOP("Command", "Say that nothing is missing for this day"),
     [](MainWindow& w) { w.closeDay(); }},
    {"new", fileMenu, QT_TRANSLATE_NOOP("Command", "&New diary…"), "Ctrl+N", "",
     [](MainWindow& w) { w.newDiary(); }, true},
    {"open", fileMenu, QT_TRANSLATE_NOOP("Command", "&Open another diary…"), "Ctrl+O", "",
     [](MainWindow& w) { w.openDiary(); }},
    {"sample", fileMenu, QT_TRANSLATE_NOOP("Command", "Look at a &sample diary"), "",
     QT_TRANSLATE_NOOP("Command", "A made-up year to explore; your own diary stays as it is"),
     [](MainWindow& w) { w.openSample(); }},
    {"import", fileMenu, QT_TRANSLATE_NOOP("Command", "&Import…"), "", "",
     [](MainWindow& w) { w.importFile(); }, true},
    {"export", fileMenu, QT_TRANSLATE_NOOP("Command", "&Export…"), "", "",
     [](MainWindow& w) { w.exportFile(); }},
    {"quit", fileMenu, QT_TRANSLATE_NOOP("Command", "&Quit"), "Ctrl+Q", "",
     [](MainWindow& w) { w.close(); }, true},
    {"undo", editMenu, QT_TRANSLATE_NOOP("Command", "&Undo"), "Ctrl+Z", "",
     [](MainWindow& w) { w.undo(); }},
    {"redo", editMenu, QT_TRANSLATE_NOOP("Command", "&Redo"), "Ctrl+Shift+Z", "",
     [](MainWindow& w) { w.redo(); }},
    {"page_today", viewMenu, QT_TRANSLATE_NOOP("Command", "&Today"), "Ctrl+1", "",
     [](MainWindow& w) { w.showPage(QStringLiteral("today")); }},
    {"page_history", viewMenu, QT_TRANSLATE_NOOP("Command", "&History"), "Ctrl+2", "",
     [](MainWindow& w) { w.showPage(QStringLiteral("history")); }},
    {"page_trends", viewMenu, QT_TRANSLATE_NOOP("Command", "T&rends"), "Ctrl+3", "",
     [](MainWindow& w) { w.showPage(QStringLiteral("trends")); }},
    {"page_findings", viewMenu, QT_TRANSLATE_NOOP("Command", "&Findings"), "Ctrl+4", "",
     [](MainWindow& w) { w.showPage(QStringLiteral("findings")); }},
    {"page_visit", viewMenu, QT_TRANSLATE_NOOP("Command", "Page for the &doctor"), "Ctrl+5", "",
     [](MainWindow& w) { w.showPage(QStringLiteral("visit")); }},
    {"page_preferences", viewMenu, QT_TRANSLATE_NOOP("Command", "&Preferences"), "Ctrl+6", "",
     [](MainWindow& w) { w.showPage(QStringLiteral("preferences")); }},
    {"shortcuts", helpMenu, QT_TRANSLATE_NOOP("Command", "&Keyboard shortcuts"), "F1; Ctrl+?", "",
     [](MainWindow& w) { w.showShortcuts(); }},
    {"words", helpMenu, QT_TRANSLATE_NOOP("Command", "What the &words mean"), "",
     QT_TRANSLATE_NOOP("Command", "Closing a day, limits, warning signs"),
     [](MainWindow& w) { showWords(w.context(), &w); }},
    {"doctor", helpMenu, QT_TRANSLATE_NOOP("Command", "When to see a &doctor"), "", "",
     [](MainWindow& w) { showWhenToSeeADoctor(w.context(), &w); }},
    {"about", helpMenu, QT_TRANSLATE_NOOP("Command", "&About Myolog"), "", "",
     [](MainWindow& w) { showAbout(w.context(), &w); }},
};

} // namespace

std::span<const Command> commandTable()
{
    return commandRows;
}

} // namespace myolog
