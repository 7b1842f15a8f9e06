// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which days the page covers.
#pragma once

#include "core/diary/snapshot.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace myolog {

class PeriodChooser : public QWidget {
    Q_OBJECT
public:
    explicit PeriodChooser(QWidget* parent = nullptr);

    /// Of what is chosen, counted back from today; the whole diary begins with its first day.
    Period period(const Snapshot& snapshot) const;
    void choose(const Period& period);

Q_SIGNALS:
    void changed();

private:
    void showDates();

    QComboBox* m_length;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace myolog
