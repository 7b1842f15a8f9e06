// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type into, with room beside it for what is wrong with the text. What was typed stays.
#pragma once

#include "core/base/result.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;

namespace myolog {

class WrappedLabel;

class CheckedLine : public QWidget {
    Q_OBJECT
public:
    /// `name` is what a screen reader says; `unit` stands behind the line, or is "".
    explicit CheckedLine(const QString& name, const QString& unit = {}, QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }
    QString text() const;
    void setText(const QString& text);
    /// An amount as people write it by the current locale; empty for no value.
    void setNumber(const std::optional<double>& value);
    void setUnit(const QString& unit);
    /// Keeps room for a unit, so that lines under each other end in one line.
    int unitWidth() const;
    void setUnitWidth(int pixels);

    /// No value for an empty line. Shows what is wrong before it returns an error.
    Result<std::optional<double>> number();
    /// As number(), for a line that may not be empty.
    Result<double> requiredNumber();
    /// Shows `problem` and puts the cursor here; "" clears it.
    void setProblem(const QString& problem);
    QString problem() const;

private:
    QLineEdit* m_edit;
    QLabel* m_unit;
    WrappedLabel* m_problem;
};

/// No value for an empty line.
Result<std::optional<double>> numberIn(const QLineEdit& line);
/// A number as short as it can be written exactly, by the current locale.
QString writtenNumber(double value);

} // namespace myolog
