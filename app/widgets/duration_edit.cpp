// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/duration_edit.h"

#include "app/widgets/checked_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace myolog {

namespace {

constexpr double secondsOf[] = {1, 60, 3600};

} // namespace

DurationEdit::DurationEdit(QWidget* parent)
    : QWidget(parent), m_number(new QLineEdit), m_unit(new QComboBox)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number);
    layout->addWidget(m_unit);
    layout->addStretch(1);
    m_unit->addItems({tr("seconds"), tr("minutes"), tr("hours")});
    m_unit->setAccessibleName(tr("Unit of the duration"));
    m_number->setAccessibleName(tr("How long?"));
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    setFocusProxy(m_number);
}

void DurationEdit::setSeconds(std::optional<double> seconds)
{
    if (!seconds) {
        m_number->clear();
        return;
    }
    const int unit = *seconds >= 3600 ? 2 : *seconds >= 60 ? 1 : 0;
    const auto whole = [&](int u) {
        return *seconds == secondsOf[u] * qRound64(*seconds / secondsOf[u]);
    };
    const int shown = whole(unit) ? unit : unit == 2 && whole(1) ? 1 : 0;
    m_unit->setCurrentIndex(shown);
    m_number->setText(writtenNumber(*seconds / secondsOf[shown]));
}

Result<std::optional<double>> DurationEdit::seconds() const
{
    Result<std::optional<double>> number = numberIn(*m_number);
    if (number && *number)
        number = **number * secondsOf[m_unit->currentIndex()];
    return number;
}

QString DurationEdit::typed() const
{
    const QString text = m_number->text().trimmed();
    return text.isEmpty() ? text : text + m_unit->currentText();
}

} // namespace myolog
