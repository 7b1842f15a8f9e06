// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample_pen.h"

#include "core/diary/closing.h"
#include "core/factors/factor_ids.h"

namespace myolog {

namespace {

/// A machine without a zone database still gets its sample.
QTimeZone zoneOrUtc(const char* name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

SamplePen::SamplePen(const SampleSpec& spec)
    : m_spec(spec), m_chance(spec.seed), m_home(zoneOrUtc("Europe/Berlin")),
      m_away(zoneOrUtc("America/New_York")), m_first(diaryDay(spec.now).addDays(1 - spec.days))
{
}

void SamplePen::beginDay(QDate day, bool logged)
{
    m_day = day;
    m_logged = logged;
    m_caffeine = 0;
    m_entries = 0;
}

/// Nine days in New York; all else happens at home.
const QTimeZone& SamplePen::zoneOf(QDate day) const
{
    const qint64 days = dayAt(0.3).daysTo(day);
    return m_spec.days >= 30 && days >= 0 && days < 9 ? m_away : m_home;
}

QDateTime SamplePen::at(double hour) const
{
    const int minutes = int(hour * 60);
    return QDateTime(m_day.addDays(minutes / 1440), QTime(minutes % 1440 / 60, minutes % 60),
                     zoneOf(m_day));
}

void SamplePen::add(Row row, const QDateTime& written)
{
    const QDateTime& now = m_spec.now;
    if (!m_logged || written > now)
        return;
    static const QUuid space(QStringLiteral("6d796f6c-6f67-5361-6d70-6c652e646179"));
    Record& record = recordOf(row);
    record.id =
        QUuid::createUuidV5(space, QStringLiteral("%1/%2").arg(m_spec.seed).arg(++m_number));
    record.origin = QLatin1String(sampleOrigin);
    record.updatedMs = written.toMSecsSinceEpoch();
    if (auto* entry = std::get_if<Entry>(&row)) {
        ++m_entries;
        if (!entry->group.isNull())
            entry->group =
                QUuid::createUuidV5(space, entry->intake + QString::number(record.updatedMs));
    }
    m_rows.push_back(std::move(row));
}

void SamplePen::take(const char* id, double hour)
{
    const Intake* intake = m_catalogue.intake(QLatin1String(id));
    Q_ASSERT_X(intake, "SamplePen::take", id);
    for (const Portion& portion : intake->portions)
        if (portion.factor == QLatin1String(factor_id::caffeine))
            m_caffeine += portion.amount;
    const QDateTime when = at(hour);
    const Precision precision = m_chance.happens(0.2) ? Precision::About : Precision::Exact;
    for (const Row& row : intakeRows(m_catalogue, *intake, momentOf(when, precision)))
        add(row, when);
}

void SamplePen::enter(const QString& factor, double value, double hour)
{
    Entry entry;
    entry.when = momentOf(at(hour));
    entry.factor = factor;
    entry.value = value;
    add(entry, at(hour));
}

} // namespace myolog
