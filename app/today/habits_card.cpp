// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/habits_card.h"

#include "app/context.h"
#include "app/today/factor_row.h"
#include "app/widgets/amount_edit.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/fold.h"
#include "core/analysis/caffeine.h"
#include "core/diary/closing.h"
#include "core/diary/day_of.h"
#include "core/diary/everyday.h"
#include "core/factors/factor_ids.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

namespace {

constexpr size_t offered = 4; ///< drinks or foods with a button of their own, for each factor

/// So many others are listed behind "More"; among the rest one searches.
constexpr size_t othersListed = 24;

/// The ones used most of late first, then the person's own; the others keep the order of the table.
std::vector<const Intake*> favourites(const Snapshot& snapshot, const Factor& factor)
{
    std::map<QString, int> used;
    for (const Entry& entry : snapshot.rows.entries)
        ++used[entry.intake];
    std::vector<const Intake*> found;
    for (const Intake& intake : snapshot.catalogue.intakes()) {
        // A drink is offered where it belongs: coffee with caffeine, not once more with drinks.
        const bool first = !intake.portions.empty() && intake.portions.front().factor == factor.id;
        const bool carries = std::ranges::any_of(
            intake.portions, [&](const Portion& portion) { return portion.factor == factor.id; });
        const bool volume = factor.id == QLatin1String(factor_id::hydration);
        if (volume ? first && intake.portions.size() == 1 : carries)
            found.push_back(&intake);
    }
    std::ranges::stable_sort(found, std::greater(), [&](const Intake* intake) {
        return std::pair(used[intake->id], !intake->builtIn);
    });
    found.resize(std::min(found.size(), offered));
    return found;
}

QString remainingText(const CaffeineEstimate& estimate, const Factor& caffeine)
{
    // Just after drinking the band is narrower than what anybody knows of a cup.
    constexpr double toldFrom = 0.1;
    if (estimate.high - estimate.low < toldFrom * estimate.mg)
        return HabitsCard::tr("About %1 still in the body").arg(caffeine.format(estimate.mg));
    return HabitsCard::tr("About %1 still in the body (%2 to %3)")
        .arg(caffeine.format(estimate.mg), caffeine.format(estimate.low),
             caffeine.format(estimate.high));
}

} // namespace

HabitsCard::HabitsCard(Context& context, QWidget* parent)
    : Card(tr("Habits"), parent), m_context(context)
{
}

void HabitsCard::build(const Catalogue& catalogue)
{
    m_factors = catalogue.factors();
    m_intakes = catalogue.intakes();
    m_atOnce.clear();
    for (const Factor* factor : everydayFactors(*m_shown.snapshot))
        m_atOnce << factor->id;
    m_rows.clear();
    m_content = new QWidget;
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(body()->spacing());
    buildSearch(catalogue);
    layout->addWidget(m_search);
    for (const Factor& factor : m_factors)
        if (atOnce(factor))
            addRow(factor, *layout);
    m_others = new QWidget;
    m_more = new Fold(tr("More…"), m_others);
    connect(m_more, &Fold::opened, this, &HabitsCard::buildMore);
    layout->addWidget(m_more);
    body()->addWidget(m_content);
    // A layout shows what is added later only after a round of events. What is not on the screen
    // yet is laid out once, when it comes there.
    if (isVisible())
        m_content->show();
}

bool HabitsCard::atOnce(const Factor& factor) const
{
    return m_atOnce.contains(factor.id);
}

bool HabitsCard::hasRow(const QString& factor) const
{
    return std::ranges::any_of(m_rows,
                               [&](const FactorRow* row) { return row->factor().id == factor; });
}

void HabitsCard::buildSearch(const Catalogue& catalogue)
{
    m_search = new QComboBox;
    m_search->setEditable(true);
    m_search->setInsertPolicy(QComboBox::NoInsert);
    for (const Intake& intake : m_intakes)
        if (recordsSomething(catalogue, intake))
            m_search->addItem(tr("%1 (%2)").arg(intake.displayName(), intake.displayServing()),
                              intake.id);
    m_search->setCurrentIndex(-1);
    m_search->completer()->setFilterMode(Qt::MatchContains);
    m_search->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_search->lineEdit()->setPlaceholderText(tr("Add a drink, food or supplement …"));
    m_search->setAccessibleName(tr("Add a drink, food or supplement"));
    m_search->lineEdit()->setAccessibleName(m_search->accessibleName());
    m_search->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_search->setMinimumContentsLength(20);
    connect(m_search, &QComboBox::activated, this, &HabitsCard::recordSearched);
}

