// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plain_text.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QTextDocument>

namespace myolog {

namespace {

constexpr QChar breakSign = u'\u200b'; ///< zero-width space

/// Never within what is read as one letter.
QString parted(const QString& word)
{
    constexpr int together = 8;
    QString parts;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype from = 0, letter = 1, to; (to = letters.toNextBoundary()) >= 0; from = to) {
        parts += QStringView(word).mid(from, to - from);
        if (letter++ % together == 0 && to < word.size())
            parts += breakSign;
    }
    return parts;
}

} // namespace

QString asMenuText(QString name)
{
    return name.replace(u'&', QLatin1String("&&"));
}

QString withoutMnemonics(QString text)
{
    static const QRegularExpression sign(QStringLiteral("&(&?)"));
    return text.replace(sign, QStringLiteral("\\1"));
}

QString asTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped())
                                     : text;
}

QString withBreaks(const QString& text)
{
    static const QRegularExpression longWord(QStringLiteral("\\S{30,}"));
    QString broken = text;
    QRegularExpressionMatch match;
    for (qsizetype at = 0; (at = broken.indexOf(longWord, at, &match)) >= 0;) {
        const QString parts = parted(match.captured());
        broken.replace(at, match.capturedLength(), parts);
        at += parts.size();
    }
    return broken;
}

QString withoutBreaks(QString text)
{
    return text.remove(breakSign);
}

} // namespace myolog
