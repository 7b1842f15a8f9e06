// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a page: scrolls, stays readable on wide screens, folds to one column on narrow
// ones.
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace myolog {

class PageBody : public QScrollArea {
    Q_OBJECT
public:
    /// Fills `page`, which must have no layout yet.
    explicit PageBody(QWidget* page);

    /// Over the whole width, above the columns, from top to bottom.
    void addWide(QWidget* widget);
    void addWide(QLayout* layout);
    void addLeft(QWidget* widget);
    void addRight(QWidget* widget);
    /// Over the whole width, below the columns.
    void addBelow(QWidget* widget);
    bool hasTwoColumns() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_content;
    QVBoxLayout* m_wide;
    QBoxLayout* m_columns;
    QVBoxLayout* m_below;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
};

} // namespace myolog
