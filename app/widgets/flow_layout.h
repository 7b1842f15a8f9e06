// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lays widgets out like words: in lines, breaking where the width ends. Those whose size policy is
// to expand share what their line leaves.
#pragma once

#include <QLayout>
#include <QList>

namespace myolog {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    /// Fills the lines evenly, so that none is left with a single item.
    void setEven(bool even) { m_even = even; }

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool move) const;
    /// The least width that needs no more lines than `width`.
    int evenWidth(int width) const;

    QList<QLayoutItem*> m_items;
    bool m_even = false;
};

} // namespace myolog
