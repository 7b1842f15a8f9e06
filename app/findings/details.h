// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line of toggles, of which one at a time shows what it stands for; made when first asked for.
#pragma once

#include <QWidget>
#include <functional>

class QAbstractButton;
class QToolButton;
class QVBoxLayout;

namespace myolog {

class FlowLayout;

class Details : public QWidget {
    Q_OBJECT
public:
    /// `subject` is what a screen reader says after each button.
    explicit Details(const QString& subject, QWidget* parent = nullptr);

    void add(const QString& title, const std::function<QWidget*()>& make);
    /// In the same line, after what was added so far.
    void addButton(QAbstractButton* button);

private:
    void show(QToolButton* toggle, const std::function<QWidget*()>& make);

    QString m_subject;
    FlowLayout* m_line;
    QVBoxLayout* m_place;
    QWidget* m_shown = nullptr;
    QWidget* m_last = nullptr; ///< of the line
    std::vector<QToolButton*> m_toggles;
};

} // namespace myolog
