// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_page.h"

#include "app/context.h"
#include "app/today/episodes_card.h"
#include "app/today/habits_card.h"
#include "app/today/twitch_bar.h"
#include "app/today/welcome_card.h"
#include "app/today/worth_knowing_card.h"
#include "app/widgets/close_day_dialog.h"
#include "app/widgets/episode_dialog.h"
#include "app/widgets/heading.h"
#include "app/widgets/icon.h"
#include "app/widgets/page_body.h"
#include "app/widgets/undo_bar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace myolog {

namespace {

constexpr int quickDays = 14; ///< what Context::recent() reads

} // namespace

TodayPage::TodayPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_day(context.today()), m_heading(new Heading({})),
      m_state(new QuietLabel), m_close(new QPushButton(tr("Close the day"))),
      m_back(new QToolButton), m_forward(new QToolButton), m_twitch(new TwitchBar(context)),
      m_undo(new UndoBar(context)), m_episodes(new EpisodesCard(context)),
      m_worth(new WorthKnowingCard), m_habits(new HabitsCard(context))
{
    auto* body = new PageBody(this);
    body->addWide(buildHead());
    body->addWide(m_twitch);
    body->addWide(m_undo);
    body->addLeft(m_episodes);
    body->addLeft(m_worth);
    body->addRight(m_habits);
    connect(m_twitch, &TwitchBar::logWanted, this, &TodayPage::log);
    connect(m_episodes, &EpisodesCard::deleted, m_undo, &UndoBar::tell);
    connect(m_habits, &HabitsCard::recorded, m_undo, &UndoBar::tell);
}

QLayout* TodayPage::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    const auto arrow = [&](QToolButton* button, const char* icon, const QString& name, int days) {
        button->setIcon(tintedIcon(QLatin1String(icon), palette()));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setObjectName(QLatin1String(icon));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, days] { step(days); });
        head->addWidget(button);
    };
    arrow(m_back, "previous", tr("The day before"), -1);
    arrow(m_forward, "next", tr("The day after"), 1);
    head->addWidget(m_heading, 1);
    m_state->setWordWrap(false);
    head->addWidget(m_state);
    head->addWidget(m_close);
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this,
            [this] { CloseDayDialog(m_context, m_day, window()).exec(); });
    return head;
}

void TodayPage::step(int days)
{
    m_day = std::min(m_day.addDays(days), m_context.today());
    m_followsToday = m_day == m_context.today();
    refresh();
}

bool TodayPage::diaryIsEmpty(const Snapshot& recent)
{
    const auto empty = [](const Rows& rows) {
        return rows.episodes.empty() && rows.entries.empty() && rows.marks.empty();
    };
    return !m_begun && empty(recent.rows) && empty(m_context.snapshot()->rows) &&
           m_context.isReadable() && !m_context.settings().date(setting_id::firstNoticed).isValid();
}

void TodayPage::refresh()
{
    // Past the boundary hour a page left open turns to the new day.
    if (m_followsToday)
        m_day = m_context.today();
    const bool quick = m_day > m_context.today().addDays(2 - quickDays);
    const ShownDay shown{quick ? m_context.recent(quickDays) : m_context.snapshot(), m_day};
    m_heading->setText(QLocale().toString(m_day, QLocale::LongFormat));
    m_forward->setEnabled(!shown.isToday());
    m_state->setText(shown.closed() ? tr("Closed") : tr("Not closed yet"));
    m_close->setVisible(!shown.closed());
    m_twitch->showDay(shown);
    m_episodes->showDay(shown);
    m_worth->showDay(shown);
    showCards(quick && diaryIsEmpty(*shown.snapshot));
    if (m_habits->isVisibleTo(this))
        m_habits->showDay(shown);
}

void TodayPage::showCards(bool welcome)
{
    if (welcome && !m_welcome) {
        m_welcome = new WelcomeCard(m_context);
        findChild<PageBody*>()->addWide(m_welcome);
        connect(m_welcome, &WelcomeCard::sampleWanted, this,
                [this] { Q_EMIT commandWanted(QStringLiteral("sample")); });
        connect(m_welcome, &WelcomeCard::beginWanted, this, [this] {
            m_begun = true;
            refresh();
        });
    }
    if (m_welcome)
        m_welcome->setVisible(welcome);
    m_episodes->setVisible(!welcome);
    m_habits->setVisible(!welcome);
    m_close->setVisible(m_close->isVisibleTo(this) && !welcome);
    m_state->setVisible(!welcome);
}

bool TodayPage::hasTyped() const
{
    return m_habits->hasTyped() || (m_welcome && m_welcome->hasTyped());
}

void TodayPage::log()
{
    Episode episode = EpisodeDialog::newEpisode(m_context);
    if (m_day != m_context.today())
        episode.start = momentOfDay(m_day, m_context.clock().now());
    EpisodeDialog(m_context, episode, window()).exec();
}

} // namespace myolog
