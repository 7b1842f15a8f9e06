// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/factor_card.h"

#include "app/context.h"
#include "app/preferences/factor_changes.h"
#include "app/widgets/checked_line.h"
#include "app/widgets/heading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace myolog {

namespace {

QString unitName(const Unit& unit)
{
    return *unit.symbol ? QCoreApplication::translate("Unit", unit.symbol) : QString();
}

} // namespace

FactorCard::FactorCard(Context& context, QWidget* parent)
    : Card(tr("What is tracked"), parent), m_context(context),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_list(new QListWidget),
      m_shown(new QCheckBox(tr("&Show it"))),
      m_allFood(new QuietLabel(tr("Only for people who log all they eat and drink: a day with half "
                                  "of it would look like a day with too little."))),
      m_zero(new QCheckBox(tr("&Only log when it happens"))), m_unit(new QComboBox),
      m_limit(new CheckedLine(tr("Your limit"))),
      m_builtIn(new QPushButton(tr("Use the built-in limit"))), m_source(new QuietLabel),
      m_up(new QPushButton(tr("Move up"))), m_down(new QPushButton(tr("Move down")))
{
    m_columns->addLayout(makeList(), 1);
    m_columns->addLayout(makeForm(), 1);
    body()->addLayout(m_columns);

    connect(m_list, &QListWidget::currentRowChanged, this, &FactorCard::showCurrent);
    connect(m_shown, &QCheckBox::clicked, this,
            [this](bool on) { change([on](FactorChange& c) { c.hidden = !on; }); });
    connect(m_zero, &QCheckBox::clicked, this,
            [this](bool on) { change([on](FactorChange& c) { c.zeroWhenClosed = on; }); });
    connect(m_unit, &QComboBox::activated, this, [this] {
        change([this](FactorChange& c) { c.unit = m_unit->currentData().toString(); });
    });
    connect(m_limit->edit(), &QLineEdit::editingFinished, this, &FactorCard::storeLimit);
    connect(m_builtIn, &QPushButton::clicked, this, [this] {
        m_limit->edit()->setModified(false);
        change([](FactorChange& c) { c.limit.reset(); });
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

void FactorCard::resizeEvent(QResizeEvent* event)
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 70;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Card::resizeEvent(event);
}

QLayout* FactorCard::makeList()
{
    m_list->setAccessibleName(tr("What is tracked"));
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 16);
    auto* order = new QHBoxLayout;
    order->addWidget(m_up);
    order->addWidget(m_down);
    auto* layout = new QVBoxLayout;
    layout->addWidget(m_list, 1);
    layout->addLayout(order);
    return layout;
}

QLayout* FactorCard::makeForm()
{
    m_unit->setAccessibleName(tr("Unit"));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_shown);
    form->addRow(m_allFood);
    form->addRow(m_zero);
    form->addRow(
        new QuietLabel(tr("Then a closed day without an entry counts as a day without it.")));
    form->addRow(tr("&Unit:"), m_unit);
    form->addRow(tr("Your &limit:"), m_limit);
    form->addRow(m_source);
    form->addRow(m_builtIn);
    return form;
}

void FactorCard::refresh()
{
    const Factor* before = current();
    const QString kept = before ? before->id : QString();
    m_snapshot = m_context.snapshot();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Factor& factor : m_snapshot->catalogue.factors()) {
        m_list->addItem(factor.hidden ? tr("%1 (hidden)").arg(factor.displayName())
                                      : factor.displayName());
    }
    m_list->setCurrentRow(std::max(0, m_snapshot->catalogue.indexOf(kept)));
    showCurrent();
}

bool FactorCard::hasTyped() const
{
    return m_limit->edit()->isModified();
}

const Factor* FactorCard::current() const
{
    const int row = m_list->currentRow();
    return m_snapshot && row >= 0 ? &m_snapshot->catalogue.factors()[size_t(row)] : nullptr;
}

void FactorCard::showCurrent()
{
    const Factor* factor = current();
    if (!factor)
        return;
    m_shown->setChecked(!factor->hidden);
    m_allFood->setVisible(needsAllFood(factor->id));
    m_zero->setChecked(factor->zeroWhenClosed);
    m_zero->setEnabled(factor->canBeNone());
    m_unit->clear();
    for (const Unit& unit : units())
        if (unit.dimension == factor->unit->dimension)
            m_unit->addItem(unitName(unit), QString::fromLatin1(unit.id));
    m_unit->setCurrentIndex(m_unit->findData(QString::fromLatin1(factor->unit->id)));
    m_unit->setEnabled(m_unit->count() > 1);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() + 1 < m_list->count());
    showThreshold(*factor);
}

void FactorCard::showThreshold(const Factor& factor)
{
    const std::optional<Threshold> builtIn = builtInThreshold(factor.id);
    // News from elsewhere leave alone what is being typed here.
    const bool another = std::exchange(m_shownFactor, factor.id) != factor.id;
    if (another || !hasTyped()) {
        m_limit->setProblem({});
        m_limit->setNumber(factor.threshold ? std::optional(factor.toUnit(factor.threshold->limit))
                                            : std::nullopt);
    }
    m_limit->setUnit(unitName(*factor.unit));
    m_limit->setEnabled(factor.threshold.has_value());
    m_builtIn->setVisible(builtIn && builtIn->limit != factor.threshold->limit);
    if (!factor.threshold) {
        m_source->setText(tr("Days are not compared by this: there is no limit."));
        return;
    }
    Factor asBuilt = factor;
    if (builtIn)
        asBuilt.threshold = builtIn;
    m_source->setText(
        builtIn
            ? tr("Built in: %1. Source: %2").arg(asBuilt.thresholdText(), asBuilt.thresholdSource())
            : tr("A day counts as %1.").arg(factor.thresholdText()));
}

void FactorCard::change(const std::function<void(FactorChange&)>& edit)
{
    const Factor* factor = current();
    if (!factor)
        return;
    FactorPreference preference = preferenceOf(m_snapshot->rows, factor->id);
    edit(preference.change);
    const QString what = tr("Change %1").arg(factor->displayName());
    if (!m_context.send({.what = what, .rows = {preference}}, this))
        showCurrent();
}

void FactorCard::move(int by)
{
    const Factor* factor = current();
    const std::vector<Row> rows =
        factor ? moveFactor(*m_snapshot, factor->id, by) : std::vector<Row>();
    if (!rows.empty())
        m_context.send({.what = tr("Move %1").arg(factor->displayName()), .rows = rows}, this);
}

void FactorCard::storeLimit()
{
    const Factor* factor = current();
    if (!factor || !factor->threshold || !m_limit->edit()->isModified())
        return;
    const Result<std::optional<double>> shown = m_limit->number();
    if (!shown)
        return;
    std::optional<double> limit;
    if (*shown)
        limit = factor->fromUnit(**shown);
    if (limit && (*limit < 0 || *limit > factor->most))
        return m_limit->setProblem(
            tr("Between 0 and %1, please.").arg(factor->format(factor->most)));
    m_limit->edit()->setModified(false);
    change([&](FactorChange& c) { c.limit = limit; });
}

} // namespace myolog
