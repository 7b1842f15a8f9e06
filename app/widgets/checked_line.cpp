// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/checked_line.h"

#include "app/widgets/heading.h"
#include "core/base/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace myolog {

Result<std::optional<double>> numberIn(const QLineEdit& line)
{
    if (line.text().trimmed().isEmpty())
        return std::nullopt;
    const Result<double> number = parseNumber(line.text());
    if (!number)
        return std::unexpected(number.error());
    return *number;
}

QString writtenNumber(double value)
{
    QLocale locale;
    // A thousands separator could not be read back without doubt.
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

CheckedLine::CheckedLine(const QString& name, const QString& unit, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit), m_unit(new QLabel(unit)), m_problem(new WrappedLabel)
{
    m_edit->setAccessibleName(unit.isEmpty() ? name : tr("%1 in %2").arg(name, unit));
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setVisible(!unit.isEmpty());
    m_problem->hide();

    auto* line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(m_unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

QString CheckedLine::text() const
{
    return m_edit->text();
}

void CheckedLine::setText(const QString& text)
{
    m_edit->setText(text);
}

void CheckedLine::setNumber(const std::optional<double>& value)
{
    m_edit->setText(value ? writtenNumber(*value) : QString());
}

void CheckedLine::setUnit(const QString& unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

int CheckedLine::unitWidth() const
{
    return m_unit->sizeHint().width();
}

void CheckedLine::setUnitWidth(int pixels)
{
    m_unit->setMinimumWidth(pixels);
    m_unit->show();
}

Result<std::optional<double>> CheckedLine::number()
{
    setProblem({});
    Result<std::optional<double>> value = numberIn(*m_edit);
    if (!value)
        setProblem(value.error().text);
    return value;
}

Result<double> CheckedLine::requiredNumber()
{
    const Result<std::optional<double>> value = number();
    if (!value)
        return std::unexpected(value.error());
    if (*value)
        return **value;
    setProblem(tr("A number is needed here."));
    return failure(problem());
}

void CheckedLine::setProblem(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
    if (!problem.isEmpty()) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->selectAll();
    }
}

QString CheckedLine::problem() const
{
    return m_edit->accessibleDescription();
}

} // namespace myolog
