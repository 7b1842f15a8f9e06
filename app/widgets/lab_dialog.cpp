// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/lab_dialog.h"

#include "app/context.h"
#include "app/widgets/checked_line.h"
#include "core/base/text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace myolog {

namespace {

/// Free to type into; offers what is usual and what this diary holds already.
QComboBox* makeChoice(const QString& name, QStringList offered, const QString& current)
{
    offered.removeDuplicates();
    offered.removeAll(QString());
    auto* box = new QComboBox;
    box->setEditable(true);
    // As wide as the window allows, and not as the longest name that was ever typed.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->addItems(offered);
    box->setCurrentText(current);
    box->setAccessibleName(name);
    box->lineEdit()->setAccessibleName(name);
    box->lineEdit()->setMaxLength(maxNameLength);
    return box;
}

} // namespace

LabDialog::LabDialog(Context& context, LabValue lab, QWidget* parent)
    : RecordDialog(context, parent), m_lab(std::move(lab)), m_value(new CheckedLine(tr("Value"))),
      m_low(new CheckedLine(tr("Lower end of the reference range"))),
      m_high(new CheckedLine(tr("Upper end of the reference range"))),
      m_day(makeDate(tr("Date"), m_lab.day)), m_note(new QLineEdit(m_lab.note))
{
    setWindowTitle(tr("Laboratory value"));
    QStringList analytes{tr("Potassium"), tr("Magnesium"), tr("Calcium")};
    QStringList units{QStringLiteral("mmol/l"), QStringLiteral("mg/dl"), QStringLiteral("mEq/l")};
    for (const LabValue& known : context.snapshot()->rows.labs) {
        analytes << known.analyte;
        units << known.unit;
    }
    m_analyte = makeChoice(tr("What was measured"), analytes, m_lab.analyte);
    m_unit = makeChoice(tr("Unit"), units, m_lab.unit);
    if (!m_lab.analyte.isEmpty())
        m_value->setNumber(m_lab.value);
    m_low->setNumber(m_lab.low);
    m_high->setNumber(m_lab.high);

    form()->addRow(tr("&What was measured?"), m_analyte);
    form()->addRow(tr("&Value"), m_value);
    form()->addRow(tr("&Unit"), m_unit);
    form()->addRow(tr("Reference range &from"), m_low);
    form()->addRow(tr("Reference range &to"), m_high);
    form()->addRow(tr("D&ate"), m_day);
    form()->addRow(tr("&Note"), m_note);
    addRemark(tr("Copy value, unit and reference range from the laboratory's sheet. Ranges differ "
                 "between laboratories."));
    finish();
}

bool LabDialog::readNumbers()
{
    const Result<double> value = m_value->requiredNumber();
    const Result<std::optional<double>> low = m_low->number();
    const Result<std::optional<double>> high = m_high->number();
    if (!value || !low || !high)
        return false;
    if (*low && *high && **low > **high) {
        m_high->setProblem(tr("The upper end lies under the lower end."));
        return false;
    }
    m_lab.value = *value;
    m_lab.low = *low;
    m_lab.high = *high;
    return true;
}

void LabDialog::accept()
{
    if (!readNumbers())
        return;
    m_lab.analyte = m_analyte->currentText();
    m_lab.unit = m_unit->currentText();
    m_lab.day = m_day->date();
    m_lab.note = m_note->text();
    save(tr("Record a laboratory value"), m_lab);
}

} // namespace myolog
