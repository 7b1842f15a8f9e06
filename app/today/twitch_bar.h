// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The big buttons: log a twitch, or start the timer of one that is going on.
#pragma once

#include "app/today/shown_day.h"
#include "app/widgets/last_place.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace myolog {

class Context;

class TwitchBar : public QWidget {
    Q_OBJECT
public:
    explicit TwitchBar(Context& context, QWidget* parent = nullptr);
    void showDay(const ShownDay& shown);
    QPushButton* timerButton() { return m_timer; }
    /// Starts the timer at the place of the last twitch.
    QPushButton* againButton() { return m_again; }
    QLabel* last() { return m_last; }

Q_SIGNALS:
    void logWanted();

private:
    void startOrStop();
    void start(const Place& place);
    void stop(Episode episode);
    void tick();
    QString lastText() const;
    const Episode* running() const;

    Context& m_context;
    ShownDay m_shown;
    QPushButton* m_log;
    QPushButton* m_timer;
    QPushButton* m_again;
    QLabel* m_last;
    QTimer m_second; ///< runs only while a twitch does
};

} // namespace myolog
