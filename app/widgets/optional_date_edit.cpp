// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/optional_date_edit.h"

#include "app/widgets/flow_layout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>

namespace myolog {

OptionalDateEdit::OptionalDateEdit(QDate latest, QWidget* parent)
    : QWidget(parent), m_answer(new QComboBox), m_day(new QDateEdit(latest))
{
    auto* layout = new FlowLayout(this, 8);
    layout->addWidget(m_answer);
    layout->addWidget(m_day);
    m_answer->addItems({tr("not answered"), tr("about this day:")});
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(latest);
    m_day->setAccessibleName(tr("Day"));
    // A half-typed year is not yet an answer.
    m_day->setKeyboardTracking(false);
    m_day->hide();
    setFocusProxy(m_answer);
    connect(m_answer, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_day->setVisible(index == 1);
        Q_EMIT changed(date());
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this] { Q_EMIT changed(date()); });
}

QDate OptionalDateEdit::date() const
{
    return m_answer->currentIndex() == 1 ? m_day->date() : QDate();
}

void OptionalDateEdit::setDate(QDate date)
{
    const QSignalBlocker quiet(this);
    if (date.isValid())
        m_day->setDate(date);
    m_answer->setCurrentIndex(date.isValid() ? 1 : 0);
}

} // namespace myolog
