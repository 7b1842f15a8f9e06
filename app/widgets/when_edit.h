// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When it happened: now, a while ago, or any time; exact, about, or only the day.
#pragma once

#include "core/diary/moment.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace myolog {

class ChoiceBar;

class WhenEdit : public QWidget {
    Q_OBJECT
public:
    /// `fresh` offers "now" and "a while ago" counted back from `start`.
    WhenEdit(const Moment& start, bool fresh, QWidget* parent = nullptr);

    /// Exactly `start` as long as the person changed nothing.
    Moment moment() const;
    QDateTimeEdit* timeEdit() { return m_time; }

Q_SIGNALS:
    void changed();

private:
    void pick(const QString& chip);

    Moment m_start;
    ChoiceBar* m_chips;
    QDateTimeEdit* m_time;
    QComboBox* m_precision;
    bool m_touched = false;
};

} // namespace myolog
