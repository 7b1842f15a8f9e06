// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/moment.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace myolog {

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 msPerDay = 24 * msPerHour;
constexpr qint64 epochJulianDay = 2440588; // 1970-01-01

QDate dateOfWallClock(qint64 wallMs)
{
    const qint64 days = wallMs >= 0 ? wallMs / msPerDay : -((-wallMs + msPerDay - 1) / msPerDay);
    return QDate::fromJulianDay(epochJulianDay + days);
}

qint64 wallMs(const Moment& when)
{
    return when.utcMs + qint64(when.offsetMinutes) * 60'000;
}

} // namespace

QDateTime Moment::local() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone(offsetMinutes * 60));
}

Moment momentOf(const QDateTime& when, Precision precision)
{
    return {.utcMs = when.toMSecsSinceEpoch(),
            .offsetMinutes = when.offsetFromUtc() / 60,
            .zone = QString::fromUtf8(when.timeZone().id()),
            .precision = precision};
}

Moment momentOfDay(QDate date, const QDateTime& zoneOf)
{
    return momentOf(QDateTime(date, QTime(12, 0), zoneOf.timeZone()), Precision::Day);
}

QDate diaryDay(const Moment& when, int boundaryHour)
{
    return dateOfWallClock(wallMs(when) - boundaryHour * msPerHour);
}

QDate wakingDay(const Moment& when)
{
    return dateOfWallClock(wallMs(when) + 6 * msPerHour);
}

QDate diaryDay(const QDateTime& now, int boundaryHour)
{
    return diaryDay(momentOf(now), boundaryHour);
}

Result<QDate> parseDate(const QString& text)
{
    const QString trimmed = text.trimmed();
    QDate date = QDate::fromString(trimmed, Qt::ISODate);
    if (!date.isValid())
        date = QDate::fromString(trimmed, QStringLiteral("d.M.yyyy"));
    if (!date.isValid())
        return failure(
            QCoreApplication::translate("Diary", "“%1” is not a date. Write it as 2026-11-20.")
                .arg(trimmed.left(40)));
    return date;
}

Result<Moment> parseMoment(const QString& text, const QDateTime& zoneOf)
{
    QString iso = text.trimmed();
    if (iso.size() == 10) {
        const Result<QDate> date = parseDate(iso);
        if (!date)
            return std::unexpected(date.error());
        return momentOfDay(*date, zoneOf);
    }
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    QDateTime when = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!when.isValid())
        return failure(QCoreApplication::translate(
                           "Diary", "“%1” is not a time. Write it as 2026-11-20T21:05.")
                           .arg(text.left(40)));
    if (when.timeSpec() == Qt::LocalTime)
        when = QDateTime(when.date(), when.time(), zoneOf.timeZone());
    return momentOf(when);
}

} // namespace myolog