void HabitsCard::rebuild(const Catalogue& catalogue)
{
    std::map<QString, FactorRow::Typed> typed;
    for (const FactorRow* row : m_rows)
        typed[row->factor().id] = row->typed();
    const QString searched = m_search->currentText();
    const bool open = m_more->isOpen();
    // A click in one of the rows may be what brought the news; it must still return to its row.
    m_content->hide();
    m_content->setParent(nullptr);
    m_content->deleteLater();
    build(catalogue);
    m_search->setEditText(searched);
    if (open)
        m_more->setOpen(true);
    for (FactorRow* row : m_rows)
        row->setTyped(typed[row->factor().id]);
}

void HabitsCard::buildMore()
{
    if (m_others->layout())
        return;
    auto* layout = new QVBoxLayout(m_others);
    layout->setContentsMargins(0, 0, 0, 0);
    std::vector<Factor> others;
    for (const Factor& factor : m_factors)
        if (!factor.hidden && !atOnce(factor))
            others.push_back(factor);
    if (others.size() > othersListed) {
        const auto unlisted = others.begin() + othersListed;
        layout->addWidget(makeFinder({unlisted, others.end()}));
        others.erase(unlisted, others.end());
    }
    for (const Factor& factor : others)
        addRow(factor, *layout);
    const QStringList picked = std::exchange(m_picked, {});
    for (const QString& id : picked)
        pick(id);
    showDay(m_shown);
}

QComboBox* HabitsCard::makeFinder(const std::vector<Factor>& hidden)
{
    auto* finder = new QComboBox;
    finder->setEditable(true);
    finder->setInsertPolicy(QComboBox::NoInsert);
    for (const Factor& factor : hidden)
        finder->addItem(factor.displayName(), factor.id);
    finder->setCurrentIndex(-1);
    finder->completer()->setFilterMode(Qt::MatchContains);
    finder->completer()->setCompletionMode(QCompleter::PopupCompletion);
    finder->lineEdit()->setPlaceholderText(tr("Find another habit …"));
    finder->setAccessibleName(tr("Find another habit"));
    finder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(finder, &QComboBox::activated, this, [this, finder] {
        const QString id = finder->currentData().toString();
        finder->setCurrentIndex(-1);
        pick(id);
        showDay(m_shown);
        // What was searched for is to be filled in.
        for (FactorRow* row : m_rows)
            if (row->factor().id == id) {
                row->show();
                (row->amount() ? static_cast<QWidget*>(row->amount()) : row->scale())->setFocus();
            }
    });
    return finder;
}

void HabitsCard::pick(const QString& factor)
{
    const auto found = std::ranges::find(m_factors, factor, &Factor::id);
    if (found == m_factors.end() || found->hidden || hasRow(factor))
        return;
    m_picked << factor;
    // Where it was looked for.
    auto* layout = static_cast<QVBoxLayout*>(m_others->layout());
    addRow(*found, *layout);
    layout->insertWidget(1, m_rows.back());
}

bool HabitsCard::builtFrom(const Catalogue& catalogue) const
{
    return m_factors == catalogue.factors() && m_intakes == catalogue.intakes();
}

void HabitsCard::addRow(const Factor& factor, QVBoxLayout& layout)
{
    auto* row = new FactorRow(m_context, factor, favourites(*m_shown.snapshot, factor));
    connect(row, &FactorRow::recorded, this, &HabitsCard::recorded);
    layout.addWidget(row);
    m_rows.push_back(row);
}

void HabitsCard::showDay(const ShownDay& shown)
{
    m_shown = shown;
    const Catalogue& catalogue = shown.snapshot->catalogue;
    if (!m_content)
        build(catalogue);
    else if (!builtFrom(catalogue))
        rebuild(catalogue);
    for (FactorRow* row : m_rows) {
        row->showDay(shown);
        if (row->factor().id != QLatin1String(factor_id::caffeine))
            continue;
        const auto estimate =
            caffeineEstimate(shown.snapshot->rows.entries, m_context.clock().now(),
                             shown.snapshot->caffeineHalfLife);
        row->setRemark(shown.isToday() && estimate ? remainingText(*estimate, row->factor())
                                                   : QString());
    }
}

bool HabitsCard::hasTyped() const
{
    return (m_search && !m_search->currentText().isEmpty()) ||
           std::ranges::any_of(m_rows, [](const FactorRow* row) { return row->hasTyped(); });
}

void HabitsCard::recordSearched()
{
    const Intake* intake = m_shown.snapshot->catalogue.intake(m_search->currentData().toString());
    m_search->setCurrentIndex(-1);
    if (!intake)
        return;
    const QString name = intake->displayName();
    const Moment when =
        momentToRecord(m_shown.day, m_context.clock().now(), m_context.boundaryHour());
    std::vector<Row> rows = intakeRows(m_shown.snapshot->catalogue, *intake, when);
    if (m_context.send({.what = tr("Record: %1").arg(name), .rows = std::move(rows)}, this))
        Q_EMIT recorded(tr("Recorded: %1.").arg(name));
}

} // namespace myolog
