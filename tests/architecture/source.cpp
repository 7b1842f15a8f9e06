// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace myolog::architecture {

namespace {

/// Walks once over a text and sorts its parts into code and literals.
class Splitter {
public:
    explicit Splitter(Source& source) : m_source(source), m_text(source.text) {}

    void run()
    {
        while (m_at < m_text.size())
            step();
    }

private:
    bool here(const char* word) const
    {
        return QStringView(m_text).mid(m_at).startsWith(QLatin1String(word));
    }

    void skipTo(const QString& end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    void step()
    {
        if (here("//"))
            skipTo(QStringLiteral("\n")), m_source.code += u'\n';
        else if (here("/*"))
            skipTo(QStringLiteral("*/"));
        else if (here("R\""))
            rawLiteral();
        else if (here("\""))
            literal();
        else if (here("'\"'") || here("'\\\"'"))
            m_at += here("'\"'") ? 3 : 4;
        else
            m_source.code += m_text[m_at++];
    }

    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString end = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype close = m_text.indexOf(end, open);
        store(m_text.mid(open + 1, close - open - 1));
        m_at = close < 0 ? m_text.size() : close + end.size();
    }

    void literal()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"')
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        store(m_text.mid(begin, m_at - begin));
        ++m_at;
    }

    void store(const QString& content)
    {
        // "a" "b" is one text to the compiler.
        const bool continues =
            m_source.code.trimmed().endsWith(QLatin1String("\"\"")) && !m_source.literals.isEmpty();
        if (continues)
            m_source.literals.last() += content;
        else
            m_source.literals << content;
        m_source.code += QLatin1String("\"\"");
    }

    Source& m_source;
    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

QString Source::room() const
{
    const QStringList parts = path.split(u'/');
    return parts.size() < 3 ? parts.value(0) : parts[0] + u'/' + parts[1];
}

Source parse(const QString& path, const QString& text)
{
    Source source{.path = path, .text = text};
    static const QRegularExpression include(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*[<\"]([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch& match : include.globalMatch(text))
        source.includes << match.captured(1);
    Splitter(source).run();
    return source;
}

QList<Source> sourcesBelow(const QString& folder, const QStringList& endings)
{
    const QDir top(QStringLiteral(MYOLOG_SOURCE_DIR));
    QList<Source> sources;
    QDirIterator files(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const auto fits = [&](const QString& ending) { return file.fileName().endsWith(ending); };
        if (!std::any_of(endings.begin(), endings.end(), fits) || !file.open(QFile::ReadOnly))
            continue;
        sources << parse(top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
    }
    return sources;
}

} // namespace myolog::architecture
