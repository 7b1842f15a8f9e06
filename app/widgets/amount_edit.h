// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A number in the unit people use; empty means not recorded, never zero.
#pragma once

#include "core/base/result.h"
#include "core/factors/factor.h"

#include <QWidget>
#include <optional>

class QLineEdit;

namespace myolog {

class AmountEdit : public QWidget {
    Q_OBJECT
public:
    explicit AmountEdit(const Factor& factor, QWidget* parent = nullptr);

    void setAmount(std::optional<double> canonical);
    /// Canonical units; no value when empty, an error in words for anything that is no number.
    Result<std::optional<double>> amount() const;
    QLineEdit* number() { return m_number; }

Q_SIGNALS:
    /// Enter was pressed in the field.
    void confirmed();

private:
    Factor m_factor;
    QLineEdit* m_number;
};

} // namespace myolog
