// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The twitches of the shown day: each can be opened, changed and deleted.
#pragma once

#include "app/today/shown_day.h"
#include "app/widgets/card.h"

namespace myolog {

class Context;

class EpisodesCard : public Card {
    Q_OBJECT
public:
    explicit EpisodesCard(Context& context, QWidget* parent = nullptr);
    void showDay(const ShownDay& shown);

Q_SIGNALS:
    void deleted(const QString& what);

private:
    void addEarlier(int count);
    void addRow(const Episode& episode, QDate day, int timeWidth);
    void remove(Episode episode);

    Context& m_context;
    ShownDay m_shown;
    size_t m_most; ///< so many are listed, the latest of the day
    QVBoxLayout* m_rows;
};

/// "08:12  Upper lip, left": for lists.
QString episodeText(const Episode& episode);

} // namespace myolog
