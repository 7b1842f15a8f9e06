// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/when_edit.h"

#include "app/widgets/choice_bar.h"
#include "app/widgets/date_typing.h"
#include "app/widgets/flow_layout.h"
#include "core/base/date_text.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLocale>
#include <QTimeZone>

namespace myolog {

namespace {

/// The zone the person was in, so that changing the hour of an old entry does not move it.
QTimeZone zoneOf(const Moment& moment)
{
    const QTimeZone named(moment.zone.toUtf8());
    return named.isValid() ? named : QTimeZone(moment.offsetMinutes * 60);
}

} // namespace

WhenEdit::WhenEdit(const Moment& start, bool fresh, QWidget* parent)
    : QWidget(parent), m_start(start),
      m_chips(new ChoiceBar(tr("When?"), {{QStringLiteral("0"), tr("now")},
                                          {QStringLiteral("15"), tr("15 min ago")},
                                          {QStringLiteral("60"), tr("1 h ago")},
                                          {QStringLiteral("other"), tr("other")}})),
      m_time(new QDateTimeEdit(start.local().toTimeZone(zoneOf(start)))), m_precision(new QComboBox)
{
    auto* layout = new FlowLayout(this);
    layout->addWidget(m_chips);
    layout->addWidget(m_time);
    layout->addWidget(m_precision);

    m_chips->setAlwaysOne(true);
    m_chips->setValue(QStringLiteral("0"));
    m_chips->setVisible(fresh);
    // The wall clock of the entry's own place; the zone is put back in moment().
    m_time->setTimeSpec(Qt::UTC);
    const QDateTime local = start.local();
    m_time->setDateTime(QDateTime(local.date(), local.time(), QTimeZone::utc()));
    m_time->setDisplayFormat(longYearFormat() + u' ' + clockFormat());
    new DateTyping(*m_time);
    m_time->setCalendarPopup(true);
    m_time->setAccessibleName(tr("Date and time"));
    m_precision->addItems({tr("exactly"), tr("about"), tr("only the day is known")});
    m_precision->setCurrentIndex(int(start.precision));
    m_precision->setMinimumWidth(1); // narrower than its words where the column is
    m_precision->setAccessibleName(tr("How exact is the time?"));

    connect(m_chips, &ChoiceBar::picked, this, &WhenEdit::pick);
    connect(m_time, &QDateTimeEdit::timeChanged, this, [this] {
        // Who writes a time knows it.
        if (m_precision->currentIndex() == int(Precision::Day))
            m_precision->setCurrentIndex(int(Precision::Exact));
    });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_touched = true;
        m_chips->setValue(QStringLiteral("other"));
        Q_EMIT changed();
    });
    connect(m_precision, &QComboBox::activated, this, [this] {
        m_touched = true;
        Q_EMIT changed();
    });
}

void WhenEdit::pick(const QString& chip)
{
    m_touched = true;
    if (chip == QLatin1String("other")) {
        m_time->setFocus();
    } else {
        const QSignalBlocker quiet(m_time);
        const QDateTime local = m_start.local().addSecs(-60 * chip.toInt());
        m_time->setDateTime(QDateTime(local.date(), local.time(), QTimeZone::utc()));
        const Precision precision =
            chip == QLatin1String("0") ? m_start.precision : Precision::About;
        m_precision->setCurrentIndex(int(precision));
    }
    Q_EMIT changed();
}

Moment WhenEdit::moment() const
{
    if (!m_touched)
        return m_start;
    const QDateTime wall = m_time->dateTime();
    const auto precision = Precision(m_precision->currentIndex());
    const QDateTime there(wall.date(), wall.time(), zoneOf(m_start));
    if (precision == Precision::Day)
        return momentOfDay(wall.date(), there);
    return momentOf(there, precision);
}

} // namespace myolog
