// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/still_question.h"

#include "app/context.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/once_button.h"
#include "core/base/date_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace myolog {

StillQuestion::StillQuestion(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_question(new WrappedLabel), m_end(new QLineEdit)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_question);
    auto* answers = new FlowLayout(nullptr, 8);
    rows->addLayout(answers);
    auto* still = new OnceButton(tr("Still twitching"));
    auto* unknown = new OnceButton(tr("It stopped, I don't know when"));
    auto* save = new OnceButton(tr("Save"));
    m_still = still;
    m_unknown = unknown;
    save->setAccessibleName(tr("Save when it stopped"));
    m_end->setPlaceholderText(clockText(QTime(21, 30)));
    m_end->setAccessibleName(tr("It stopped at"));
    m_end->setFixedWidth(fontMetrics().horizontalAdvance(m_end->placeholderText()) +
                         fontMetrics().averageCharWidth() * 4);
    auto* stopped = new QWidget;
    auto* line = new QHBoxLayout(stopped);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("It stopped at")));
    line->addWidget(m_end);
    line->addWidget(save);
    for (QWidget* answer : {static_cast<QWidget*>(still), stopped, static_cast<QWidget*>(unknown)})
        answers->addWidget(answer);
    connect(still, &OnceButton::clickedOnce, this, [this] { Q_EMIT goesOn(m_episode.id); });
    connect(unknown, &OnceButton::clickedOnce, this, [this] { stop(std::nullopt); });
    connect(save, &OnceButton::clickedOnce, this, &StillQuestion::stopAtTyped);
    connect(m_end, &QLineEdit::returnPressed, this, &StillQuestion::stopAtTyped);
}

void StillQuestion::ask(const Episode& episode)
{
    m_episode = episode;
    const QDateTime now = m_context.clock().now();
    const QDateTime start = episode.start.local();
    m_question->setText(start.date() == now.date()
                            ? tr("Still twitching? It began at %1.").arg(clockText(start.time()))
                            : tr("Still twitching? It began %1.").arg(agoText(start, now)));
}

void StillQuestion::stopAtTyped()
{
    const QTime clock = parseClock(m_end->text());
    const QDateTime now = m_context.clock().now();
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(m_episode.start.utcMs, now.timeZone());
    // The first such time after it began; seconds are not asked for.
    const bool sameDay = clock >= QTime(start.time().hour(), start.time().minute());
    const QDateTime end(start.date().addDays(sameDay ? 0 : 1), clock, now.timeZone());
    if (!clock.isValid() || end > now) {
        m_context.prompt().showError(
            this,
            {.text = clock.isValid() ? tr("%1 is still to come. Please write when it stopped.")
                                           .arg(clockText(clock))
                                     : tr("Please write a time, for example 21:30.")});
        m_end->setFocus();
        return;
    }
    stop(double(std::max<qint64>(0, start.msecsTo(end))) / 1000.0);
}

void StillQuestion::stop(std::optional<double> seconds)
{
    Episode ended = m_episode;
    ended.ongoing = false;
    ended.durationSeconds = seconds;
    if (m_context.send({.what = tr("Stop the timer"), .rows = {ended}}, this))
        m_end->clear();
}

} // namespace myolog
