// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The big buttons: log a twitch, or start the timer of one that is going on.
#pragma once

#include "app/today/shown_day.h"

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

Q_SIGNALS:
    void logWanted();

private:
    void startOrStop();
    void tick();
    const Episode* running() const;

    Context& m_context;
    ShownDay m_shown;
    QPushButton* m_log;
    QPushButton* m_timer;
    QLabel* m_last;
    QTimer m_second; ///< runs only while a twitch does
};

} // namespace myolog
