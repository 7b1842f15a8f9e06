// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/own_id.h"

namespace myolog {

QString ownId(const QString& name, const QUuid& row)
{
    QString id = QStringLiteral("own_");
    // Ids are plain letters and digits; "Kräutertee" becomes "own_krautertee".
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (c == u' ' && !id.endsWith(u'_'))
            id += u'_';
    }
    id.truncate(36);
    if (!id.endsWith(u'_'))
        id += u'_';
    return id + row.toString(QUuid::Id128).left(6);
}

} // namespace myolog
