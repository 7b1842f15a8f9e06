// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, what is tracked, the person's own factors, drinks and medicines, and the diary file.
#pragma once

#include "app/page.h"
#include "core/diary/snapshot.h"

namespace myolog {

class DiaryCard;
class FactorCard;
class ListCard;
class UndoBar;

class PreferencesPage : public Page {
    Q_OBJECT
public:
    explicit PreferencesPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;
    bool hasTyped() const override;

private:
    void connectFactors();
    void connectIntakes();
    void connectMedicines();
    void fillLists();
    void remove(const Row& row);
    void removeFactor(const Row& row);

    Context& m_context;
    SnapshotPtr m_snapshot;
    FactorCard* m_factors;
    ListCard* m_ownFactors;
    ListCard* m_ownIntakes;
    ListCard* m_medicines;
    DiaryCard* m_diary;
    UndoBar* m_undo;
};

} // namespace myolog
