// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A card with a list of rows the person keeps, and buttons to add, edit and remove one.
#pragma once

#include "app/widgets/card.h"
#include "core/diary/record.h"

class QListWidget;
class QPushButton;

namespace myolog {

class WrappedLabel;

class ListCard : public Card {
    Q_OBJECT
public:
    struct Item {
        QString text;
        Row row;
    };

    ListCard(const QString& title, const QString& emptyText, QWidget* parent = nullptr);
    void setItems(std::vector<Item> items);

Q_SIGNALS:
    void addWanted();
    void editWanted(const Row& row);
    void removeWanted(const Row& row);

private:
    void emitEdit();
    void emitRemove();
    void updateButtons();

    WrappedLabel* m_empty;
    QListWidget* m_list;
    QPushButton* m_edit;
    QPushButton* m_remove;
    std::vector<Item> m_items;
};

} // namespace myolog
