// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/optional_date_edit.h"

#include "app/widgets/about_ago.h"
#include "app/widgets/date_typing.h"
#include "app/widgets/flow_layout.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QSignalBlocker>

namespace myolog {

namespace {

constexpr int dayAnswer = 1;

} // namespace

OptionalDateEdit::OptionalDateEdit(const QString& question, QDate latest, QWidget* parent)
    : QWidget(parent), m_answer(new QComboBox), m_day(new QDateEdit(latest))
{
    auto* layout = new FlowLayout(this, 8);
    layout->addWidget(m_answer);
    layout->addWidget(m_day);
    m_answer->addItems({tr("not answered"), tr("about this day:")});
    // These are always read whole; a longer one is cut rather than the field where room is short.
    m_answer->setMinimumWidth(m_answer->minimumSizeHint().width());
    for (const AboutAgo& about : aboutAgo())
        m_answer->addItem(QCoreApplication::translate("Since", about.text),
                          latest.addDays(-about.days));
    m_answer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_day->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_day->setDisplayFormat(longYearFormat());
    new DateTyping(*m_day);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(latest);
    m_answer->setAccessibleName(question);
    m_day->setAccessibleName(tr("Day"));
    // A half-typed year is not yet an answer.
    m_day->setKeyboardTracking(false);
    m_day->hide();
    setFocusProxy(m_answer);
    connect(m_answer, &QComboBox::currentIndexChanged, this, [this](int index) {
        // The words of a quick choice become the day they speak of, which can be corrected.
        if (const QDate about = m_answer->itemData(index).toDate(); about.isValid())
            return setAbout(about);
        m_day->setVisible(index == dayAnswer);
        Q_EMIT changed(date());
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this] { Q_EMIT changed(date()); });
}

void OptionalDateEdit::setAbout(QDate day)
{
    {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(day);
    }
    m_answer->setCurrentIndex(dayAnswer);
}

void OptionalDateEdit::commit()
{
    m_day->interpretText();
}

QDate OptionalDateEdit::date() const
{
    return m_answer->currentIndex() == dayAnswer ? m_day->date() : QDate();
}

void OptionalDateEdit::setDate(QDate date)
{
    const QSignalBlocker quiet(this);
    if (date.isValid())
        m_day->setDate(date);
    m_answer->setCurrentIndex(date.isValid() ? dayAnswer : 0);
}

} // namespace myolog
