// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/episode_dialog.h"

#include "app/context.h"

namespace myolog {

Episode EpisodeDialog::newEpisode(Context& context)
{
    Episode episode;
    episode.start = momentOf(context.clock().now());
    return episode;
}

EpisodeDialog::EpisodeDialog(Context& context, Episode episode, QWidget* parent)
    : QDialog(parent), m_context(context), m_episode(std::move(episode))
{
}

void EpisodeDialog::accept()
{
    if (m_context.send({.what = tr("Log a twitch"), .rows = {m_episode}}, this))
        QDialog::accept();
}

} // namespace myolog
