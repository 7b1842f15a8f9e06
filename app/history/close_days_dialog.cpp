// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/close_days_dialog.h"

#include "app/context.h"
#include "app/history/history_changes.h"
#include "app/widgets/day_checklist.h"
#include "app/widgets/elided.h"
#include "app/widgets/heading.h"
#include "core/diary/closing.h"
#include "core/diary/day_of.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace myolog {

CloseDaysDialog::CloseDaysDialog(Context& context, QWidget* parent)
    : Dialog(parent), m_context(context), m_snapshot(context.snapshot()),
      m_days(new DayChecklist(*m_snapshot, openDays(*m_snapshot)))
{
    setWindowTitle(tr("Close past days"));
    auto* buttons = new QDialogButtonBox;
    m_close = buttons->addButton(tr("Close days"), QDialogButtonBox::AcceptRole);
    // In this order, or Tab passes over it.
    buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_days, &DayChecklist::changed, this, &CloseDaysDialog::countDays);

    body()->addWidget(new WrappedLabel(
        tr("A closed day has nothing more to add. Without twitches it then counts as a day "
           "without twitching, so close only days you remember.")));
    body()->addWidget(m_days, 1);
    body()->addWidget(makeNoneBox());
    body()->addWidget(buttons);
    countDays();
    sizeTo({fontMetrics().averageCharWidth() * 76, fontMetrics().lineSpacing() * 36});
}

QWidget* CloseDaysDialog::makeNoneBox()
{
    auto* box = new QGroupBox(tr("Where nothing was logged, note “none” for"));
    auto* grid = new QGridLayout(box);
    // Every habit a closing asks about; on a day that has it, nothing is changed.
    for (const Factor* factor : openQuestions(*m_snapshot, QDate())) {
        auto* check = new ElidedCheckBox(asMenuText(factor->displayName()));
        grid->addWidget(check, int(m_none.size()) / 3, int(m_none.size()) % 3);
        m_none.emplace_back(factor->id, check);
    }
    return box;
}

void CloseDaysDialog::countDays()
{
    const int count = int(m_days->chosen().size());
    m_close->setText(count ? tr("Close %n day(s)", nullptr, count) : tr("Close days"));
    m_close->setEnabled(count > 0);
}

void CloseDaysDialog::accept()
{
    QStringList none;
    for (const auto& [factor, check] : m_none)
        if (check->isChecked())
            none << factor;
    if (m_context.send(closing(*m_snapshot, m_days->chosen(), none), this))
        Dialog::accept();
}

} // namespace myolog
