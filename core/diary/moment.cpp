// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/moment.h"

#include "core/base/date_text.h"

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

/// That wall clock where `zoneOf` is; by this computer's own clock when its zone has no rules.
QDateTime wallClock(QDate date, QTime time, const QDateTime& zoneOf)
{
    if (const QTimeZone zone = zoneOf.timeZone(); zone.isValid())
        return {date, time, zone};
    if (const QDateTime local(date, time); zoneOf.timeSpec() == Qt::LocalTime && local.isValid())
        return local;
    return {date, time, QTimeZone(zoneOf.offsetFromUtc())};
}

} // namespace

QDateTime Moment::local() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone(offsetMinutes * 60));
}

QString dateTimeText(const Moment& moment)
{
    const QDateTime local = moment.local();
    const QString day = dateText(local.date());
    if (moment.precision == Precision::Day)
        return day;
    const QString time = clockText(local.time());
    return (moment.precision == Precision::About
                ? QCoreApplication::translate("Text", "%1, about %2", "day, time of the clock")
                : QCoreApplication::translate("Text", "%1, %2", "day, time of the clock"))
        .arg(day, time);
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
    return momentOf(wallClock(date, QTime(12, 0), zoneOf), Precision::Day);
}

QDate diaryDay(const Moment& when, int boundaryHour)
{
    return dateOfWallClock(when.wallMs() - boundaryHour * msPerHour);
}

QDate wakingDay(const Moment& when)
{
    return dateOfWallClock(when.wallMs() + 6 * msPerHour);
}

QDate diaryDay(const QDateTime& now, int boundaryHour)
{
    return diaryDay(momentOf(now), boundaryHour);
}

Result<QDate> parseDate(const QString& text)
{
    const QString trimmed = text.trimmed();
    QDate date = QDate::fromString(trimmed, Qt::ISODate);
    // Qt passes over what stands behind an ISO date.
    if (trimmed.size() != 10)
        date = {};
    if (!date.isValid())
        date = QDate::fromString(trimmed, QStringLiteral("d.M.yyyy"));
    if (!date.isValid())
        return failure(
            QCoreApplication::translate("Diary", "“%1” is not a date. Write it as 2026-11-20.")
                .arg(trimmed.left(40)));
    return date;
}

namespace {

Result<Moment> momentAt(QDate date, QTime time, const QDateTime& zoneOf)
{
    const QDateTime when = wallClock(date, time, zoneOf);
    if (when.isValid() && when.date() == date && when.time() == time)
        return momentOf(when);
    return failure(QCoreApplication::translate(
                       "Diary", "%1 did not exist on %2: the clocks were put forward in that hour.")
                       .arg(time.toString(QStringLiteral("HH:mm")), date.toString(Qt::ISODate)));
}

} // namespace

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
    // Read as if in UTC, which lacks no hour: only what names no offset is valid so.
    if (const QDateTime clock = QDateTime::fromString(iso + u'Z', Qt::ISODateWithMs);
        clock.isValid())
        return momentAt(clock.date(), clock.time(), zoneOf);
    const QDateTime when = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!when.isValid())
        return failure(QCoreApplication::translate(
                           "Diary", "“%1” is not a time. Write it as 2026-11-20T21:05.")
                           .arg(text.left(40)));
    return momentOf(when);
}

} // namespace myolog
