// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/row_dialog.h"

#include "app/context.h"
#include "app/widgets/close_day_dialog.h"
#include "app/widgets/entry_dialog.h"
#include "app/widgets/episode_dialog.h"
#include "app/widgets/lab_dialog.h"
#include "app/widgets/medicine_dialog.h"
#include "app/widgets/note_dialog.h"

#include <QCoreApplication>

namespace myolog {

namespace {

/// This time of day on a past day; the dialog lets the person set the right one.
Moment sameTimeOn(QDate day, const Context& context)
{
    const QDateTime now = context.clock().now();
    if (day == context.today())
        return momentOf(now);
    QDateTime then = now;
    then.setDate(day);
    // Before the boundary hour this time of day belongs to the day before.
    if (diaryDay(then, context.boundaryHour()) != day)
        then.setTime(QTime(12, 0));
    return momentOf(then, Precision::About);
}

void open(Context& context, const Episode& row, QWidget* parent)
{
    EpisodeDialog(context, row, parent).exec();
}
void open(Context& context, const Entry& row, QWidget* parent)
{
    if (context.snapshot()->catalogue.factor(row.factor))
        EntryDialog(context, row, parent).exec();
    else
        context.prompt().showMessage(
            parent, QStringLiteral("Myolog"),
            QCoreApplication::translate(
                "AddKind", "The factor of this entry was removed. Restore it from the bin first."));
}
void open(Context& context, const DayMark& row, QWidget* parent)
{
    CloseDayDialog(context, row.day, parent).exec();
}
void open(Context& context, const MedicineChange& row, QWidget* parent)
{
    MedicineDialog(context, row, parent).exec();
}
void open(Context& context, const LabValue& row, QWidget* parent)
{
    LabDialog(context, row, parent).exec();
}
void open(Context& context, const Note& row, QWidget* parent)
{
    NoteDialog(context, row, parent).exec();
}

template <typename T>
void add(Context& context, QDate day, QWidget* parent)
{
    T row;
    if constexpr (requires { row.start; })
        row.start = sameTimeOn(day, context);
    else if constexpr (requires { row.when; })
        row.when = sameTimeOn(day, context);
    else
        row.day = day;
    open(context, row, parent);
}

constexpr AddKind rowDialogRows[] = {
    {rowKind<Episode>, QT_TRANSLATE_NOOP("AddKind", "&Twitch…"), add<Episode>},
    {rowKind<MedicineChange>, QT_TRANSLATE_NOOP("AddKind", "&Medicine…"), add<MedicineChange>},
    {rowKind<LabValue>, QT_TRANSLATE_NOOP("AddKind", "&Lab value…"), add<LabValue>},
    {rowKind<Note>, QT_TRANSLATE_NOOP("AddKind", "&Note or question…"), add<Note>},
};

} // namespace

void editRow(Context& context, const Row& row, QWidget* parent)
{
    std::visit(
        [&](const auto& record) {
            if constexpr (requires { open(context, record, parent); })
                open(context, record, parent);
        },
        row);
}

void addEntry(Context& context, QDate day, const QString& factor, QWidget* parent)
{
    Entry entry;
    entry.when = sameTimeOn(day, context);
    entry.factor = factor;
    open(context, entry, parent);
}

std::span<const AddKind> addKinds()
{
    return rowDialogRows;
}

} // namespace myolog
