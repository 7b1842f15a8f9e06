// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/amount_edit.h"

#include "app/widgets/checked_line.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace myolog {

AmountEdit::AmountEdit(const Factor& factor, QWidget* parent)
    : QWidget(parent), m_factor(factor), m_number(new QLineEdit)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number);
    const QString unit = *factor.unit->symbol
                             ? QCoreApplication::translate("Unit", factor.unit->symbol)
                         : factor.isScale() ? tr("of 10")
                                            : QString();
    layout->addWidget(new QLabel(unit));
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setAccessibleName(tr("%1 in %2").arg(factor.displayName(), unit));
    connect(m_number, &QLineEdit::returnPressed, this, &AmountEdit::confirmed);
    setFocusProxy(m_number);
}

void AmountEdit::setAmount(std::optional<double> canonical)
{
    m_number->setText(canonical ? writtenNumber(m_factor.toUnit(*canonical)) : QString());
}

Result<std::optional<double>> AmountEdit::amount() const
{
    Result<std::optional<double>> number = numberIn(*m_number);
    if (number && *number)
        number = m_factor.fromUnit(**number);
    return number;
}

} // namespace myolog
