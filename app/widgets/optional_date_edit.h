// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day that need not be answered: nothing is preset, and an answer can be taken back.
#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace myolog {

class OptionalDateEdit : public QWidget {
    Q_OBJECT
public:
    /// `question` is its name for a screen reader; `latest` is the last day one can choose, and the
    /// one the calendar begins with.
    OptionalDateEdit(const QString& question, QDate latest, QWidget* parent = nullptr);

    /// Invalid while not answered.
    QDate date() const;
    /// Without the signal.
    void setDate(QDate date);
    /// Takes what is being typed.
    void commit();
    QComboBox* answer() { return m_answer; }
    QDateEdit* day() { return m_day; }

Q_SIGNALS:
    void changed(QDate date);

private:
    void setAbout(QDate day);

    QComboBox* m_answer;
    QDateEdit* m_day;
};

} // namespace myolog
