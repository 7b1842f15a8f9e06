// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text: cells, quotes and separators, for all formats that are tables.
#pragma once

#include "core/exchange/reading.h"

#include <QStringList>

namespace myolog {

/// The whole file as text: UTF-8, or UTF-16 or -32 with a byte order mark.
Result<QString> readText(QIODevice& device, const std::stop_token& stop);
/// As far as it goes, for recognising; "" when it is no text.
QString beginningOfText(const QByteArray& beginning);

/// Where a table begins: behind empty lines, and behind the line "sep=;" that some spreadsheets
/// write.
struct TableStart {
    qsizetype at = 0;
    int line = 1;
    QChar separator; ///< as "sep=" says, else the one of comma, semicolon, tab the first line holds
                     ///< most of
};

TableStart startOfTable(const QString& text);
/// The first line of the table, split without regard to quotes: for recognising.
QStringList firstLine(const QString& text);

/// Reads line after line; a quoted cell may hold separators, quotes ("") and line ends.
class CsvReader {
public:
    CsvReader(const QString& text, const TableStart& start, std::stop_token stop)
        : m_text(text), m_stop(std::move(stop)), m_separator(start.separator), m_at(start.at),
          m_line(start.line), m_nextLine(start.line)
    {
    }

    /// False at the end of the text and once the reading was called off. Lines without any cell are
    /// passed over.
    bool next(QStringList& cells);
    /// Where the line just read begins, from 1.
    int line() const { return m_line; }
    /// The last cell was opened by a quote that nothing closed.
    bool unclosed() const { return m_unclosed; }

private:
    bool readLine(QStringList& cells);
    QString readCell();
    QString readQuoted();

    const QString& m_text;
    std::stop_token m_stop;
    QChar m_separator;
    qsizetype m_at;
    int m_line;
    int m_nextLine;
    bool m_unclosed = false;
};

/// "Line 3: …" and "Line 3, column “sleep_h”: …"
std::unexpected<Error> faultAt(int line, const QString& what);
std::unexpected<Error> faultAt(int line, const QString& column, const QString& what);

/// One line with its line end, cells quoted where they must be.
QString csvLine(const QStringList& cells);

} // namespace myolog
