// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plain_text.h"

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

} // namespace myolog
