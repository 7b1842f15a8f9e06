// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The big buttons: log a twitch, or start the timer of one that is going on.
#pragma once

#include "app/today/shown_day.h"
#include "app/widgets/last_place.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace myolog {

class Context;
class StillQuestion;
class WrappedLabel;

class TwitchBar : public QWidget {
    Q_OBJECT
public:
    explicit TwitchBar(Context& context, QWidget* parent = nullptr);
    void showDay(const ShownDay& shown);
    QPushButton* timerButton() { return m_timer; }
    /// Starts the timer at the place of the last twitch.
    QPushButton* againButton() { return m_again; }
    WrappedLabel* last() { return m_last; }
    /// Shown while a timer may have run on by itself.
    StillQuestion* question() { return m_question; }
    bool hasTyped() const;

Q_SIGNALS:
    void logWanted();

private:
    void startOrStop();
    void start(const Place& place);
    void stop(Episode episode);
    void tick();
    QString lastText() const;
    const Episode* running() const;
    /// The running one, when nobody was there to see it end.
    const Episode* inDoubt() const;

    Context& m_context;
    ShownDay m_shown;
    QPushButton* m_log;
    QPushButton* m_timer;
    QPushButton* m_again;
    WrappedLabel* m_last;
    StillQuestion* m_question;
    qint64 m_madeMs; ///< when this was made: with the program, or with its diary
    QUuid m_goesOn;  ///< the episode of which the person said so
    QTimer m_second; ///< runs only while a twitch does
};

} // namespace myolog
