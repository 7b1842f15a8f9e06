// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findings_page.h"

#include "app/context.h"
#include "app/findings/lazy_fold.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/page_body.h"
#include "app/widgets/period_choice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>
#include <algorithm>

namespace myolog {

namespace {

/// Shorter waits need no word.
constexpr int slowMs = 300;

QVBoxLayout* bodyOf(QWidget* results)
{
    return static_cast<QVBoxLayout*>(results->layout());
}

} // namespace

FindingsPage::FindingsPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_period(new QComboBox), m_completeness(new QLabel),
      m_progress(new QProgressBar), m_place(new QVBoxLayout)
{
    m_period->setAccessibleName(tr("Period"));
    offerPeriods(*m_period);
    m_period->setCurrentIndex(m_period->findData(wholeDiary));
    m_completeness->setTextFormat(Qt::PlainText);
    m_completeness->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("The diary is being read"));
    m_progress->hide();
    layOut();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_period, &QComboBox::currentIndexChanged, this, &FindingsPage::refresh);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FindingsPage::showFindings);
}

void FindingsPage::layOut()
{
    auto* head = new QHBoxLayout;
    head->addWidget(new Heading(tr("Findings")), 1);
    head->addWidget(m_period);
    auto* page = new PageBody(this);
    page->addWide(head);
    page->addWide(m_completeness);
    page->addWide(m_progress);
    page->addWide(m_place);
}

Period FindingsPage::chosenPeriod() const
{
    return lastDays(m_context.today(), m_period->currentData().toInt());
}

void FindingsPage::refresh()
{
    const Question question{.snapshot = m_context.snapshot(), .period = chosenPeriod()};
    if (question == m_question)
        return;
    m_question = question;
    clear();
    m_slow.start();
    // A watcher forgets its former future, so a result that is out of date never arrives.
    m_watcher.setFuture(
        QtConcurrent::run([question] { return analyse(*question.snapshot, question.period); }));
}

void FindingsPage::clear()
{
    if (m_results) {
        // Later: a button on it may have led here.
        m_place->removeWidget(m_results);
        m_results->hide();
        m_results->deleteLater();
    }
    m_results = new QWidget;
    auto* layout = new QVBoxLayout(m_results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_place->addWidget(m_results);
    m_completeness->clear();
}

void FindingsPage::showFindings()
{
    m_slow.stop();
    m_progress->hide();
    const auto view =
        std::make_shared<const FindingsView>(FindingsView{m_question.snapshot, m_watcher.result()});
    const Findings& findings = view->findings;
    const QLocale locale;
    QStringList lines{tr("%1 of %n day(s) closed", nullptr, findings.days)
                          .arg(locale.toString(findings.closedDays))};
    m_completeness->setText((lines + findings.notes).join(u'\n'));

    for (const Warning& warning : findings.warnings)
        bodyOf(m_results)->addWidget(makeWarningCard(warning, m_results));
    if (findings.closedDays == 0)
        addEmptyState(findings);
    addCompared(view);
    if (QWidget* flags = makeFlagCard(view))
        bodyOf(m_results)->addWidget(flags);
    addNotEnough(view);
}

void FindingsPage::addEmptyState(const Findings& findings)
{
    const bool nothing = findings.loggedDays == 0;
    auto* card = new Card(tr("Nothing to compare yet"));
    auto* text = new QLabel(
        nothing ? tr("Log the first twitch or habit; findings grow from what you record.")
                : tr("Only closed days are compared, for on other days something may be missing. "
                     "Close a day when there is nothing more to add."));
    text->setWordWrap(true);
    auto* button = new QPushButton(nothing ? tr("Log a twitch") : tr("Close the day"));
    connect(button, &QPushButton::clicked, this, [this, nothing] {
        Q_EMIT commandWanted(nothing ? QStringLiteral("log_twitch") : QStringLiteral("close_day"));
    });
    card->body()->addWidget(text);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    bodyOf(m_results)->addWidget(card);
}

void FindingsPage::addCompared(const FindingsViewPtr& view)
{
    for (const VerdictKind& kind : verdictTable()) {
        if (kind.verdict == Verdict::NotEnoughDays)
            continue;
        bool first = true;
        for (const Factor& factor : view->snapshot->catalogue.factors()) {
            QWidget* card = makePatternCard(view, factor, kind.verdict);
            if (!card)
                continue;
            if (std::exchange(first, false))
                bodyOf(m_results)->addWidget(new Heading(
                    QCoreApplication::translate("Analysis", kind.heading), Heading::Level::Card));
            bodyOf(m_results)->addWidget(card);
        }
    }
}

void FindingsPage::addNotEnough(const FindingsViewPtr& view)
{
    const auto count =
        std::ranges::count(view->findings.patterns, Verdict::NotEnoughDays, &Pattern::verdict);
    if (count == 0)
        return;
    const auto make = [view] {
        auto* group = new QWidget;
        auto* layout = new QVBoxLayout(group);
        layout->setContentsMargins(0, 0, 0, 0);
        for (const Factor& factor : view->snapshot->catalogue.factors())
            if (QWidget* card = makePatternCard(view, factor, Verdict::NotEnoughDays))
                layout->addWidget(card);
        return group;
    };
    bodyOf(m_results)->addWidget(
        makeLazyFold(tr("Not enough days yet (%n comparison(s))", nullptr, int(count)), make));
}

} // namespace myolog
