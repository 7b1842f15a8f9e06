// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One twitch, new or old: every question may stay unanswered, Enter saves what is there.
#pragma once

#include "core/diary/record.h"

#include <QDialog>

namespace myolog {

class Context;

class EpisodeDialog : public QDialog {
    Q_OBJECT
public:
    /// A twitch now, at the site of the last one.
    static Episode newEpisode(Context& context);
    EpisodeDialog(Context& context, Episode episode, QWidget* parent = nullptr);
    void accept() override;

private:
    Context& m_context;
    Episode m_episode;
};

} // namespace myolog
