// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: all rows, some rows, or straight into days.
#include "core/factors/retired_id.h"
#include "core/storage/diary_store.h"
#include "core/storage/row.h"
#include "core/storage/sql.h"

#include <QTimeZone>

namespace myolog {

namespace {

template <typename T>
Result<void> readWhere(QSqlDatabase& database, std::vector<T>& into, const QString& condition)
{
    // Counting is cheap; growing a vector of a hundred thousand rows is not.
    const Result<QVariant> count =
        scalar(database, QStringLiteral("SELECT count(*) FROM %1 WHERE %2")
                             .arg(QLatin1String(recordName<T>()), condition));
    if (!count)
        return std::unexpected(count.error());
    into.reserve(count->toULongLong());
    Result<Statement> select = Statement::prepare(database, selectWhere<T>(condition));
    if (!select)
        return std::unexpected(select.error());
    return readInto(into, *select);
}

/// Factor ids as they stand in the file, to their place in the catalogue.
class FactorIndex {
public:
    explicit FactorIndex(const Catalogue& catalogue)
    {
        for (int i = 0; const Factor& factor : catalogue.factors())
            m_index.emplace(factor.id.toStdString(), i++);
        for (const RetiredId& retired : retiredIds())
            if (retired.kind == IdKind::Factor)
                m_index.emplace(retired.id, catalogue.indexOf(QLatin1String(retired.id)));
    }
    /// -1 when the catalogue has no such factor.
    int of(std::string_view id) const
    {
        const auto it = m_index.find(id);
        return it == m_index.end() ? -1 : it->second;
    }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_index;
};

/// Most rows of a diary are entries, so these skip the detour through Entry.
Result<void> addEntries(QSqlDatabase& database, const Catalogue& catalogue, DayAggregator& days)
{
    Result<Statement> select = Statement::prepare(
        database,
        QStringLiteral("SELECT factor, utc_ms, offset_min, value FROM entry WHERE deleted = 0"));
    if (!select)
        return std::unexpected(select.error());
    const FactorIndex index(catalogue);
    Moment when;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        when.utcMs = select->integer(1);
        when.offsetMinutes = int(select->integer(2));
        days.addValue(index.of(select->bytes(0)), when, select->real(3));
    }
}

/// The first day that can hold anything; `today` for an empty diary.
Result<QDate> earliestDay(QSqlDatabase& database, QDate today)
{
    const Result<QVariant> firstMs = scalar(
        database,
        QStringLiteral("SELECT min(at) FROM (SELECT min(utc_ms) AS at FROM episode WHERE deleted = "
                       "0 UNION ALL SELECT min(utc_ms) FROM entry WHERE deleted = 0)"));
    const Result<QVariant> firstMark =
        scalar(database, QStringLiteral("SELECT min(day) FROM day_mark WHERE deleted = 0"));
    if (!firstMs || !firstMark)
        return std::unexpected(firstMs ? firstMark.error() : firstMs.error());
    QDate first = today;
    if (!firstMs->isNull())
        first = std::min(first, diaryDay(Moment{.utcMs = firstMs->toLongLong()}).addDays(-1));
    if (!firstMark->isNull())
        first = std::min(first, QDate::fromString(firstMark->toString(), Qt::ISODate));
    return first;
}

} // namespace

Result<Rows> DiaryStore::readRows(const QString& timed, const QString& dated,
                                  const QString& lasting) const
{
    Rows rows;
    Result<void> done;
    Rows::forEach(rows, [&](auto& vector) {
        using T = typename std::decay_t<decltype(vector)>::value_type;
        if (done)
            done = readWhere(m_database, vector, Timed<T> ? timed : Dated<T> ? dated : lasting);
    });
    if (!done)
        return std::unexpected(done.error());
    return rows;
}

Result<Rows> DiaryStore::rows() const
{
    return readRows(QStringLiteral("deleted = 0 ORDER BY utc_ms, rowid"),
                    QStringLiteral("deleted = 0 ORDER BY day, rowid"),
                    QStringLiteral("deleted = 0 ORDER BY rowid"));
}

Result<Rows> DiaryStore::rows(QDate from, QDate to) const
{
    const auto utc = [](QDate day) {
        return QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    };
    const QString timed =
        QStringLiteral("deleted = 0 AND utc_ms BETWEEN %1 AND %2 ORDER BY utc_ms, rowid")
            .arg(utc(from.addDays(-1)))
            .arg(utc(to.addDays(2)));
    const QString dated =
        QStringLiteral("deleted = 0 AND day BETWEEN '%1' AND '%2' ORDER BY day, rowid")
            .arg(from.addDays(-1).toString(Qt::ISODate), to.addDays(1).toString(Qt::ISODate));
    return readRows(timed, dated, QStringLiteral("deleted = 0 ORDER BY rowid"));
}

Result<Rows> DiaryStore::bin() const
{
    const QString condition = QStringLiteral("deleted <> 0 ORDER BY deleted, rowid");
    return readRows(condition, condition, condition);
}

Result<Rows> DiaryStore::lasting() const
{
    const QString none = QStringLiteral("0");
    return readRows(none, none, QStringLiteral("deleted = 0 ORDER BY rowid"));
}

Result<Catalogue> DiaryStore::catalogue() const
{
    const Result<Rows> rows = lasting();
    if (!rows)
        return std::unexpected(rows.error());
    return catalogueOf(*rows);
}

Result<DayTable> DiaryStore::days(const Catalogue& catalogue, int boundaryHour, QDate today) const
{
    const Result<QDate> first = earliestDay(m_database, today);
    if (!first)
        return std::unexpected(first.error());
    DayAggregator aggregator(catalogue, boundaryHour, *first, today);
    std::vector<Episode> episodes;
    std::vector<DayMark> marks;
    const QString living = QStringLiteral("deleted = 0");
    if (const Result<void> read = readWhere(m_database, episodes, living); !read)
        return std::unexpected(read.error());
    if (const Result<void> read = readWhere(m_database, marks, living); !read)
        return std::unexpected(read.error());
    for (const Episode& episode : episodes)
        aggregator.add(episode);
    for (const DayMark& mark : marks)
        aggregator.add(mark);
    if (const Result<void> read = addEntries(m_database, catalogue, aggregator); !read)
        return std::unexpected(read.error());
    DayTable table = aggregator.finish();
    int begin = 0;
    while (begin < table.size() && !table.touched[begin])
        ++begin;
    return begin == 0 ? table : table.cut(table.day(begin), today);
}

} // namespace myolog
