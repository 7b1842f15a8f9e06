// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_table.h"

#include "app/shell/main_window.h"

namespace myolog {

namespace {

#define NAME(text) QT_TRANSLATE_NOOP("Command", text)

constexpr char file[] = NAME("&Diary");
constexpr char edit[] = NAME("&Edit");
constexpr char view[] = NAME("&View");
constexpr char help[] = NAME("&Help");

constexpr Command table[] = {
    {"log_twitch", file, NAME("&Twitch now"), "Ctrl+T", NAME("Record a twitch; Enter saves it"),
     [](MainWindow& w) { w.logTwitch(); }},
    {"close_day", file, NAME("&Close the day"), "Ctrl+D",
     NAME("Say that nothing is missing for this day"), [](MainWindow& w) { w.closeDay(); }},
    {"open", file, NAME("&Open another diary…"), "Ctrl+O", "",
     [](MainWindow& w) { w.openDiary(); }},
    {"sample", file, NAME("Look at a &sample diary"), "",
     NAME("A made-up year to explore; your own diary stays as it is"),
     [](MainWindow& w) { w.openSample(); }},
    {"import", file, NAME("&Import…"), "", "", [](MainWindow& w) { w.importFile(); }},
    {"export", file, NAME("&Export…"), "", "", [](MainWindow& w) { w.exportFile(); }},
    {"quit", file, NAME("&Quit"), "Ctrl+Q", "", [](MainWindow& w) { w.close(); }},
    {"undo", edit, NAME("&Undo"), "Ctrl+Z", "", [](MainWindow& w) { w.undo(); }},
    {"redo", edit, NAME("&Redo"), "Ctrl+Shift+Z", "", [](MainWindow& w) { w.redo(); }},
    {"page_today", view, NAME("&Today"), "Ctrl+1", "", [](MainWindow& w) { w.showPage(0); }},
    {"page_history", view, NAME("&History"), "Ctrl+2", "", [](MainWindow& w) { w.showPage(1); }},
    {"page_trends", view, NAME("T&rends"), "Ctrl+3", "", [](MainWindow& w) { w.showPage(2); }},
    {"page_findings", view, NAME("&Findings"), "Ctrl+4", "", [](MainWindow& w) { w.showPage(3); }},
    {"page_visit", view, NAME("Page for the &doctor"), "Ctrl+5", "",
     [](MainWindow& w) { w.showPage(4); }},
    {"page_preferences", view, NAME("&Preferences"), "Ctrl+6", "",
     [](MainWindow& w) { w.showPage(5); }},
    {"about", help, NAME("&About Myolog"), "", "", [](MainWindow& w) { w.showAbout(); }},
};

#undef NAME

} // namespace

std::span<const Command> commandTable()
{
    return table;
}

} // namespace myolog
