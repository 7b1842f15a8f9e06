// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/watch_card.h"

#include "app/context.h"
#include "app/widgets/heading.h"
#include "app/widgets/long_menu.h"
#include "app/widgets/plain_text.h"
#include "core/analysis/watch.h"
#include "core/analysis/watch_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace myolog {

WatchCard::WatchCard(Context& context, QWidget* parent)
    : Card(tr("What you want to know"), parent), m_context(context), m_lines(new QVBoxLayout),
      m_choose(new QPushButton(tr("Watch a habit"))), m_menu(new QMenu(this)),
      m_full(new QuietLabel(tr("Three habits are watched, and each more makes a chance finding "
                               "likelier. Stop watching one to choose another.")))
{
    body()->addWidget(
        new QuietLabel(tr("Choose up to three habits beforehand. They are judged apart from all "
                          "others: fewer questions get a clear answer sooner.")));
    // Made before the button below it, so that Tab reaches it first.
    auto* list = new QWidget;
    list->setLayout(m_lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    body()->addWidget(list);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    body()->addWidget(m_full);
    m_choose->setAutoDefault(false);
    m_choose->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &WatchCard::fillMenu);
}

void WatchCard::refresh()
{
    const SnapshotPtr snapshot = m_context.snapshot();
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        // Later: its own button may have led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Watch& watch : snapshot->rows.watches)
        m_lines->addWidget(makeLine(*snapshot, watch));
    m_lines->parentWidget()->setVisible(!snapshot->rows.watches.empty());
    const bool full = snapshot->rows.watches.size() >= size_t(mostWatched);
    m_choose->setVisible(!full);
    m_full->setVisible(full);
    if (hadFocus && !full)
        m_choose->setFocus();
}

QWidget* WatchCard::makeLine(const Snapshot& snapshot, const Watch& watch)
{
    const Factor* factor = snapshot.catalogue.factor(watch.factor);
    const QString name = factor ? factor->displayName() : watch.factor;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new WrappedLabel(name));
    words->addWidget(new QuietLabel(watchText(snapshot, watch)));
    auto* stop = new QPushButton(tr("Stop watching"));
    stop->setAccessibleName(tr("Stop watching %1").arg(name));
    stop->setAutoDefault(false);
    connect(stop, &QPushButton::clicked, this, [this, watch] { end(watch); });
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addWidget(stop, 0, Qt::AlignTop);
    return line;
}

void WatchCard::fillMenu()
{
    m_menu->clear();
    letScroll(*m_menu);
    const SnapshotPtr snapshot = m_context.snapshot();
    for (const Factor& factor : snapshot->catalogue.factors()) {
        const bool watched = std::ranges::find(snapshot->rows.watches, factor.id, &Watch::factor) !=
                             snapshot->rows.watches.end();
        if (watched || !mayBeWatched(factor))
            continue;
        connect(m_menu->addAction(asMenuText(factor.displayName())), &QAction::triggered, this,
                [this, id = factor.id] { begin(id); });
    }
}

void WatchCard::begin(const QString& factor)
{
    Watch watch;
    watch.factor = factor;
    watch.since = watchBegins(*m_context.snapshot());
    m_context.send({.what = tr("Watch a habit"), .rows = {watch}}, this);
}

void WatchCard::end(const Watch& watch)
{
    Watch gone = watch;
    gone.deletedMs = m_context.clock().now().toMSecsSinceEpoch();
    m_context.send({.what = tr("Stop watching a habit"), .rows = {gone}}, this);
}

} // namespace myolog
