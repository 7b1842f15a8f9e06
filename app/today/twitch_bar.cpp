// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/twitch_bar.h"

#include "app/context.h"
#include "app/today/episodes_card.h"
#include "app/today/still_question.h"
#include "app/tone.h"
#include "app/widgets/episode_dialog.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/once_button.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/diary/moment.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QVBoxLayout>

namespace myolog {

namespace {

/// A timer that ran longer than this before the page was made may have been forgotten.
constexpr qint64 unseenMs = 3'600'000;

/// To eyes and to a screen reader alike: the button's own name is what it first said.
void relabel(QPushButton& button, const QString& text)
{
    button.setText(text);
    button.setAccessibleName(text);
}

} // namespace

TwitchBar::TwitchBar(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_log(new QPushButton(tr("Log a twitch") + QStringLiteral("   ") +
                            QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText))),
      m_last(new QuietLabel), m_question(new StillQuestion(context)),
      m_madeMs(context.clock().now().toMSecsSinceEpoch())
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* layout = new FlowLayout(nullptr, 12);
    rows->addLayout(layout);
    rows->addWidget(m_question);
    rows->addWidget(m_last);
    auto* timer = new OnceButton(tr("It is twitching now"));
    auto* again = new OnceButton(QString());
    m_timer = timer;
    m_again = again;
    const int height = fontMetrics().height() * 2 + 8;
    for (QPushButton* button : {m_log, m_timer, m_again}) {
        button->setMinimumHeight(height);
        layout->addWidget(button);
    }
    QPalette strong = m_log->palette();
    strong.setColor(QPalette::Button, tone::accent(strong));
    strong.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
    m_log->setPalette(strong);
    m_log->setAccessibleName(tr("Log a twitch"));
    m_again->setToolTip(tr("It is twitching now, where it did last time"));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TwitchBar::tick);
    connect(m_log, &QPushButton::clicked, this, &TwitchBar::logWanted);
    connect(timer, &OnceButton::clickedOnce, this, &TwitchBar::startOrStop);
    connect(again, &OnceButton::clickedOnce, this,
            [this] { start(lastPlace(*m_shown.snapshot).value_or(Place())); });
    connect(m_question, &StillQuestion::goesOn, this, [this](const QUuid& episode) {
        m_goesOn = episode;
        showDay(m_shown);
    });
}

const Episode* TwitchBar::running() const
{
    const std::vector<Episode>& all = m_shown.snapshot->rows.episodes;
    const auto it =
        std::find_if(all.rbegin(), all.rend(), [](const Episode& e) { return e.ongoing; });
    return it == all.rend() ? nullptr : &*it;
}

const Episode* TwitchBar::inDoubt() const
{
    const Episode* episode = running();
    const bool ranUnseen = episode && episode->start.utcMs < m_madeMs - unseenMs;
    return ranUnseen && episode->id != m_goesOn ? episode : nullptr;
}

void TwitchBar::showDay(const ShownDay& shown)
{
    m_shown = shown;
    const Episode* asked = inDoubt();
    if (asked)
        m_question->ask(*asked);
    m_question->setVisible(asked);
    m_last->setVisible(!asked);
    m_timer->setVisible((shown.isToday() || running()) && !asked);
    const std::optional<Place> last = lastPlace(*shown.snapshot);
    m_again->setVisible(shown.isToday() && !running() && last);
    if (last)
        relabel(*m_again, tr("As last time: %1").arg(last->name()));
    running() ? m_second.start() : m_second.stop();
    tick();
}

QString TwitchBar::lastText() const
{
    const auto& all = m_shown.snapshot->rows.episodes;
    if (all.empty() || m_context.isCalm())
        return {};
    const Episode& last = all.back();
    QString ago = agoText(last.start.local(), m_context.clock().now(),
                          last.start.precision == Precision::Day);
    // "today, 00:28" above "Twitches today: nothing" would look like an entry that was lost.
    if (const QDate day = diaryDay(last.start, m_context.boundaryHour());
        last.start.precision != Precision::Day && day != last.start.local().date())
        ago = tr("%1, counts for %2").arg(ago, dayMonthText(day));
    return tr("Last: %1, %2").arg(episodeText(last), ago);
}

void TwitchBar::tick()
{
    const Episode* episode = running();
    const qint64 now = m_context.clock().now().toMSecsSinceEpoch();
    m_last->setText(
        episode ? tr("Twitching for %1")
                      .arg(durationText(std::max(0.0, double(now - episode->start.utcMs) / 1000.0)))
                : lastText());
    relabel(*m_timer, episode ? tr("Stop: it has ended") : tr("It is twitching now"));
}

bool TwitchBar::hasTyped() const
{
    return m_question->isVisibleTo(this) && !m_question->end()->text().isEmpty();
}

void TwitchBar::startOrStop()
{
    if (const Episode* episode = running())
        stop(*episode);
    else
        start({});
}

void TwitchBar::start(const Place& place)
{
    Episode episode = EpisodeDialog::newEpisode(m_context);
    episode.ongoing = true;
    episode.site = place.site;
    episode.side = place.side;
    m_context.send({.what = tr("Start the timer"), .rows = {episode}}, this);
}

void TwitchBar::stop(Episode episode)
{
    episode.ongoing = false;
    const qint64 now = m_context.clock().now().toMSecsSinceEpoch();
    episode.durationSeconds = std::max(0.0, double(now - episode.start.utcMs) / 1000.0);
    m_context.send({.what = tr("Stop the timer"), .rows = {episode}}, this);
}

} // namespace myolog
