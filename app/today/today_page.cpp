// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_page.h"

#include "app/context.h"
#include "app/today/episodes_card.h"
#include "app/today/habits_card.h"
#include "app/today/twitch_bar.h"
#include "app/today/warnings_card.h"
#include "app/today/welcome_card.h"
#include "app/today/worth_knowing_card.h"
#include "app/widgets/close_day_dialog.h"
#include "app/widgets/heading.h"
#include "app/widgets/icon.h"
#include "app/widgets/page_body.h"
#include "app/widgets/undo_bar.h"
#include "core/base/date_text.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace myolog {

TodayPage::TodayPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_day(context.today()),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)), m_heading(new Heading({})),
      m_night(new QuietLabel), m_state(new QuietLabel),
      m_close(new QPushButton(tr("Close the day"))), m_openAgain(new QPushButton(tr("Open again"))),
      m_back(new QToolButton), m_forward(new QToolButton), m_twitch(new TwitchBar(context)),
      m_undo(new UndoBar(context, this)), m_warnings(new WarningsCard(context)),
      m_episodes(new EpisodesCard(context)), m_worth(new WorthKnowingCard),
      m_habits(new HabitsCard(context))
{
    auto* body = new PageBody(this);
    body->addWide(buildHead());
    body->addWide(m_night);
    // The warnings come a moment later; what is clicked in a hurry must not move then.
    body->addWide(m_twitch);
    body->addWide(m_warnings);
    body->addLeft(m_episodes);
    body->addLeft(m_worth);
    body->addRight(m_habits);
    connect(m_twitch, &TwitchBar::logWanted, this,
            [this] { Q_EMIT commandWanted(QStringLiteral("log_twitch")); });
    connect(m_warnings, &WarningsCard::findingsWanted, this,
            [this] { Q_EMIT commandWanted(QStringLiteral("page_findings")); });
    connect(m_episodes, &EpisodesCard::deleted, m_undo, &UndoBar::tell);
    connect(m_habits, &HabitsCard::recorded, m_undo, &UndoBar::tell);
}

QLayout* TodayPage::buildHead()
{
    m_head->setSpacing(8);
    m_head->addWidget(buildDate(), 1);
    m_head->addWidget(buildState());
    return m_head;
}

QWidget* TodayPage::buildDate()
{
    auto* date = new QWidget;
    auto* line = new QHBoxLayout(date);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto arrow = [&](QToolButton* button, const char* icon, const QString& name, int days) {
        button->setIcon(tintedIcon(QLatin1String(icon), palette()));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setObjectName(QLatin1String(icon));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, days] { step(days); });
        line->addWidget(button);
    };
    arrow(m_back, "previous", tr("The day before"), -1);
    arrow(m_forward, "next", tr("The day after"), 1);
    line->addWidget(m_heading, 1);
    return date;
}

QWidget* TodayPage::buildState()
{
    auto* state = new QWidget;
    auto* line = new QHBoxLayout(state);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_state->setWordWrap(false);
    line->addWidget(m_state);
    line->addWidget(m_openAgain);
    line->addWidget(m_close);
    line->addStretch(1);
    m_openAgain->setFlat(true);
    m_openAgain->setAutoDefault(false);
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &TodayPage::closeDay);
    connect(m_openAgain, &QPushButton::clicked, this, &TodayPage::openAgain);
    return state;
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitHead();
}

void TodayPage::fitHead()
{
    constexpr int margins = 3 * 24;
    const int needed =
        m_head->itemAt(0)->sizeHint().width() + m_head->itemAt(1)->sizeHint().width() + margins;
    m_head->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TodayPage::closeDay()
{
    if (CloseDayDialog(m_context, m_day, window()).exec() == QDialog::Accepted)
        m_undo->tell(tr("The day is closed."));
}

void TodayPage::openAgain()
{
    std::vector<Row> rows;
    const SnapshotPtr snapshot = m_context.around(m_day);
    for (DayMark mark : snapshot->rows.marks) {
        if (mark.day != m_day || mark.mark != Mark::Closed)
            continue;
        mark.deletedMs = m_context.clock().now().toMSecsSinceEpoch();
        rows.emplace_back(mark);
    }
    if (m_context.send({.what = tr("Open the day again"), .rows = std::move(rows)}, this))
        m_undo->tell(tr("The day is open again."));
}

void TodayPage::showNight(const ShownDay& shown)
{
    const QTime now = m_context.clock().now().time();
    const QTime begins(m_context.boundaryHour(), 0);
    m_night->setVisible(shown.isToday() && now < begins);
    m_night->setText(tr("Before %1 this still belongs to %2.")
                         .arg(clockText(begins), QLocale().dayName(m_day.dayOfWeek())));
}

void TodayPage::step(int days)
{
    m_day = std::min(m_day.addDays(days), m_context.today());
    m_followsToday = m_day == m_context.today();
    refresh();
}

QVariantMap TodayPage::place() const
{
    return m_followsToday ? QVariantMap() : QVariantMap{{QStringLiteral("day"), m_day}};
}

void TodayPage::setPlace(const QVariantMap& place)
{
    const QDate day = place.value(QStringLiteral("day")).toDate();
    m_followsToday = !day.isValid();
    m_day = m_followsToday ? m_context.today() : day;
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
    const ShownDay shown{m_context.around(m_day), m_day};
    m_heading->setText(QLocale().toString(m_day, QLocale::LongFormat));
    m_forward->setEnabled(!shown.isToday());
    m_state->setText(shown.closed() ? tr("Closed") : tr("Not closed yet"));
    m_close->setVisible(!shown.closed());
    m_openAgain->setVisible(shown.closed());
    showNight(shown);
    fitHead();
    m_warnings->refresh();
    m_twitch->showDay(shown);
    m_episodes->showDay(shown);
    if (m_context.isCalm())
        m_worth->hide();
    else
        m_worth->showDay(shown);
    showCards(diaryIsEmpty(*shown.snapshot));
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
        connect(m_welcome, &WelcomeCard::recorded, m_undo, &UndoBar::tell);
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
    return m_habits->hasTyped() || m_twitch->hasTyped() || (m_welcome && m_welcome->hasTyped());
}

} // namespace myolog
