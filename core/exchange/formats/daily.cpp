// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/diary/validate.h"
#include "core/exchange/csv.h"
#include "core/exchange/earlier_rows.h"
#include "core/exchange/formats/daily_numbers.h"
#include "core/exchange/formats/formats.h"

#include <QCoreApplication>
#include <QSet>
#include <cmath>

namespace myolog {

namespace {

constexpr char dateColumn[] = "date";
constexpr char episodesColumn[] = "episodes";

/// The same day and column always give the same row, so that a second import adds nothing.
QUuid idOf(const QString& day, const QString& subject)
{
    static const QUuid space(QStringLiteral("6d796f6c-6f67-5461-626c-652e64617973"));
    return QUuid::createUuidV5(space, day + u'/' + subject);
}

class DailyReader {
public:
    DailyReader(const QString& text, const TableStart& start, const ImportContext& context)
        : m_context(context), m_lines(text, start, context.stop), m_numbers(start.separator),
          m_earlier(context)
    {
        m_plan.rows.reserve(size_t(std::min<qsizetype>(text.count(start.separator), 50'000)));
    }
    Result<ImportPlan> read();

private:
    struct ColumnHere {
        QString name;
        std::optional<Column> factor; ///< none for date, episodes and unknown ones
    };

    Result<void> readHeader();
    Result<void> readDay(const QStringList& cells);
    Result<QDate> readDate(const QString& cell);
    Result<void> readEpisodes(const QString& cell, QDate day);
    Result<void> readAmount(const QString& cell, const ColumnHere& column, QDate day);
    Result<void> add(Row row, const QUuid& id);
    void switchOn(const Factor& factor);

    const ImportContext& m_context;
    CsvReader m_lines;
    DailyNumbers m_numbers;
    EarlierRows m_earlier;
    std::vector<ColumnHere> m_columns;
    QHash<QDate, int> m_lineOf;
    QDate m_lastDay;
    QString m_lastDayText;      ///< ISO; the rows of the day are named after it
    Moment m_lastMoment;        ///< of the rows of the day
    QSet<QString> m_switchedOn; ///< factors that wait for it and have a value here
    ImportPlan m_plan;
};

Result<ImportPlan> DailyReader::read()
{
    if (const Result<void> header = readHeader(); !header)
        return std::unexpected(header.error());
    QStringList cells;
    while (m_lines.next(cells) && !m_lines.unclosed())
        if (const Result<void> day = readDay(cells); !day)
            return std::unexpected(day.error());
    if (m_context.stop.stop_requested())
        return calledOff();
    if (m_lines.unclosed())
        return faultAt(
            m_lines.line(),
            QCoreApplication::translate(
                "Exchange", "A quote is never closed. The file may have been cut short."));
    // A day that was typed already would count twice; the person should know.
    if (const int days = overlappingDays(m_plan.rows, m_context.snapshot); days > 0)
        m_plan.remarks << QCoreApplication::translate(
            "Exchange",
            "%n day(s) of this file hold entries of the same kind already; both will count.",
            nullptr, days);
    return std::move(m_plan);
}

Result<void> DailyReader::readHeader()
{
    QStringList cells;
    m_lines.next(cells);
    QSet<QString> seen;
    bool hasFactor = false;
    std::optional<QString> unknown; ///< the first that is
    for (const QString& cell : cells) {
        QString name = cell.trimmed().toLower();
        const std::optional<Column> factor = m_context.snapshot.catalogue.column(name);
        if (!factor && (name == QLatin1String("twitches") || name == QLatin1String("count")))
            name = QLatin1String(episodesColumn);
        // The same factor in two units is one column twice.
        const QString subject = factor ? factor->factor->id : name;
        if (!name.isEmpty() && seen.contains(subject))
            return faultAt(
                m_lines.line(), name,
                QCoreApplication::translate("Exchange", "This column stands here twice."));
        seen.insert(subject);
        m_columns.push_back({name, factor});
        hasFactor = hasFactor || factor;
        const bool known = factor || (name.isEmpty() && !m_context.strict) ||
                           name == QLatin1String(dateColumn) ||
                           name == QLatin1String(episodesColumn);
        if (!known && !unknown)
            unknown = name;
        if (!known)
            m_plan.remarks << QCoreApplication::translate(
                                  "Exchange",
                                  "The column “%1” is not known to this diary and was left "
                                  "out.")
                                  .arg(name.left(40));
    }
    if (!seen.contains(QLatin1String(dateColumn)))
        return failure(QCoreApplication::translate(
            "Exchange", "The column “date” is missing. The first line must name the columns, for "
                        "example: date,episodes,caffeine_mg,sleep_h"));
    if (m_context.strict && !seen.contains(QLatin1String(episodesColumn)))
        return faultAt(m_lines.line(), QLatin1String(episodesColumn),
                       QCoreApplication::translate("Exchange", "This column is missing."));
    if (m_context.strict && unknown)
        return faultAt(m_lines.line(), *unknown,
                       QCoreApplication::translate("Exchange", "This column is not known."));
    if (m_context.strict && !hasFactor)
        return faultAt(m_lines.line(),
                       QCoreApplication::translate(
                           "Exchange", "There is no column of a habit, such as caffeine_mg."));
    return {};
}

Result<QDate> DailyReader::readDate(const QString& cell)
{
    const QString column = QLatin1String(dateColumn);
    const int line = m_lines.line();
    const Result<QDate> day = parseDate(cell);
    if (!day)
        return faultAt(line, column, day.error().text);
    if (*day > m_context.snapshot.today)
        return faultAt(line, column,
                       QCoreApplication::translate("Exchange",
                                                   "%1 is in the future. Only what has happened "
                                                   "can be recorded.")
                           .arg(day->toString(Qt::ISODate)));
    if (const auto before = m_lineOf.constFind(*day); before != m_lineOf.cend())
        return faultAt(line, column,
                       QCoreApplication::translate("Exchange", "%1 stands in line %2 already.")
                           .arg(day->toString(Qt::ISODate), countNumber(*before)));
    if (m_context.strict && m_lastDay.isValid() && *day < m_lastDay)
        return faultAt(line, column,
                       QCoreApplication::translate(
                           "Exchange", "%1 comes before the line above. Days must stand "
                                       "in order.")
                           .arg(day->toString(Qt::ISODate)));
    m_lastDay = *day;
    m_lastDayText = day->toString(Qt::ISODate);
    m_lastMoment = momentOfDay(*day, m_context.snapshot.now);
    m_lineOf.insert(*day, line);
    return *day;
}

Result<void> DailyReader::readDay(const QStringList& cells)
{
    if (cells.size() > qsizetype(m_columns.size()))
        return faultAt(m_lines.line(),
                       QCoreApplication::translate(
                           "Exchange", "There are more cells than the first line names columns."));
    QDate day;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].name == QLatin1String(dateColumn)) {
            const Result<QDate> read = readDate(cells.value(qsizetype(i)));
            if (!read)
                return std::unexpected(read.error());
            day = *read;
        }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnHere& column = m_columns[i];
        const QString cell = cells.value(qsizetype(i)).trimmed();
        Result<void> done;
        // An empty cell was not recorded; it is never a zero.
        if (!cell.isEmpty() && column.factor)
            done = readAmount(cell, column, day);
        else if (!cell.isEmpty() && column.name == QLatin1String(episodesColumn))
            done = readEpisodes(cell, day);
        if (!done)
            return faultAt(m_lines.line(), column.name, done.error().text);
    }
    return {};
}

Result<void> DailyReader::add(Row row, const QUuid& id)
{
    Record& record = recordOf(row);
    record.id = id;
    record.origin = m_context.fileName;
    // A day adds up to more than one entry may hold, and what is only looked at is not stored so.
    const Rules rules{m_context.snapshot.catalogue, m_context.snapshot.now, m_context.snapshot.rows,
                      m_context.strict ? 10 : 1};
    if (const Result<void> valid = validate(row, rules); !valid)
        return valid;
    m_plan.rows.push_back(std::move(row));
    return {};
}

Result<void> DailyReader::readEpisodes(const QString& cell, QDate day)
{
    const Result<double> count = m_numbers.read(cell);
    if (!count)
        return std::unexpected(count.error());
    if (*count != std::floor(*count) || *count < 0 || *count > 10'000)
        return failure(QCoreApplication::translate(
            "Exchange", "The number of twitches must be a whole number from 0 to 10,000."));
    DayMark mark;
    mark.day = day;
    mark.mark = *count == 0 ? Mark::None : Mark::Closed;
    const QUuid id = idOf(m_lastDayText, QLatin1String(episodesColumn));
    if (*count == 0)
        m_earlier.withdrawEpisode(id, m_plan.rows);
    if (Result<void> done = add(mark, idOf(m_lastDayText, QStringLiteral("closed")));
        !done || *count == 0)
        return done;
    Episode episode;
    episode.start = m_lastMoment;
    episode.count = int(*count);
    return add(episode, id);
}

Result<void> DailyReader::readAmount(const QString& cell, const ColumnHere& column, QDate day)
{
    const Result<double> shown = m_numbers.read(cell);
    if (!shown)
        return std::unexpected(shown.error());
    const Factor& factor = *column.factor->factor;
    switchOn(factor);
    const QUuid id = idOf(m_lastDayText, factor.id);
    if (*shown == 0 && factor.canBeNone()) {
        DayMark none;
        none.day = day;
        none.mark = Mark::None;
        none.subject = factor.id;
        m_earlier.withdrawEntry(id, m_plan.rows);
        return add(none, id);
    }
    m_earlier.withdrawMark(id, m_plan.rows);
    Entry entry;
    entry.when = m_lastMoment;
    entry.factor = factor.id;
    entry.value = *shown * column.factor->unit->canonical;
    return add(entry, id);
}

/// Who keeps a column of it wants to see it; what was changed by hand stays as it is.
void DailyReader::switchOn(const Factor& factor)
{
    if (!needsAllFood(factor.id) || m_switchedOn.contains(factor.id))
        return;
    FactorPreference preference;
    preference.id = idOf(QString(), QStringLiteral("shown/") + factor.id);
    const bool byHand =
        std::ranges::any_of(m_context.snapshot.rows.preferences, [&](const FactorPreference& each) {
            return each.change.factor == factor.id && each.id != preference.id;
        });
    if (byHand)
        return;
    m_switchedOn.insert(factor.id);
    preference.origin = m_context.fileName;
    preference.change.factor = factor.id;
    preference.change.hidden = false;
    m_plan.rows.push_back(preference);
}

} // namespace

int recogniseDaily(const QByteArray& beginning)
{
    const QString text = beginningOfText(beginning);
    if (text.isEmpty())
        return 0;
    const QStringList names = firstLine(text.toLower());
    const bool dated = std::ranges::any_of(
        names, [](const QString& name) { return name.trimmed() == QLatin1String(dateColumn); });
    return dated ? 90 : names.size() > 1 ? 10 : 0;
}

Result<ImportPlan> readDaily(QIODevice& device, const ImportContext& context)
{
    const Result<QString> text = readText(device, context.stop);
    if (!text)
        return std::unexpected(text.error());
    return DailyReader(*text, startOfTable(*text), context).read();
}

} // namespace myolog
