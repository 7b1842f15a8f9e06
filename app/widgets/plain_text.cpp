// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plain_text.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace myolog {

QString asMenuText(QString name)
{
    return name.replace(u'&', QLatin1String("&&"));
}

QString asTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped())
                                     : text;
}

QString withBreaks(const QString& text)
{
    static const QRegularExpression longWord(QStringLiteral("\\S{30,}"));
    static const QRegularExpression part(QStringLiteral("\\S{8}(?=\\S)"));
    QString broken = text;
    for (qsizetype at = 0; (at = broken.indexOf(longWord, at)) >= 0;) {
        const QString word = longWord.match(broken, at).captured();
        const QString parts = QString(word).replace(part, QStringLiteral("\\0\u200b"));
        broken.replace(at, word.size(), parts);
        at += parts.size();
    }
    return broken;
}

} // namespace myolog
