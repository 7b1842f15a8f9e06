// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/chart_chooser.h"

#include "app/widgets/flow_layout.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace myolog {

namespace {

struct Span {
    int days; ///< 0 for all
    const char* name;
};

constexpr Span spans[] = {{28, QT_TRANSLATE_NOOP("Chart", "4 weeks")},
                          {84, QT_TRANSLATE_NOOP("Chart", "12 weeks")},
                          {365, QT_TRANSLATE_NOOP("Chart", "1 year")},
                          {0, QT_TRANSLATE_NOOP("Chart", "all")}};
constexpr int usualSpan = 1;
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
    retranslate();
    m_period.answers->setCurrentIndex(usualSpan);
    connect(m_factor.answers, &QComboBox::currentIndexChanged, this,
            [this] { m_factorChosen = true; });
    for (const Question& question : {m_kind, m_factor, m_period, m_lag})
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
    m_lag.label->setText(tr("Twitches (&amount chart)"));
    for (const Question& question : {m_kind, m_factor, m_period, m_lag})
        question.answers->setAccessibleName(question.label->text().remove(u'&'));
    refill(*m_kind.answers, [&] {
        for (const ChartKind& kind : chartTable())
            m_kind.answers->addItem(QCoreApplication::translate("Chart", kind.name),
                                    QLatin1String(kind.id));
    });
    refill(*m_period.answers, [&] {
        for (const Span& span : spans)
            m_period.answers->addItem(QCoreApplication::translate("Chart", span.name), span.days);
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
    const int most = m_factor.answers->findData(mostRecordedFactor(snapshot, {}));
    if (most >= 0)
        m_factor.answers->setCurrentIndex(most);
}

const ChartKind& ChartChooser::kind() const
{
    return *findChart(m_kind.answers->currentData().toString());
}

void ChartChooser::setKind(const ChartKind& kind)
{
    m_kind.answers->setCurrentIndex(m_kind.answers->findData(QLatin1String(kind.id)));
}

ChartQuery ChartChooser::query(const Snapshot& snapshot) const
{
    const int days = m_period.answers->currentData().toInt();
    return {.period = {.from = days ? snapshot.today.addDays(1 - days) : QDate(), .to = {}},
            .factor = m_factor.answers->currentData().toString(),
            .lag = m_lag.answers->currentData().toInt()};
}

} // namespace myolog
