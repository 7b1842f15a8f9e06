// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/chart_chooser.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/period_choice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace myolog {

namespace {

constexpr int mostLag = 3;

/// Puts new words in while the answer stays the same.
template <typename Fill>
void refill(QComboBox& box, Fill fill)
{
    const QSignalBlocker quiet(box);
    const QVariant answer = box.currentData();
    box.clear();
    fill();
    box.setCurrentIndex(std::max(0, box.findData(answer)));
}

} // namespace

ChartChooser::ChartChooser(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_kind = ask();
    m_factor = ask();
    m_period = ask();
    m_lag = ask();
    m_grain = ask();
    retranslate();
    m_period.answers->setCurrentIndex(m_period.answers->findData(usualDays));
    connect(m_factor.answers, &QComboBox::currentIndexChanged, this,
            [this] { m_factorChosen = true; });
    for (const Question& question : {m_kind, m_factor, m_period, m_lag, m_grain})
        connect(question.answers, &QComboBox::currentIndexChanged, this, &ChartChooser::changed);
}

ChartChooser::Question ChartChooser::ask()
{
    auto* pair = new QWidget;
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    const Question question{new QLabel, new QComboBox};
    question.label->setBuddy(question.answers);
    question.answers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Where large text leaves no room for the longest answer, it is cut rather than the page.
    question.answers->setMinimumWidth(fontMetrics().height() * 5);
    layout->addWidget(question.label);
    layout->addWidget(question.answers);
    this->layout()->addWidget(pair);
    return question;
}

void ChartChooser::retranslate()
{
    m_kind.label->setText(tr("&Chart"));
    m_factor.label->setText(tr("Compare &with"));
    m_period.label->setText(tr("&Time"));
    m_lag.label->setText(tr("Twitches in the &amount chart"));
    m_grain.label->setText(tr("&Bars of the timeline"));
    for (const Question& question : {m_kind, m_factor, m_period, m_lag, m_grain})
        question.answers->setAccessibleName(question.label->text().remove(u'&'));
    refill(*m_kind.answers, [&] {
        for (const ChartKind& kind : chartTable())
            m_kind.answers->addItem(QCoreApplication::translate("Chart", kind.name),
                                    QLatin1String(kind.id));
    });
    refill(*m_period.answers, [&] { offerPeriods(*m_period.answers); });
    refill(*m_grain.answers, [&] {
        m_grain.answers->addItem(tr("automatic"), grainId({}));
        m_grain.answers->addItem(tr("days"), grainId(Grain::Day));
        m_grain.answers->addItem(tr("weeks"), grainId(Grain::Week));
        m_grain.answers->addItem(tr("months"), grainId(Grain::Month));
    });
    refill(*m_lag.answers, [&] {
        m_lag.answers->addItem(tr("on the same day"), 0);
        for (int lag = 1; lag <= mostLag; ++lag)
            m_lag.answers->addItem(tr("%n day(s) later", nullptr, lag), lag);
    });
}

void ChartChooser::offer(const Snapshot& snapshot)
{
    refill(*m_factor.answers, [&] {
        for (const Factor& factor : snapshot.catalogue.factors())
            if (!factor.hidden)
                m_factor.answers->addItem(factor.displayName(), factor.id);
    });
    if (m_factorChosen)
        return;
    const QSignalBlocker quiet(m_factor.answers);
    int most = m_factor.answers->findData(m_factorBefore);
    m_factorChosen = most >= 0;
    if (most < 0)
        most = m_factor.answers->findData(mostRecordedFactor(snapshot, {}));
    if (most >= 0)
        m_factor.answers->setCurrentIndex(most);
}

void ChartChooser::restore(const TrendsChoice& choice)
{
    const QSignalBlocker quiet(this);
    m_kind.answers->setCurrentIndex(std::max(0, m_kind.answers->findData(choice.chart)));
    m_grain.answers->setCurrentIndex(m_grain.answers->findData(grainId(choice.grain)));
    m_factorBefore = choice.factor;
    m_factorChosen = false;
}

TrendsChoice ChartChooser::choice() const
{
    return {.chart = QLatin1String(kind().id),
            .factor = m_factorChosen ? m_factor.answers->currentData().toString() : QString(),
            .grain = grain()};
}

std::optional<Grain> ChartChooser::grain() const
{
    return grainNamed(m_grain.answers->currentData().toString());
}

const ChartKind& ChartChooser::kind() const
{
    const ChartKind* kind = findChart(m_kind.answers->currentData().toString());
    Q_ASSERT(kind);
    return *kind;
}

void ChartChooser::setKind(const ChartKind& kind)
{
    m_kind.answers->setCurrentIndex(m_kind.answers->findData(QLatin1String(kind.id)));
}

ChartQuery ChartChooser::query(const Snapshot& snapshot) const
{
    return {.period = lastDays(snapshot.today, m_period.answers->currentData().toInt()),
            .factor = m_factor.answers->currentData().toString(),
            .lag = m_lag.answers->currentData().toInt(),
            .grain = grain()};
}

} // namespace myolog
