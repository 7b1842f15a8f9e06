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
#include "core/base/text.h"

namespace myolog {

TwitchBar::TwitchBar(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_log(new QPushButton(tr("Log a twitch   Ctrl+T"))),
      m_last(new QuietLabel)
{
    auto* layout = new FlowLayout(this, 12);
    auto* timer = new OnceButton(tr("It is twitching now"));
    m_timer = timer;
    const int height = fontMetrics().height() * 2 + 8;
    for (QPushButton* button : {m_log, m_timer}) {
        button->setMinimumHeight(height);
        layout->addWidget(button);
    }
    QPalette strong = m_log->palette();
    strong.setColor(QPalette::Button, tone::accent(strong));
    strong.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
    m_log->setPalette(strong);
    m_log->setAccessibleName(tr("Log a twitch"));
    m_last->setWordWrap(false);
    layout->addWidget(m_last);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TwitchBar::tick);
    connect(m_log, &QPushButton::clicked, this, &TwitchBar::logWanted);
    connect(timer, &OnceButton::clickedOnce, this, &TwitchBar::startOrStop);
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
    running() ? m_second.start() : m_second.stop();
    tick();
}

void TwitchBar::tick()
{
    const qint64 now = m_context.clock().now().toMSecsSinceEpoch();
    const auto& all = m_shown.snapshot->rows.episodes;
    if (const Episode* episode = running()) {
        const double seconds = double(now - episode->start.utcMs) / 1000.0;
        m_last->setText(tr("Twitching for %1").arg(durationText(std::max(0.0, seconds))));
    } else if (!all.empty()) {
        const double seconds = double(now - all.back().start.utcMs) / 1000.0;
        m_last->setText(
            seconds < 48 * 3600
                ? tr("Last: %1, %2 ago")
                      .arg(episodeText(all.back()), durationText(std::max(0.0, seconds)))
                : tr("Last: %1, %2")
                      .arg(episodeText(all.back()),
                           QLocale().toString(all.back().start.local().date(),
                                              QLocale::ShortFormat)));
    } else {
        m_last->clear();
    }
    m_timer->setText(running() ? tr("Stop: it has ended") : tr("It is twitching now"));
}

void TwitchBar::startOrStop()
{
    if (const Episode* episode = running()) {
        Episode ended = *episode;
        ended.ongoing = false;
        const qint64 now = m_context.clock().now().toMSecsSinceEpoch();
        ended.durationSeconds = std::max(0.0, double(now - ended.start.utcMs) / 1000.0);
        m_context.send({.what = tr("Stop the timer"), .rows = {ended}}, this);
        return;
    }
    Episode episode = EpisodeDialog::newEpisode(m_context);
    episode.ongoing = true;
    m_context.send({.what = tr("Start the timer"), .rows = {episode}}, this);
}

} // namespace myolog
