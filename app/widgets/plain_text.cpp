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
    // As many letters as fit beside a button at twice the usual size.
    static const QRegularExpression part(QStringLiteral("\\S{20}(?=\\S{10})"));
    return QString(text).replace(part, QStringLiteral("\\0\u200b"));
}

} // namespace myolog
