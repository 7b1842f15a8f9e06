// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/list_card.h"

#include "app/widgets/heading.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace myolog {

ListCard::ListCard(const QString& title, const QString& emptyText, QWidget* parent)
    : Card(title, parent), m_empty(new QuietLabel(emptyText)), m_list(new QListWidget),
      m_edit(new QPushButton(tr("Edit…"))), m_remove(new QPushButton(tr("Remove")))
{
    m_list->setAccessibleName(title);
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(m_list->fontMetrics().height() * 10);
    auto* add = new QPushButton(tr("Add…"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    body()->addWidget(m_empty);
    body()->addWidget(m_list);
    body()->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, &ListCard::addWanted);
    connect(m_edit, &QPushButton::clicked, this, &ListCard::emitEdit);
    connect(m_remove, &QPushButton::clicked, this, &ListCard::emitRemove);
    connect(m_list, &QListWidget::itemActivated, this, &ListCard::emitEdit);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListCard::updateButtons);
    auto* remove =
        new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ListCard::emitRemove);
    updateButtons();
}

void ListCard::setItems(std::vector<Item> items)
{
    const int current = m_list->currentRow();
    m_items = std::move(items);
    m_list->clear();
    for (const Item& item : m_items)
        m_list->addItem(item.text);
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_empty->setVisible(m_items.empty());
    m_list->setVisible(!m_items.empty());
    updateButtons();
}

void ListCard::emitEdit()
{
    if (m_list->currentRow() >= 0)
        Q_EMIT editWanted(Row(m_items[size_t(m_list->currentRow())].row));
}

void ListCard::emitRemove()
{
    if (m_list->currentRow() >= 0)
        Q_EMIT removeWanted(Row(m_items[size_t(m_list->currentRow())].row));
}

void ListCard::updateButtons()
{
    m_edit->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

} // namespace myolog
