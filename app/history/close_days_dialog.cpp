// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/close_days_dialog.h"

#include "app/context.h"
#include "app/history/history_changes.h"
#include "core/diary/closing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace myolog {

namespace {

QLabel* makeText(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// How many rows a day holds.
QHash<QDate, int> rowsOfDays(const Snapshot& snapshot)
{
    QHash<QDate, int> count;
    for (const Episode& episode : snapshot.rows.episodes)
        ++count[diaryDay(episode.start, snapshot.boundaryHour)];
    for (const Entry& entry : snapshot.rows.entries)
        ++count[diaryDay(entry.when, snapshot.boundaryHour)];
    return count;
}

} // namespace

CloseDaysDialog::CloseDaysDialog(Context& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_snapshot(context.snapshot()), m_days(new QListWidget)
{
    setWindowTitle(tr("Close past days"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_close = buttons->addButton(tr("Close days"), QDialogButtonBox::AcceptRole);
    m_close->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_days, &QListWidget::itemChanged, this, &CloseDaysDialog::countDays);

    auto* all = new QPushButton(tr("Choose &all"));
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    auto* nothing = new QPushButton(tr("Choose &none"));
    connect(nothing, &QPushButton::clicked, this, [this] { checkAll(false); });
    auto* choose = new QHBoxLayout;
    choose->addWidget(all);
    choose->addWidget(nothing);
    choose->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeText(
        tr("A closed day has nothing more to add. Without twitches it then counts as a day "
           "without twitching, so close only days you remember.")));
    layout->addWidget(m_days, 1);
    layout->addLayout(choose);
    layout->addWidget(makeNoneBox());
    layout->addWidget(buttons);
    m_days->setAccessibleName(tr("Days not closed yet"));
    addDays();
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 30);
}

void CloseDaysDialog::addDays()
{
    const QHash<QDate, int> rows = rowsOfDays(*m_snapshot);
    for (const QDate day : openDays(*m_snapshot)) {
        const int logged = rows.value(day);
        const QString date = QLocale().toString(day, QLocale::LongFormat);
        auto* item = new QListWidgetItem(logged ? tr("%1 (%n logged)", nullptr, logged).arg(date)
                                                : tr("%1 (nothing logged)").arg(date));
        item->setData(Qt::UserRole, day);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(logged ? Qt::Checked : Qt::Unchecked);
        m_days->addItem(item);
    }
    countDays();
}

QWidget* CloseDaysDialog::makeNoneBox()
{
    auto* box = new QGroupBox(tr("Where nothing was logged, note “none” for"));
    auto* grid = new QGridLayout(box);
    // Every habit a closing asks about; on a day that has it, nothing is changed.
    for (const Factor* factor : openQuestions(*m_snapshot, QDate())) {
        auto* check = new QCheckBox(factor->displayName());
        grid->addWidget(check, int(m_none.size()) / 3, int(m_none.size()) % 3);
        m_none.emplace_back(factor->id, check);
    }
    return box;
}

std::vector<QDate> CloseDaysDialog::chosenDays() const
{
    std::vector<QDate> days;
    for (int i = 0; i < m_days->count(); ++i)
        if (m_days->item(i)->checkState() == Qt::Checked)
            days.push_back(m_days->item(i)->data(Qt::UserRole).toDate());
    return days;
}

void CloseDaysDialog::countDays()
{
    const int count = int(chosenDays().size());
    m_close->setText(count ? tr("Close %n day(s)", nullptr, count) : tr("Close days"));
    m_close->setEnabled(count > 0);
}

void CloseDaysDialog::checkAll(bool checked)
{
    {
        const QSignalBlocker blocker(m_days);
        for (int i = 0; i < m_days->count(); ++i)
            m_days->item(i)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    m_days->viewport()->update();
    countDays();
}

void CloseDaysDialog::accept()
{
    QStringList none;
    for (const auto& [factor, check] : m_none)
        if (check->isChecked())
            none << factor;
    if (m_context.send(closing(*m_snapshot, chosenDays(), none), this))
        QDialog::accept();
}

} // namespace myolog
