// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Not recorded: sleep, stress": what a day says nothing of though it has no "none" to ask for,
// each a button that records it. Hidden when there is nothing to say.
#pragma once

#include <QDate>
#include <QWidget>
#include <vector>

class QPushButton;

namespace myolog {

class Context;
struct Factor;
struct Snapshot;

class UnrecordedLine : public QWidget {
    Q_OBJECT
public:
    UnrecordedLine(Context& context, QDate day, QWidget* parent = nullptr);
    /// The button that records the factor; null when the day holds it.
    QPushButton* button(const QString& factor) const;

Q_SIGNALS:
    void recorded();

private:
    void addButton(const Factor& factor);
    void record(const QString& factor);
    void leaveOut(const Snapshot& snapshot);

    Context& m_context;
    QDate m_day;
    std::vector<QPushButton*> m_buttons; ///< each named after its factor
};

} // namespace myolog
