// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/entry_dialog.h"

#include "app/context.h"
#include "app/widgets/amount_edit.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/heading.h"
#include "app/widgets/scale_bar.h"
#include "app/widgets/when_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <cmath>

namespace myolog {

EntryDialog::EntryDialog(Context& context, Entry entry, QWidget* parent)
    : Dialog(parent), m_context(context), m_before(std::move(entry)),
      m_new(m_before.updatedMs == 0), m_note(new QPlainTextEdit)
{
    const SnapshotPtr snapshot = context.recent();
    const Factor* factor = snapshot->catalogue.factor(m_before.factor);
    Q_ASSERT(factor);
    m_factor = *factor;
    setWindowTitle(factor->displayName());
    body()->addWidget(new Heading(factor->displayName(), Heading::Level::Card));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    body()->addLayout(form);
    buildAmount(*form);
    // Asked about a day, nobody need say when: noon of it is no time of theirs.
    if (!m_new || m_before.when.precision != Precision::Day) {
        m_when = new WhenEdit(m_before.when, m_new && m_before.when.precision == Precision::Exact);
        form->addRow(factor->dayOf == DayOf::Waking ? tr("When did you wake up?") : tr("When?"),
                     m_when);
    }
    if (factor->group == FactorGroup::Relief) {
        m_helped = new ChoiceBar(tr("Did it help?"), yesOrNo());
        if (m_before.helped)
            m_helped->setValue(*m_before.helped == Answer::Yes ? QStringLiteral("yes")
                                                               : QStringLiteral("no"));
        form->addRow(tr("Did it help?"), m_helped);
    }
    m_note->setPlainText(m_before.note);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().height() * 4);
    form->addRow(tr("Note"), m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &EntryDialog::accept);
    body()->addWidget(buttons);
    (m_scale ? static_cast<QWidget*>(m_scale) : m_amount)->setFocus();
}

void EntryDialog::buildAmount(QFormLayout& form)
{
    // The heading asks for a point of the scale, and the ends say what it means.
    if (m_factor.isScale()) {
        m_scale = scaleBar(m_factor);
        if (!m_new)
            m_scale->setValue(QString::number(qRound(m_before.value)));
        body()->insertWidget(1, m_scale);
        if (const QString ends = m_factor.endsText(); !ends.isEmpty())
            body()->insertWidget(2, new QuietLabel(ends));
        return;
    }
    m_amount = new AmountEdit(m_factor);
    if (!m_new)
        m_amount->setAmount(m_before.value);
    const Dimension dimension = m_factor.unit->dimension;
    form.addRow(dimension == Dimension::Time     ? tr("How long?")
                : dimension == Dimension::Number ? tr("How many?")
                                                 : tr("How much?"),
                m_amount);
}

Result<Entry> EntryDialog::withAmount(const Factor& factor, Entry entry,
                                      const Result<std::optional<double>>& typed)
{
    if (!typed)
        return std::unexpected(typed.error());
    if (!*typed)
        return failure(tr("Please say how much, or leave with Esc."));
    const double value = **typed;
    // The field shows rounded figures; only a real change may touch what is stored.
    const bool isNew = entry.updatedMs == 0;
    if (!isNew && qAbs(value - entry.value) <= 1e-9 * qMax(1.0, qAbs(entry.value)))
        return entry;
    if (factor.isScale() && value != std::round(value))
        return failure(tr("%1 is answered with a whole number from 0 to %2.")
                           .arg(factor.displayName(), QLocale().toString(factor.most)));
    entry.value = value;
    return entry;
}

Result<std::optional<double>> EntryDialog::amount() const
{
    if (!m_scale)
        return m_amount->amount();
    if (m_scale->value().isEmpty())
        return std::optional<double>();
    const double picked = m_scale->value().toDouble();
    // What was imported may lie between two words.
    return !m_new && picked == qRound(m_before.value) ? m_before.value : picked;
}

Result<Entry> EntryDialog::read() const
{
    Result<Entry> made = withAmount(m_factor, m_before, amount());
    if (!made)
        return made;
    Entry& entry = *made;
    if (m_when)
        entry.when = m_when->moment();
    if (m_helped && m_helped->value().isEmpty())
        entry.helped.reset();
    else if (m_helped)
        entry.helped = m_helped->value() == QLatin1String("yes") ? Answer::Yes : Answer::No;
    entry.note = m_note->toPlainText();
    return made;
}

bool EntryDialog::typedSomething() const
{
    const bool empty =
        m_scale ? m_scale->value().isEmpty() : m_amount->number()->text().trimmed().isEmpty();
    if (m_new && empty)
        return !m_note->toPlainText().isEmpty();
    const Result<Entry> now = read();
    return !now || *now != m_before;
}

void EntryDialog::accept()
{
    const Result<Entry> entry = read();
    if (!entry) {
        m_context.prompt().showError(this, entry.error());
        return;
    }
    const QString what =
        m_new ? tr("Record %1").arg(windowTitle()) : tr("Change %1").arg(windowTitle());
    if (m_context.send({.what = what, .rows = {*entry}}, this))
        Dialog::accept();
}

void EntryDialog::reject()
{
    if (!typedSomething() || m_context.prompt().confirmLeaving(this))
        Dialog::reject();
}

} // namespace myolog
