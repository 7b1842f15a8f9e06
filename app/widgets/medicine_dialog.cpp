// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/medicine_dialog.h"

#include "app/context.h"
#include "app/widgets/checked_line.h"
#include "core/base/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace myolog {

namespace {

QStringList knownNames(const Snapshot& snapshot)
{
    QStringList names;
    for (const MedicineChange& medicine : snapshot.rows.medicines)
        names << medicine.name;
    names.removeDuplicates();
    return names;
}

} // namespace

MedicineDialog::MedicineDialog(Context& context, MedicineChange medicine, QWidget* parent)
    : RecordDialog(context, parent), m_medicine(std::move(medicine)),
      m_name(new CheckedLine(tr("Medicine"))), m_dose(new QLineEdit(m_medicine.dose)),
      m_event(new QComboBox), m_day(makeDate(tr("Date"), m_medicine.day)),
      m_note(new QPlainTextEdit(m_medicine.note))
{
    setWindowTitle(tr("Medicine"));
    m_name->setText(m_medicine.name);
    m_name->edit()->setMaxLength(maxNameLength);
    m_name->edit()->setCompleter(new QCompleter(knownNames(*context.snapshot()), m_name));
    m_dose->setPlaceholderText(tr("for example 50 mg twice a day"));
    for (const auto event : {MedicineEvent::Start, MedicineEvent::Change, MedicineEvent::Stop})
        m_event->addItem(medicineEventName(event));
    m_event->setCurrentIndex(int(m_medicine.event));
    m_note->setMaximumHeight(m_note->fontMetrics().lineSpacing() * 5);

    form()->addRow(tr("&Medicine"), m_name);
    form()->addRow(tr("&What happened?"), m_event);
    form()->addRow(tr("&Dose"), m_dose);
    form()->addRow(tr("D&ate"), m_day);
    form()->addRow(tr("&Note"), m_note);
    // Wording and source: NHS, Twitching eyes and muscles.
    addRemark(tr("Some medicines can go together with twitching. Ask your pharmacist or doctor; "
                 "do not stop a prescribed medicine on your own. (Source: NHS, Twitching eyes and "
                 "muscles)"));
    finish();
}

void MedicineDialog::accept()
{
    m_name->setProblem({});
    if (cleanName(m_name->text()).isEmpty())
        return m_name->setProblem(tr("Which medicine is it?"));
    m_medicine.name = m_name->text();
    m_medicine.dose = m_dose->text();
    m_medicine.event = MedicineEvent(m_event->currentIndex());
    m_medicine.day = m_day->date();
    m_medicine.note = m_note->toPlainText();
    save(tr("Record a medicine"), m_medicine);
}

} // namespace myolog
