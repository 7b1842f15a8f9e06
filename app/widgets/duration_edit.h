// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it lasted: a number and a unit; empty means not answered.
#pragma once

#include "core/base/result.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLineEdit;

namespace myolog {

class DurationEdit : public QWidget {
    Q_OBJECT
public:
    explicit DurationEdit(QWidget* parent = nullptr);

    void setSeconds(std::optional<double> seconds);
    /// No value when empty; an error in words for anything that is no number.
    Result<std::optional<double>> seconds() const;
    QLineEdit* number() { return m_number; }
    QString typed() const;

private:
    QLineEdit* m_number;
    QComboBox* m_unit;
};

} // namespace myolog
