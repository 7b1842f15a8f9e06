// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/warnings_card.h"

#include "app/context.h"
#include "app/tone.h"
#include "app/widgets/act_now_card.h"
#include "app/widgets/heading.h"
#include "core/analysis/act_now.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>
#include <algorithm>

namespace myolog {

namespace {

constexpr int daysRead = 90;
constexpr int laterMs = 200; ///< after the page has been painted, on slow computers as well

/// Shown whole, not by its title alone.
bool isPressing(const Warning& warning)
{
    return warning.current && warning.level >= Urgency::Soon;
}

void addWhole(QVBoxLayout& layout, const Warning& warning)
{
    if (layout.count() > 0)
        layout.addSpacing(12);
    if (warning.level == Urgency::Immediate) {
        auto* words = new ActNowWords;
        words->setWarning(warning);
        layout.addWidget(words);
        return;
    }
    layout.addWidget(new Heading(warning.title, Heading::Level::Card));
    layout.addWidget(new WrappedLabel(warning.text));
    layout.addWidget(new QuietLabel(WarningsCard::tr("Source: %1").arg(warning.source)));
}

} // namespace

WarningsCard::WarningsCard(Context& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_more(new QPushButton(tr("See Findings")))
{
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, &WarningsCard::findingsWanted);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    // A page on its way out may outlive what it reads.
    connect(&m_later, &QTimer::timeout, &context, [this] { begin(); });
    connect(&m_watcher, &QFutureWatcher<Findings>::finished, this,
            [this] { showCurrent(m_watcher.result().warnings); });
    hide();
}

void WarningsCard::refresh()
{
    m_later.start();
}

void WarningsCard::begin()
{
    SnapshotPtr now = m_context.snapshot();
    if (now == m_snapshot)
        return;
    m_snapshot = std::move(now);
    const Period period{m_snapshot->today.addDays(1 - daysRead), m_snapshot->today};
    // A watcher forgets its former future, so a result that is out of date never arrives.
    m_watcher.setFuture(QtConcurrent::run(&m_context.background(), [snapshot = m_snapshot, period] {
        return analyse(*snapshot, period, {.judged = false}); // only the warnings are shown
    }));
}

void WarningsCard::showCurrent(const std::vector<Warning>& warnings)
{
    delete m_list;
    m_list = new QWidget;
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool immediate = std::ranges::any_of(warnings, callsForCareNow);
    QStringList others;
    for (const Warning& warning : asCards(warnings)) {
        if (isPressing(warning))
            addWhole(*layout, warning);
        else if (warning.current && !m_context.isCalm())
            others << warning.title;
    }
    // Every day again in full they would only frighten; Findings has the sentences and sources.
    if (!others.isEmpty() && layout->count() > 0)
        layout->addSpacing(12);
    if (!others.isEmpty())
        layout->addWidget(new WrappedLabel(
            tr("Worth discussing with a doctor: %1.").arg(others.join(QStringLiteral(" · ")))));
    // What stands here whole has nothing to add there.
    m_more->setVisible(!others.isEmpty());
    body()->insertWidget(0, m_list);
    setLineColour(immediate ? tone::urgent(palette()) : QColor());
    setVisible(layout->count() > 0);
}

} // namespace myolog
