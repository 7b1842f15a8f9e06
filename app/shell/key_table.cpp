// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/key_table.h"

#include <QtGlobal>

namespace myolog {

namespace {

constexpr char dialogs[] = QT_TRANSLATE_NOOP("Key", "Dialogs");
constexpr char answers[] = QT_TRANSLATE_NOOP("Key", "Answers and the picture");
constexpr char history[] = QT_TRANSLATE_NOOP("Key", "History");
constexpr char charts[] = QT_TRANSLATE_NOOP("Key", "Charts");
constexpr char sheet[] = QT_TRANSLATE_NOOP("Key", "Page for the doctor");

constexpr LocalKey keyRows[] = {
    {dialogs, "Return", QT_TRANSLATE_NOOP("Key", "Save what is there")},
    {dialogs, "Ctrl+Return",
     QT_TRANSLATE_NOOP("Key", "Save from a note; save a new twitch as last time")},
    {dialogs, "Escape", QT_TRANSLATE_NOOP("Key", "Close; asks first if something was typed")},
    {answers, "Left; Right", QT_TRANSLATE_NOOP("Key", "Previous or next answer")},
    {answers, "Space", QT_TRANSLATE_NOOP("Key", "Choose it, or take it back")},
    {history, "Ctrl+F", QT_TRANSLATE_NOOP("Key", "Search")},
    {history, "Return", QT_TRANSLATE_NOOP("Key", "Edit the entry")},
    {history, "F2", QT_TRANSLATE_NOOP("Key", "Change the value in its row")},
    {history, "Del", QT_TRANSLATE_NOOP("Key", "Move what is selected to the bin")},
    {history, "PgUp; PgDown",
     QT_TRANSLATE_NOOP("Key", "The month before and after, in the calendar")},
    {charts, "Left; Right", QT_TRANSLATE_NOOP("Key", "Walk through the values")},
    {charts, "Up; Down", QT_TRANSLATE_NOOP("Key", "Walk through the rows")},
    {charts, "Home; End", QT_TRANSLATE_NOOP("Key", "The first value and the last")},
    {charts, "Ctrl+C", QT_TRANSLATE_NOOP("Key", "Copy the picture")},
    {charts, "+; -", QT_TRANSLATE_NOOP("Key", "Stretch the timeline, or draw it together")},
    {charts, "Shift+Left; Shift+Right", QT_TRANSLATE_NOOP("Key", "Move the timeline")},
    {charts, "0", QT_TRANSLATE_NOOP("Key", "Show the whole time")},
    {charts, "Return", QT_TRANSLATE_NOOP("Key", "Let a small chart grow")},
    {sheet, "+; -; 0", QT_TRANSLATE_NOOP("Key", "Larger, smaller, as wide as there is room")},
};

} // namespace

std::span<const LocalKey> keyTable()
{
    return keyRows;
}

} // namespace myolog
