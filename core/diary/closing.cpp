// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/closing.h"

#include "core/diary/day_of.h"
#include "core/diary/everyday.h"

#include <algorithm>

namespace myolog {

namespace {

bool marked(const Snapshot& snapshot, QDate day, Mark mark, const QString& subject)
{
    return std::ranges::any_of(snapshot.rows.marks, [&](const DayMark& m) {
        return m.day == day && m.mark == mark && m.subject == subject;
    });
}

std::vector<const Factor*> everydayWithoutValue(const Snapshot& snapshot, QDate day,
                                                bool (*asked)(const Factor&))
{
    std::vector<const Factor*> found;
    const int i = snapshot.days.indexOf(day);
    for (const Factor* factor : everydayFactors(snapshot)) {
        const DaySeries* series = snapshot.days.factor(factor->id);
        const bool known = i >= 0 && series && series->values[i];
        if (!known && asked(*factor))
            found.push_back(factor);
    }
    return found;
}

bool isShown(const Catalogue& catalogue, const Portion& portion)
{
    const Factor* factor = catalogue.factor(portion.factor);
    return factor && !factor->hidden;
}

} // namespace

std::vector<const Factor*> openQuestions(const Snapshot& snapshot, QDate day)
{
    return everydayWithoutValue(snapshot, day, [](const Factor& factor) {
        return factor.canBeNone() && !factor.zeroWhenClosed;
    });
}

std::vector<const Factor*> unrecorded(const Snapshot& snapshot, QDate day)
{
    return everydayWithoutValue(snapshot, day,
                                [](const Factor& factor) { return !factor.canBeNone(); });
}

std::optional<double> soFar(const Snapshot& snapshot, QDate day, const Factor& factor)
{
    const int i = snapshot.days.indexOf(day);
    const DaySeries* series = snapshot.days.factor(factor.id);
    if (i < 0 || !series || series->values[i])
        return std::nullopt;
    std::optional<double> sum;
    for (const Entry& entry : snapshot.rows.entries)
        if (entry.factor == factor.id && dayOf(entry.when, factor, snapshot.boundaryHour) == day)
            sum = sum.value_or(0) + entry.value;
    return sum;
}

bool isClosed(const Snapshot& snapshot, QDate day)
{
    return marked(snapshot, day, Mark::Closed, QString());
}

std::vector<QDate> openDays(const Snapshot& snapshot)
{
    std::vector<QDate> open;
    for (int i = snapshot.days.size() - 1; i >= 0; --i)
        if (!snapshot.days.closed[size_t(i)] && snapshot.days.day(i) < snapshot.today)
            open.push_back(snapshot.days.day(i));
    return open;
}

std::vector<Row> closingRows(const Snapshot& snapshot, QDate day, const QStringList& none)
{
    std::vector<Row> rows;
    const auto add = [&](Mark mark, const QString& subject) {
        if (marked(snapshot, day, mark, subject))
            return;
        DayMark row;
        row.day = day;
        row.mark = mark;
        row.subject = subject;
        rows.push_back(row);
    };
    add(Mark::Closed, QString());
    const int i = snapshot.days.indexOf(day);
    // It may have been recorded while the question stood open.
    const auto isKnown = [&](const QString& factor) {
        const DaySeries* series = snapshot.days.factor(factor);
        return i >= 0 && series && series->values[size_t(i)];
    };
    for (const QString& factor : none)
        if (!isKnown(factor))
            add(Mark::None, factor);
    return rows;
}

std::vector<Row> intakeRows(const Catalogue& catalogue, const Intake& intake, const Moment& when,
                            double servings)
{
    std::vector<Row> rows;
    const auto kept = std::ranges::count_if(
        intake.portions, [&](const Portion& portion) { return isShown(catalogue, portion); });
    const QUuid click = kept > 1 ? QUuid::createUuid() : QUuid();
    for (const Portion& portion : intake.portions) {
        if (!isShown(catalogue, portion))
            continue;
        Entry entry;
        entry.when = when;
        entry.factor = portion.factor;
        entry.value = portion.amount * servings;
        entry.intake = intake.id;
        entry.group = click;
        rows.push_back(entry);
    }
    return rows;
}

bool recordsSomething(const Catalogue& catalogue, const Intake& intake)
{
    return std::ranges::any_of(intake.portions,
                               [&](const Portion& portion) { return isShown(catalogue, portion); });
}

} // namespace myolog
