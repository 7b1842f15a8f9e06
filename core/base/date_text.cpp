// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace myolog {

QString dateText(QDate day)
{
    return QLocale().toString(
        day, QCoreApplication::translate("Text", "d MMM yyyy", "format of a date"));
}

QString dayMonthText(QDate day)
{
    return QLocale().toString(day,
                              QCoreApplication::translate("Text", "d MMM", "format of a date"));
}

QString clockFormat()
{
    static const QRegularExpression seconds(QStringLiteral("[^A-Za-z]s+"));
    return QLocale().timeFormat(QLocale::ShortFormat).remove(seconds);
}

QString clockText(QTime time)
{
    return QLocale().toString(time, clockFormat());
}

} // namespace myolog
