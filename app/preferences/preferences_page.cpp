// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences_page.h"

#include "app/context.h"
#include "app/preferences/diary_card.h"
#include "app/preferences/factor_card.h"
#include "app/preferences/list_card.h"
#include "app/preferences/own_factor_dialog.h"
#include "app/preferences/own_intake_dialog.h"
#include "app/preferences/settings_card.h"
#include "app/widgets/date_typing.h"
#include "app/widgets/heading.h"
#include "app/widgets/medicine_dialog.h"
#include "app/widgets/page_body.h"
#include "app/widgets/undo_bar.h"
#include "core/diary/removal.h"

#include <QLocale>

namespace myolog {

PreferencesPage::PreferencesPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_factors(new FactorCard(context)),
      m_ownFactors(
          new ListCard(tr("Your own factors"), tr("Add anything else you want to track."))),
      m_ownIntakes(new ListCard(tr("Your own drinks and foods"),
                                tr("Add drinks or foods that are missing from the list."))),
      m_medicines(new ListCard(tr("Medicines"), tr("No medicine is recorded."))),
      m_diary(new DiaryCard(context)), m_undo(new UndoBar(context, this))
{
    auto* page = new PageBody(this);
    page->addWide(new Heading(tr("Preferences")));
    for (const QString& group : settingGroups())
        page->addLeft(new SettingsCard(context, group));
    page->addLeft(m_diary);
    page->addRight(m_medicines);
    page->addRight(m_ownFactors);
    page->addRight(m_ownIntakes);
    page->addBelow(m_factors);
    connectFactors();
    connectIntakes();
    connectMedicines();
}

void PreferencesPage::connectFactors()
{
    connect(m_ownFactors, &ListCard::addWanted, this,
            [this] { OwnFactorDialog(m_context, OwnFactor(), this).exec(); });
    connect(m_ownFactors, &ListCard::editWanted, this, [this](const Row& row) {
        OwnFactorDialog(m_context, std::get<OwnFactor>(row), this).exec();
    });
    connect(m_ownFactors, &ListCard::removeWanted, this, &PreferencesPage::removeFactor);
}

void PreferencesPage::connectIntakes()
{
    connect(m_ownIntakes, &ListCard::addWanted, this,
            [this] { OwnIntakeDialog(m_context, OwnIntake(), this).exec(); });
    connect(m_ownIntakes, &ListCard::editWanted, this, [this](const Row& row) {
        OwnIntakeDialog(m_context, std::get<OwnIntake>(row), this).exec();
    });
    connect(m_ownIntakes, &ListCard::removeWanted, this, &PreferencesPage::remove);
}

void PreferencesPage::connectMedicines()
{
    connect(m_medicines, &ListCard::addWanted, this,
            [this] { MedicineDialog(m_context, {.day = m_context.today()}, this).exec(); });
    connect(m_medicines, &ListCard::editWanted, this, [this](const Row& row) {
        MedicineDialog(m_context, std::get<MedicineChange>(row), this).exec();
    });
    connect(m_medicines, &ListCard::removeWanted, this, &PreferencesPage::remove);
}

void PreferencesPage::refresh()
{
    SnapshotPtr now = m_context.snapshot();
    if (now == m_snapshot)
        return;
    m_snapshot = std::move(now);
    m_factors->refresh();
    m_diary->refresh();
    fillLists();
}

bool PreferencesPage::hasTyped() const
{
    return m_factors->hasTyped();
}

void PreferencesPage::fillLists()
{
    std::vector<ListCard::Item> factors;
    for (const OwnFactor& own : m_snapshot->rows.ownFactors)
        factors.push_back({own.factor.displayName(), own});
    m_ownFactors->setItems(std::move(factors));

    std::vector<ListCard::Item> intakes;
    for (const OwnIntake& own : m_snapshot->rows.ownIntakes)
        intakes.push_back({own.intake.serving.isEmpty()
                               ? own.intake.name
                               : tr("%1 (%2)").arg(own.intake.name, own.intake.serving),
                           own});
    m_ownIntakes->setItems(std::move(intakes));

    std::vector<ListCard::Item> medicines;
    for (const MedicineChange& medicine : m_snapshot->rows.medicines) {
        const QString day = QLocale().toString(medicine.day, longYearFormat());
        medicines.push_back(
            {QStringLiteral("%1 · %2 · %3 %4")
                 .arg(day, medicine.name, medicineEventName(medicine.event), medicine.dose)
                 .trimmed(),
             medicine});
    }
    m_medicines->setItems(std::move(medicines));
}

void PreferencesPage::remove(const Row& row)
{
    Row gone = row;
    recordOf(gone).deletedMs = m_context.clock().now().toMSecsSinceEpoch();
    if (m_context.send({.what = tr("Remove"), .rows = {gone}}, this))
        m_undo->tell(tr("Removed."));
}

void PreferencesPage::removeFactor(const Row& row)
{
    const Result<Change> change = removal(*m_snapshot, std::get<OwnFactor>(row).factor.id);
    if (!change)
        return m_context.prompt().showMessage(this, tr("Own factor"), change.error().text);
    if (m_context.send(*change, this))
        m_undo->tell(tr("Removed."));
}

} // namespace myolog
