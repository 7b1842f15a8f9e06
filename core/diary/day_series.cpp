// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/day_series.h"

#include "core/diary/day_of.h"

#include <algorithm>

namespace myolog {

int DayTable::indexOf(QDate date) const
{
    const qint64 i = first.isValid() && date.isValid() ? first.daysTo(date) : -1;
    return i >= 0 && i < size() ? int(i) : -1;
}

DayState DayTable::state(int i) const
{
    if (!episodes[i])
        return DayState::NotLogged;
    return *episodes[i] > 0 ? DayState::Twitched : DayState::None;
}

const DaySeries* DayTable::factor(const QString& id) const
{
    const auto it = std::ranges::find(factors, id, &DaySeries::factor);
    return it == factors.end() ? nullptr : &*it;
}

DayTable DayTable::cut(QDate from, QDate to) const
{
    DayTable part;
    const int begin = size() ? int(std::clamp<qint64>(first.daysTo(from), 0, size())) : 0;
    const int end = size() ? int(std::clamp<qint64>(first.daysTo(to) + 1, begin, size())) : 0;
    part.first = day(begin);
    part.closed.assign(closed.begin() + begin, closed.begin() + end);
    part.episodesKnown.assign(episodesKnown.begin() + begin, episodesKnown.begin() + end);
    part.touched.assign(touched.begin() + begin, touched.begin() + end);
    part.episodes.assign(episodes.begin() + begin, episodes.begin() + end);
    for (const DaySeries& series : factors)
        part.factors.push_back(
            {series.factor, {series.values.begin() + begin, series.values.begin() + end}});
    return part;
}

DayAggregator::DayAggregator(const Catalogue& catalogue, int boundaryHour, QDate first, QDate last)
    : m_catalogue(catalogue), m_carried(catalogue), m_boundaryHour(boundaryHour)
{
    // A tampered file must not ask for a table of a million years.
    m_table.first = first.isValid() ? std::max(first, QDate(1900, 1, 1)) : first;
    const bool any = first.isValid() && last >= m_table.first;
    const qint64 days = any ? m_table.first.daysTo(last) + 1 : 0;
    m_table.closed.resize(days);
    m_table.episodesKnown.resize(days);
    m_table.touched.resize(days);
    m_episodes.resize(days);
    m_cells.resize(days * catalogue.factors().size());
}

int DayAggregator::row(QDate day)
{
    const int i = m_table.indexOf(day);
    if (i >= 0)
        m_table.touched[i] = true;
    return i;
}

void DayAggregator::add(const Episode& episode)
{
    if (const int i = row(dayOf(episode, m_catalogue, m_boundaryHour)); i >= 0) {
        m_episodes[i].sum += episode.count;
        ++m_episodes[i].count;
    }
}

void DayAggregator::add(const Entry& entry)
{
    const int index = m_catalogue.indexOf(entry.factor);
    if (index < 0)
        return;
    const Factor& factor = m_catalogue.factors()[size_t(index)];
    const int i = row(dayOf(entry.when, factor, m_boundaryHour));
    if (i < 0)
        return;
    Cell& day = cell(index, i);
    day.sum += entry.value;
    if (!m_carried(entry, factor))
        ++day.count;
}

void DayAggregator::add(const DayMark& mark)
{
    const int i = row(mark.day);
    if (i < 0)
        return;
    if (mark.mark == Mark::Closed)
        m_table.closed[i] = true;
    else if (mark.subject.isEmpty())
        m_episodes[i].none = true;
    else if (const int factor = m_catalogue.indexOf(mark.subject); factor >= 0)
        cell(factor, i).none = true;
}

DayTable DayAggregator::finish()
{
    const int days = m_table.size();
    m_table.episodes.resize(days);
    for (int i = 0; i < days; ++i) {
        const Cell& day = m_episodes[i];
        // A twitch after "no twitching" leaves the day open: there may be more.
        m_table.episodesKnown[i] = m_table.closed[i] || (day.none && day.count == 0);
        if (day.count || m_table.episodesKnown[i])
            m_table.episodes[i] = day.sum;
    }
    for (int f = 0; const Factor& factor : m_catalogue.factors()) {
        DaySeries series{factor.id, DayValues(days)};
        for (int i = 0; i < days; ++i) {
            const Cell& day = cell(f, i);
            const bool saidToBeAll =
                (day.none && factor.canBeNone()) || (factor.zeroWhenClosed && m_table.closed[i]);
            if (factor.dayValue == DayValue::Mean && day.count)
                series.values[i] = day.sum / day.count;
            else if (day.count || saidToBeAll)
                series.values[i] = day.sum; // of nothing zero, else what came along
        }
        m_table.factors.push_back(std::move(series));
        ++f;
    }
    return std::move(m_table);
}

namespace {

/// No row belongs to an earlier day: a night's sleep counts to a later one than its hour.
QDate earliestDay(const Rows& rows, int boundaryHour)
{
    std::optional<QDate> first;
    const auto consider = [&](QDate day) { first = std::min(first.value_or(day), day); };
    for (const Episode& episode : rows.episodes)
        consider(diaryDay(episode.start, boundaryHour));
    for (const Entry& entry : rows.entries)
        consider(diaryDay(entry.when, boundaryHour));
    for (const DayMark& mark : rows.marks)
        consider(mark.day);
    return first.value_or(QDate());
}

} // namespace

DayTable aggregate(const Rows& rows, const Catalogue& catalogue, int boundaryHour, QDate today)
{
    DayAggregator days(catalogue, boundaryHour, earliestDay(rows, boundaryHour), today);
    for (const Episode& episode : rows.episodes)
        days.add(episode);
    for (const Entry& entry : rows.entries)
        days.add(entry);
    for (const DayMark& mark : rows.marks)
        days.add(mark);
    const DayTable table = days.finish();
    const auto touched = std::ranges::find(table.touched, true);
    return table.cut(table.day(int(touched - table.touched.begin())), today);
}

} // namespace myolog
