// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/period_chooser.h"

#include "app/widgets/period_choice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace myolog {

namespace {

constexpr int custom = -1; // other values are a number of days

} // namespace

PeriodChooser::PeriodChooser(QWidget* parent)
    : QWidget(parent), m_length(new QComboBox), m_from(new QDateEdit), m_to(new QDateEdit)
{
    offerPeriods(*m_length);
    m_length->addItem(tr("From … to …"), custom);
    m_length->setCurrentIndex(m_length->findData(usualDays));
    m_length->setObjectName(QStringLiteral("period"));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    for (QDateEdit* date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        connect(date, &QDateEdit::dateChanged, this, &PeriodChooser::changed);
    }
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Period"), m_length);
    form->addRow(tr("Fr&om"), m_from);
    form->addRow(tr("&To"), m_to);
    connect(m_length, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        Q_EMIT changed();
    });
    showDates();
}

void PeriodChooser::showDates()
{
    const bool wanted = m_length->currentData().toInt() == custom;
    auto* form = static_cast<QFormLayout*>(layout());
    for (QDateEdit* date : {m_from, m_to}) {
        date->setVisible(wanted);
        form->labelForField(date)->setVisible(wanted);
    }
}

Period PeriodChooser::period(const Snapshot& snapshot) const
{
    const int days = m_length->currentData().toInt();
    if (days == custom)
        return {std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())};
    return lastDays(snapshot.today, days).within(snapshot);
}

void PeriodChooser::choose(const Period& period)
{
    {
        const QSignalBlocker quiet(this);
        m_from->setDate(period.from);
        m_to->setDate(period.to);
        m_length->setCurrentIndex(m_length->findData(custom));
    }
    Q_EMIT changed();
}

} // namespace myolog
