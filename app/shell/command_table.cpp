// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_table.h"

#include "app/shell/main_window.h"

namespace myolog {

namespace {

constexpr char file[] = QT_TRANSLATE_NOOP("Command", "&Diary");
constexpr char edit[] = QT_TRANSLATE_NOOP("Command", "&Edit");
constexpr char view[] = QT_TRANSLATE_NOOP("Command", "&View");
constexpr char help[] = QT_TRANSLATE_NOOP("Command", "&Help");

constexpr Command table[] = {
    {"log_twitch", file, QT_TRANSLATE_NOOP("Command", "&Twitch now"), "Ctrl+T; Ctrl+Shift+T",
     QT_TRANSLATE_NOOP("Command", "Record a twitch; Enter saves it"),
     [](MainWindow& w) { w.logTwitch(); }},
    {"close_day", file, QT_TRANSLATE_NOOP("Command", "&Close the day"), "Ctrl+D",
     QT_TRANSLATE_NOOP("Command", "Say that nothing is missing for this day"),
     [](MainWindow& w) { w.closeDay(); }},
    {"new", file, QT_TRANSLATE_NOOP("Command", "&New diary…"), "Ctrl+N", "",
     [](MainWindow& w) { w.newDiary(); }},
    {"open", file, QT_TRANSLATE_NOOP("Command", "&Open another diary…"), "Ctrl+O", "",
     [](MainWindow& w) { w.openDiary(); }},
    {"sample", file, QT_TRANSLATE_NOOP("Command", "Look at a &sample diary"), "",
     QT_TRANSLATE_NOOP("Command", "A made-up year to explore; your own diary stays as it is"),
     [](MainWindow& w) { w.openSample(); }},
    {"import", file, QT_TRANSLATE_NOOP("Command", "&Import…"), "", "",
     [](MainWindow& w) { w.importFile(); }},
    {"export", file, QT_TRANSLATE_NOOP("Command", "&Export…"), "", "",
     [](MainWindow& w) { w.exportFile(); }},
    {"quit", file, QT_TRANSLATE_NOOP("Command", "&Quit"), "Ctrl+Q", "",
     [](MainWindow& w) { w.close(); }},
    {"undo", edit, QT_TRANSLATE_NOOP("Command", "&Undo"), "Ctrl+Z", "",
     [](MainWindow& w) { w.undo(); }},
    {"redo", edit, QT_TRANSLATE_NOOP("Command", "&Redo"), "Ctrl+Shift+Z", "",
     [](MainWindow& w) { w.redo(); }},
    {"page_today", view, QT_TRANSLATE_NOOP("Command", "&Today"), "Ctrl+1", "",
     [](MainWindow& w) { w.showPage(0); }},
    {"page_history", view, QT_TRANSLATE_NOOP("Command", "&History"), "Ctrl+2", "",
     [](MainWindow& w) { w.showPage(1); }},
    {"page_trends", view, QT_TRANSLATE_NOOP("Command", "T&rends"), "Ctrl+3", "",
     [](MainWindow& w) { w.showPage(2); }},
    {"page_findings", view, QT_TRANSLATE_NOOP("Command", "&Findings"), "Ctrl+4", "",
     [](MainWindow& w) { w.showPage(3); }},
    {"page_visit", view, QT_TRANSLATE_NOOP("Command", "Page for the &doctor"), "Ctrl+5", "",
     [](MainWindow& w) { w.showPage(4); }},
    {"page_preferences", view, QT_TRANSLATE_NOOP("Command", "&Preferences"), "Ctrl+6", "",
     [](MainWindow& w) { w.showPage(5); }},
    {"shortcuts", help, QT_TRANSLATE_NOOP("Command", "&Keyboard shortcuts"), "F1; Ctrl+?", "",
     [](MainWindow& w) { w.showShortcuts(); }},
    {"about", help, QT_TRANSLATE_NOOP("Command", "&About Myolog"), "", "",
     [](MainWindow& w) { w.showAbout(); }},
};

} // namespace

std::span<const Command> commandTable()
{
    return table;
}

} // namespace myolog
