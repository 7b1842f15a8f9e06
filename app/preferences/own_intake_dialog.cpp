// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/own_intake_dialog.h"

#include "app/context.h"
#include "app/widgets/checked_line.h"
#include "app/widgets/heading.h"
#include "core/base/text.h"
#include "core/factors/own_id.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <algorithm>

namespace myolog {

namespace {

/// What a serving can carry: substances and minerals, and the person's own amounts.
bool canBeCarried(const Factor& factor)
{
    const bool edible = factor.group == FactorGroup::Substance ||
                        factor.group == FactorGroup::Mineral || factor.group == FactorGroup::Own;
    return edible && factor.dayValue == DayValue::Sum;
}

} // namespace

OwnIntakeDialog::OwnIntakeDialog(Context& context, OwnIntake own, QWidget* parent)
    : RecordDialog(context, parent), m_own(std::move(own)), m_name(new CheckedLine(tr("Name"))),
      m_kind(new QComboBox), m_serving(new QLineEdit(m_own.intake.serving))
{
    setWindowTitle(tr("Own drink or food"));
    m_name->setText(m_own.intake.name);
    m_name->edit()->setMaxLength(maxNameLength);
    m_serving->setMaxLength(maxNameLength);
    m_kind->addItems({tr("drink"), tr("food"), tr("supplement")});
    m_kind->setCurrentIndex(int(m_own.intake.kind));
    m_serving->setPlaceholderText(tr("for example cup, 200 ml"));
    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("&Kind"), m_kind);
    form()->addRow(tr("&Serving"), m_serving);
    addPortions();
    addRemark(tr(
        "Leave blank what a serving does not contain. Entries already made keep their amounts."));
    finish();
}

void OwnIntakeDialog::addPortions()
{
    auto* lines = new QWidget;
    auto* layout = new QGridLayout(lines);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    const SnapshotPtr snapshot = context().snapshot();
    for (const Factor& factor : snapshot->catalogue.factors()) {
        const auto it = std::ranges::find(m_own.intake.portions, factor.id, &Portion::factor);
        const bool carried = it != m_own.intake.portions.end();
        if (!canBeCarried(factor) || (factor.hidden && !carried))
            continue;
        const QString unit = *factor.unit->symbol
                                 ? QCoreApplication::translate("Unit", factor.unit->symbol)
                                 : QString();
        auto* amount = new CheckedLine(factor.displayName(), unit);
        if (carried)
            amount->setNumber(factor.toUnit(it->amount));
        const int row = layout->rowCount();
        layout->addWidget(new WrappedLabel(factor.displayName()), row, 0);
        layout->addWidget(amount, row, 1);
        m_portions.push_back({factor, amount});
    }
    int widest = 0;
    for (const PortionLine& line : m_portions)
        widest = std::max(widest, line.amount->unitWidth());
    for (const PortionLine& line : m_portions)
        line.amount->setUnitWidth(widest);
    auto* scroll = new QScrollArea;
    scroll->setWidget(lines);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(fontMetrics().height() * 12);
    scroll->setAccessibleName(tr("What one serving carries"));
    form()->addRow(scroll);
}

bool OwnIntakeDialog::readPortions()
{
    std::vector<Portion> portions;
    bool good = true;
    for (const PortionLine& line : m_portions) {
        const Result<std::optional<double>> shown = line.amount->number();
        if (!shown)
            good = false;
        else if (const double amount = line.factor.fromUnit(shown->value_or(0)); amount > 0)
            portions.push_back({line.factor.id, amount});
        else if (amount < 0) {
            line.amount->setProblem(tr("An amount is not negative."));
            good = false;
        }
    }
    if (good)
        m_own.intake.portions = std::move(portions);
    return good;
}

bool OwnIntakeDialog::readName()
{
    const QString name = cleanName(m_name->text());
    const SnapshotPtr snapshot = context().snapshot();
    const bool taken = std::ranges::any_of(snapshot->catalogue.intakes(), [&](const Intake& i) {
        return i.id != m_own.intake.id && i.displayName().compare(name, Qt::CaseInsensitive) == 0;
    });
    m_name->setProblem(name.isEmpty() ? tr("What is it called?")
                       : taken        ? tr("A drink, food or supplement has this name already.")
                                      : QString());
    m_own.intake.name = name;
    return !name.isEmpty() && !taken;
}

void OwnIntakeDialog::accept()
{
    const bool named = readName();
    if (!readPortions() || !named)
        return;
    if (m_own.intake.portions.empty())
        return m_portions.front().amount->setProblem(tr("What does a serving carry?"));
    m_own.intake.kind = IntakeKind(m_kind->currentIndex());
    m_own.intake.serving = m_serving->text();
    if (m_own.intake.id.isEmpty())
        m_own.intake.id = ownId(m_own.intake.name, m_own.id);
    save(tr("Own drink or food %1").arg(m_own.intake.name), m_own);
}

} // namespace myolog
