// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Nothing more to add": closes a day, asks once about habits that a day adds up, and names what is
// not recorded. Past days can be closed in the same breath. Of a closed day it says so, and takes
// what was left open.
#pragma once

#include "app/widgets/dialog.h"

#include <QDate>
#include <vector>

class QVBoxLayout;

namespace myolog {

class ChoiceBar;
class Context;
class DayChecklist;
class QuietLabel;
class UnrecordedLine;
struct Snapshot;

class CloseDayDialog : public Dialog {
    Q_OBJECT
public:
    CloseDayDialog(Context& context, QDate day, QWidget* parent = nullptr);
    void accept() override;

    /// The bar that asks about a factor; null when the day already says something of it.
    ChoiceBar* question(const QString& factor) const;
    /// What the day says nothing of; recorded at once, before the day is closed.
    UnrecordedLine* unrecordedLine() const { return m_unrecorded; }
    /// Every earlier day that is not closed; null when there is none.
    DayChecklist* pastDays() const { return m_past; }

private:
    void addSums(QVBoxLayout& layout, const Snapshot& snapshot);
    void showSums(const Snapshot& snapshot);
    void addQuestions(QVBoxLayout& layout, const Snapshot& snapshot);
    void addUnrecorded(QVBoxLayout& layout);
    void addPastDays(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout);

    struct Asked {
        QString factor;
        ChoiceBar* bar;
    };
    Context& m_context;
    QDate m_day;
    bool m_closed; ///< before: what is answered is added, the closing stays as it is
    std::vector<Asked> m_asked;
    QuietLabel* m_sums;
    UnrecordedLine* m_unrecorded;
    DayChecklist* m_past = nullptr;
};

} // namespace myolog
