// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Log a twitch, see what a day holds so far, close it. Shows today, and any past day to fill in.
#pragma once

#include "app/page.h"
#include "app/today/shown_day.h"

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace myolog {

class Context;
class EpisodesCard;
class HabitsCard;
class Heading;
class QuietLabel;
class TwitchBar;
class UndoBar;
class WarningsCard;
class WelcomeCard;
class WorthKnowingCard;

class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;
    bool hasTyped() const override;

    /// The day before or after; never beyond today.
    void step(int days);
    QDate shownDay() const override { return m_day; }
    QVariantMap place() const override;
    void setPlace(const QVariantMap& place) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* buildHead();
    QWidget* buildDate();
    QWidget* buildState();
    void fitHead();
    void closeDay();
    void openAgain();
    void showNight(const ShownDay& shown);
    void showCards(bool welcome);
    bool diaryIsEmpty(const Snapshot& recent);

    Context& m_context;
    QDate m_day;
    bool m_followsToday = true;
    bool m_begun = false; ///< the person wants the diary, empty as it is
    QBoxLayout* m_head;
    Heading* m_heading;
    QuietLabel* m_night; ///< in the small hours: which day this still is
    QuietLabel* m_state;
    QPushButton* m_close;
    QPushButton* m_openAgain;
    QToolButton* m_back;
    QToolButton* m_forward;
    TwitchBar* m_twitch;
    UndoBar* m_undo;
    WarningsCard* m_warnings;
    WelcomeCard* m_welcome = nullptr; ///< made only for an empty diary
    EpisodesCard* m_episodes;
    WorthKnowingCard* m_worth;
    HabitsCard* m_habits;
};

} // namespace myolog
