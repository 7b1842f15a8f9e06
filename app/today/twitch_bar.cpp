// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/twitch_bar.h"

#include "app/context.h"
#include "app/today/episodes_card.h"
#include "app/widgets/episode_dialog.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/once_button.h"
#include "app/widgets/tone.h"
#include "core/base/date_text.h"
#include "core/base/text.h"

#include <QKeySequence>
#include <QVBoxLayout>
#include <cmath>

namespace myolog {

TwitchBar::TwitchBar(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_log(new QPushButton(tr("Log a twitch") + QStringLiteral("   ") +
                            QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText))),
      m_last(new QuietLabel)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* layout = new FlowLayout(nullptr, 12);
    rows->addLayout(layout);
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
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TwitchBar::tick);
    connect(m_log, &QPushButton::clicked, this, &TwitchBar::logWanted);
    connect(timer, &OnceButton::clickedOnce, this, &TwitchBar::startOrStop);
    connect(again, &OnceButton::clickedOnce, this,
            [this] { start(lastPlace(*m_shown.snapshot).value_or(Place())); });
}

const Episode* TwitchBar::running() const
{
    const std::vector<Episode>& all = m_shown.snapshot->rows.episodes;
    const auto it =
        std::find_if(all.rbegin(), all.rend(), [](const Episode& e) { return e.ongoing; });
    return it == all.rend() ? nullptr : &*it;
}

void TwitchBar::showDay(const ShownDay& shown)
{
    m_shown = shown;
    m_timer->setVisible(shown.isToday() || running());
    const std::optional<Place> last = lastPlace(*shown.snapshot);
    m_again->setVisible(shown.isToday() && !running() && last);
    if (last)
        m_again->setText(tr("Twitching now, as last time: %1").arg(last->name()));
    running() ? m_second.start() : m_second.stop();
    tick();
}

QString TwitchBar::lastText() const
{
    const auto& all = m_shown.snapshot->rows.episodes;
    if (all.empty())
        return {};
    const Episode& last = all.back();
    const QDateTime now = m_context.clock().now();
    const QDateTime then = last.start.local();
    const QString time = clockText(then.time());
    const bool dayOnly = last.start.precision == Precision::Day;
    const double seconds = double(now.toMSecsSinceEpoch() - last.start.utcMs) / 1000.0;
    const auto daysAgo = then.date().daysTo(now.date());
    // The small hours of a night are nearer than the date says.
    if (!dayOnly && (daysAgo == 0 || seconds < 6 * 3600))
        return tr("Last: %1, %2 ago")
            .arg(episodeText(last), durationText(std::max(0.0, std::floor(seconds / 60) * 60)));
    if (daysAgo == 1)
        return dayOnly ? tr("Last: %1, yesterday").arg(episodeText(last))
                       : tr("Last: %1, yesterday, %2").arg(episodeText(last), time);
    return tr("Last: %1, %2")
        .arg(episodeText(last), QLocale().toString(then.date(), QLocale::ShortFormat));
}

void TwitchBar::tick()
{
    const Episode* episode = running();
    const qint64 now = m_context.clock().now().toMSecsSinceEpoch();
    m_last->setText(
        episode ? tr("Twitching for %1")
                      .arg(durationText(std::max(0.0, double(now - episode->start.utcMs) / 1000.0)))
                : lastText());
    m_timer->setText(episode ? tr("Stop: it has ended") : tr("It is twitching now"));
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
