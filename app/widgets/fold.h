// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Something that stays folded away until asked for.
#pragma once

#include <QWidget>

class QToolButton;

namespace myolog {

class Fold : public QWidget {
    Q_OBJECT
public:
    Fold(const QString& title, QWidget* content, QWidget* parent = nullptr);
    void setOpen(bool open);
    bool isOpen() const;

Q_SIGNALS:
    void opened();

private:
    QToolButton* m_toggle;
    QWidget* m_content;
};

} // namespace myolog
