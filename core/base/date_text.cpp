// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace myolog {

namespace {

constexpr qint64 nearHours = 6;

} // namespace

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

QString agoText(const QDateTime& then, const QDateTime& now, bool dayOnly)
{
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    // The small hours of a night are nearer than the date says.
    if (!dayOnly && seconds < nearHours * 3600) {
        const qint64 minutes = seconds / 60; // nobody asks for the seconds
        if (minutes == 0)
            return QCoreApplication::translate("Text", "just now");
        return QCoreApplication::translate("Text", "%1 ago")
            .arg(durationText(double(60 * minutes)));
    }
    const qint64 days =
        std::max<qint64>(then.date().daysTo(now.date()), !dayOnly && seconds >= 86'400 ? 1 : 0);
    if (days >= 7)
        return dateText(then.date());
    if (days >= 2)
        return QCoreApplication::translate("Text", "%n day(s) ago", nullptr, int(days));
    const QString day = days == 1 ? QCoreApplication::translate("Text", "yesterday")
                                  : QCoreApplication::translate("Text", "today");
    return dayOnly ? day
                   : QCoreApplication::translate("Text", "%1, %2", "day, time of the clock")
                         .arg(day, clockText(then.time()));
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

QTime parseClock(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:[:.h]?(\\d{2}))?$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (match.hasMatch())
        return QTime(match.captured(1).toInt(), match.captured(2).toInt());
    return QLocale().toTime(text.trimmed(), QLocale::ShortFormat);
}

} // namespace myolog
