// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which chart, which habit, how long, how finely, how many days later: the questions above the
// charts.
#pragma once

#include "app/trends/trends_choice.h"
#include "core/charts/chart.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace myolog {

class ChartChooser : public QWidget {
    Q_OBJECT
public:
    explicit ChartChooser(QWidget* parent = nullptr);

    /// Offers the diary's visible factors, and chooses the one recorded most until the person
    /// chooses.
    void offer(const Snapshot& snapshot);
    /// In the current language.
    void retranslate();

    /// Of what was chosen before; what the tables or the diary do not have any more is left out.
    void restore(const TrendsChoice& choice);
    TrendsChoice choice() const;

    const ChartKind& kind() const;
    void setKind(const ChartKind& kind);
    ChartQuery query(const Snapshot& snapshot) const;

Q_SIGNALS:
    void changed();

private:
    struct Question {
        QLabel* label;
        QComboBox* answers;
    };
    Question ask();
    std::optional<Grain> grain() const;

    Question m_kind;
    Question m_factor;
    Question m_period;
    Question m_grain;
    Question m_lag;
    QString m_factorBefore; ///< chosen in an earlier run, until it is offered
    bool m_factorChosen = false;
};

} // namespace myolog
