// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/episodes_card.h"

#include "app/context.h"
#include "app/widgets/episode_dialog.h"
#include "app/widgets/heading.h"
#include "app/widgets/icon.h"
#include "core/analysis/act_now.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/diary/body_site.h"
#include "core/diary/choice.h"
#include "core/diary/question.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

namespace {

/// A list that is longer hides what lies below it.
constexpr size_t listedAtOnce = 20;
constexpr size_t listedMore = 100;

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString timeText(const Moment& start)
{
    if (start.precision == Precision::Day)
        return EpisodesCard::tr("some time");
    const QString time = clockText(start.local().time());
    return start.precision == Precision::About ? EpisodesCard::tr("about %1").arg(time) : time;
}

} // namespace

QString episodeText(const Episode& episode)
{
    QStringList parts;
    if (!episode.site.isEmpty())
        parts << bodySiteName(episode.site);
    for (const Choice& choice : choices())
        if (const QString& answer = episode.*choice.answer; !answer.isEmpty())
            parts << choiceLabel(choice, answer);
    if (episode.durationSeconds)
        parts << durationText(*episode.durationSeconds);
    if (episode.ongoing)
        parts << EpisodesCard::tr("going on");
    if (episode.count > 1)
        parts << EpisodesCard::tr("%n times", "", episode.count);
    for (const Question& question : questions())
        if (episode.answers.value(QLatin1String(question.id), Answer::No) == Answer::Yes)
            parts << EpisodesCard::tr("%1: yes").arg(questionLabel(question));
    return parts.isEmpty() ? EpisodesCard::tr("place not given") : parts.join(QStringLiteral(", "));
}

EpisodesCard::EpisodesCard(Context& context, QWidget* parent)
    : Card(QString(), parent), m_context(context), m_most(listedAtOnce), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(4);
    body()->addLayout(m_rows);
}

void EpisodesCard::showDay(const ShownDay& shown)
{
    clear(*m_rows);
    if (m_shown.day != shown.day)
        m_most = listedAtOnce;
    m_shown = shown;
    std::vector<Episode> episodes = shown.episodes();
    int count = 0;
    for (const Episode& episode : episodes)
        count += episode.count;
    const QString title = shown.isToday() ? tr("Twitches today") : tr("Twitches that day");
    setTitle(count > 0 ? tr("%1: %2").arg(title, QLocale().toString(count)) : title);
    if (episodes.size() > m_most) {
        std::ranges::stable_sort(episodes, {}, [](const Episode& e) { return e.start.utcMs; });
        addEarlier(int(episodes.size() - m_most));
        episodes.erase(episodes.begin(), episodes.end() - qsizetype(m_most));
    }
    int timeWidth = 0;
    for (const Episode& episode : episodes)
        timeWidth = std::max(timeWidth, fontMetrics().horizontalAdvance(timeText(episode.start)));
    for (const Episode& episode : episodes)
        addRow(episode, shown.day, timeWidth);
    if (episodes.empty())
        m_rows->addWidget(new QuietLabel(shown.closed()          ? tr("None: the day is closed.")
                                         : shown.episodesKnown() ? tr("None, as you noted.")
                                                                 : tr("Nothing recorded so far.")));
}

void EpisodesCard::addEarlier(int count)
{
    auto* earlier = new QPushButton(tr("%n earlier: show more", nullptr, count));
    earlier->setFlat(true);
    connect(earlier, &QPushButton::clicked, this, [this] {
        m_most += listedMore;
        showDay(m_shown);
    });
    m_rows->addWidget(earlier, 0, Qt::AlignLeft);
}

void EpisodesCard::addRow(const Episode& episode, QDate day, int timeWidth)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* time = new QuietLabel(timeText(episode.start));
    time->setWordWrap(false);
    time->setMinimumWidth(timeWidth); // so that the words stand below each other
    QString text = episodeText(episode);
    // Where the calendar would mislead: a twitch at three belongs to the day before.
    if (episode.start.precision != Precision::Day && episode.start.local().date() != day)
        text += QStringLiteral(" · ") + tr("counts for %1").arg(dayMonthText(day));
    auto* words = new WrappedLabel(text);
    layout->addWidget(time);
    layout->addWidget(words, 1);
    const auto button = [&](const char* icon, const QString& tip, auto run) {
        auto* tool = new QToolButton;
        tool->setIcon(tintedIcon(QLatin1String(icon), palette()));
        tool->setToolTip(tip);
        tool->setAccessibleName(tr("%1: %2").arg(tip, words->text()));
        tool->setObjectName(QLatin1String(icon));
        tool->setAutoRaise(true);
        connect(tool, &QToolButton::clicked, this, std::move(run));
        layout->addWidget(tool, 0, Qt::AlignTop);
    };
    button("edit", tr("Change"),
           [this, episode] { EpisodeDialog(m_context, episode, window()).exec(); });
    button("delete", tr("Delete"), [this, episode] { remove(episode); });
    m_rows->addWidget(row);
}

void EpisodesCard::remove(Episode episode)
{
    episode.deletedMs = m_context.clock().now().toMSecsSinceEpoch();
    const QString what = namedWithSigns(tr("Delete a twitch"), episode);
    if (m_context.send({.what = what, .rows = {episode}}, this))
        Q_EMIT deleted(tr("Deleted: %1, %2.").arg(timeText(episode.start), episodeText(episode)));
}

} // namespace myolog
