// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Still twitching?", asked in place when the program finds a timer that ran on while nobody
// looked. How long it lasted is known only once the person says so.
#pragma once

#include "core/diary/record.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace myolog {

class Context;
class WrappedLabel;

class StillQuestion : public QWidget {
    Q_OBJECT
public:
    explicit StillQuestion(Context& context, QWidget* parent = nullptr);
    void ask(const Episode& episode);
    WrappedLabel* question() { return m_question; }
    QPushButton* stillButton() { return m_still; }
    QPushButton* unknownButton() { return m_unknown; }
    /// The clock time at which it stopped; Enter saves.
    QLineEdit* end() { return m_end; }

Q_SIGNALS:
    void goesOn(const QUuid& episode);

private:
    void stopAtTyped();
    void stop(std::optional<double> seconds);

    Context& m_context;
    Episode m_episode;
    WrappedLabel* m_question;
    QPushButton* m_still;
    QPushButton* m_unknown;
    QLineEdit* m_end;
};

} // namespace myolog
