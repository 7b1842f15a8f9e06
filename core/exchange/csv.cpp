// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/number_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

namespace myolog {

namespace {

QStringConverter::Encoding encodingOf(const QByteArray& bytes)
{
    return QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
}

bool isNoText(QChar c)
{
    return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t';
}

} // namespace

Result<QString> readText(QIODevice& device, const std::stop_token& stop)
{
    const Result<QByteArray> bytes = readBytes(device, stop);
    if (!bytes)
        return std::unexpected(bytes.error());
    QStringDecoder decoder(encodingOf(*bytes));
    QString text = decoder(*bytes);
    if (decoder.hasError())
        return failure(QCoreApplication::translate(
            "Exchange", "This file is not text in UTF-8. Please save it as “CSV UTF-8” and try "
                        "again."));
    return text;
}

QString beginningOfText(const QByteArray& beginning)
{
    QStringDecoder decoder(encodingOf(beginning));
    const QString text = decoder(beginning);
    return std::ranges::any_of(text, isNoText) ? QString() : text;
}

namespace {

void skipEmptyLines(const QString& text, TableStart& start)
{
    const auto here = [&](QChar c) { return start.at < text.size() && text[start.at] == c; };
    while (here(u'\n') || here(u'\r') || here(u' ')) {
        const bool half = here(u'\r') && text.mid(start.at + 1, 1) == QLatin1String("\n");
        start.line += !half && !here(u' ') ? 1 : 0;
        ++start.at;
    }
}

} // namespace

TableStart startOfTable(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\G\"?sep=([,;\\t])\"?(?=[\r\n])"),
                                         QRegularExpression::CaseInsensitiveOption);
    TableStart start;
    skipEmptyLines(text, start);
    const QRegularExpressionMatch named = word.match(text, start.at);
    if (named.hasMatch()) {
        start.separator = named.captured(1)[0];
        start.at = named.capturedEnd();
        skipEmptyLines(text, start);
        return start;
    }
    const qsizetype end = text.indexOf(u'\n', start.at);
    const QString line = text.mid(start.at, end < 0 ? -1 : end - start.at);
    start.separator = u',';
    for (const QChar candidate : {u';', u'\t'})
        if (line.count(candidate) > line.count(start.separator))
            start.separator = candidate;
    return start;
}

QStringList firstLine(const QString& text)
{
    const TableStart start = startOfTable(text);
    return text.mid(start.at).section(u'\n', 0, 0).remove(u'"').split(start.separator);
}

bool CsvReader::next(QStringList& cells)
{
    while (m_at < m_text.size() && !m_stop.stop_requested())
        if (readLine(cells))
            return true;
    return false;
}

bool CsvReader::readLine(QStringList& cells)
{
    cells.clear();
    m_line = m_nextLine;
    while (true) {
        cells << readCell();
        if (m_at >= m_text.size() || m_text[m_at] != m_separator)
            break;
        ++m_at;
    }
    if (m_at < m_text.size() && m_text[m_at] == u'\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'\n')
        ++m_at;
    ++m_nextLine;
    return std::ranges::any_of(cells, [](const QString& cell) { return !cell.isEmpty(); });
}

QString CsvReader::readCell()
{
    if (m_at < m_text.size() && m_text[m_at] == u'"')
        return readQuoted();
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' &&
           m_text[m_at] != u'\r')
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

QString CsvReader::readQuoted()
{
    QString cell;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'"' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')) {
            ++m_at;
            // What stands behind the closing quote belongs to the cell as it is.
            return cell + readCell();
        }
        if (c == u'"')
            ++m_at;
        if (c == u'\n')
            ++m_nextLine;
        cell += c;
    }
    m_unclosed = true;
    return cell;
}

std::unexpected<Error> faultAt(int line, const QString& what)
{
    return failure(QCoreApplication::translate("Exchange", "Line %1: ").arg(countNumber(line)) +
                   what);
}

std::unexpected<Error> faultAt(int line, const QString& column, const QString& what)
{
    return failure(QCoreApplication::translate("Exchange", "Line %1, column “%2”: %3")
                       .arg(countNumber(line), column.left(40), what));
}

QString csvLine(const QStringList& cells)
{
    QString line;
    for (const QString& cell : cells) {
        const bool quote = std::ranges::any_of(cell, [](QChar c) {
            return c == u',' || c == u';' || c == u'"' || c == u'\t' || c == u'\n' || c == u'\r';
        });
        if (!line.isEmpty() || &cell != &cells.first())
            line += u',';
        if (quote)
            line += u'"' + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"';
        else
            line += cell;
    }
    return line + u'\n';
}

} // namespace myolog
