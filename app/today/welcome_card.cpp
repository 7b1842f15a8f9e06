// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/welcome_card.h"

#include "app/context.h"
#include "app/widgets/heading.h"
#include "app/widgets/once_button.h"
#include "app/widgets/site_picker.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QVBoxLayout>

namespace myolog {

WelcomeCard::WelcomeCard(Context& context, QWidget* parent)
    : Card(tr("Welcome to your diary"), parent), m_context(context), m_sites(new SitePicker),
      m_since(new QDateEdit(context.today()))
{
    auto* record = new OnceButton(tr("Record the first twitch"));
    m_record = record;
    body()->addWidget(new QLabel(tr("Where does it twitch?")));
    m_sites->setMaximumWidth(fontMetrics().height() * 30);
    body()->addWidget(m_sites);
    auto* form = new QFormLayout;
    m_since->setCalendarPopup(true);
    m_since->setMaximumDate(context.today());
    form->addRow(tr("Since when?"), m_since);
    body()->addLayout(form);
    body()->addWidget(record, 0, Qt::AlignLeft);
    body()->addWidget(
        new QuietLabel(tr("Everything stays on this computer. Nothing has to be answered.")));
    auto* sample = new QPushButton(tr("Look at a sample diary"));
    sample->setAutoDefault(false);
    body()->addWidget(sample, 0, Qt::AlignLeft);
    connect(record, &OnceButton::clickedOnce, this, &WelcomeCard::record);
    connect(sample, &QPushButton::clicked, this, &WelcomeCard::sampleWanted);
}

bool WelcomeCard::hasTyped() const
{
    return isVisible() && !m_sites->site().isEmpty();
}

void WelcomeCard::record()
{
    const QDateTime now = m_context.clock().now();
    Episode first;
    first.site = m_sites->site();
    first.side = m_sites->side();
    // An earlier beginning is known to the day; one of today is happening now.
    const bool today = m_since->date() >= m_context.today();
    first.start = today ? momentOf(now) : momentOfDay(m_since->date(), now);
    if (!today)
        first.note = tr("It began about this day.");
    m_context.send({.what = tr("Record the first twitch"), .rows = {first}}, this);
}

} // namespace myolog
