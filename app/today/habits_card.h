// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The habits of the shown day: everyday factors at once, all others one click away.
#pragma once

#include "app/today/shown_day.h"
#include "app/widgets/card.h"

class QComboBox;

namespace myolog {

class Context;
class FactorRow;
class Fold;

class HabitsCard : public Card {
    Q_OBJECT
public:
    explicit HabitsCard(Context& context, QWidget* parent = nullptr);
    void showDay(const ShownDay& shown);
    const std::vector<FactorRow*>& rows() const { return m_rows; }
    Fold* more() { return m_more; }
    QComboBox* search() { return m_search; }
    /// Something was typed that is not stored yet.
    bool hasTyped() const;

Q_SIGNALS:
    void recorded(const QString& what);

private:
    void build(const Catalogue& catalogue);
    void buildSearch(const Catalogue& catalogue);
    void rebuild(const Catalogue& catalogue);
    void buildMore();
    /// Finds one among more habits than can be listed.
    QComboBox* makeFinder(const std::vector<Factor>& hidden);
    void pick(const QString& factor);
    bool hasRow(const QString& factor) const;
    void addRow(const Factor& factor, QVBoxLayout& layout);
    bool atOnce(const Factor& factor) const;
    bool builtFrom(const Catalogue& catalogue) const;
    void recordSearched();

    Context& m_context;
    ShownDay m_shown;
    std::vector<Factor> m_factors; ///< what the rows were made from; as the next
    std::vector<Intake> m_intakes;
    std::vector<FactorRow*> m_rows;
    QStringList m_atOnce; ///< ids of the factors that need no click
    QStringList m_picked; ///< ids found among the many
    QWidget* m_content = nullptr;
    Fold* m_more = nullptr;
    QWidget* m_others = nullptr;
    QComboBox* m_search = nullptr;
};

} // namespace myolog
