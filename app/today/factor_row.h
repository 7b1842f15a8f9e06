// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One factor of the shown day: what it holds so far, and the shortest way to add to it.
#pragma once

#include "app/today/shown_day.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace myolog {

class AmountEdit;
class ChoiceBar;
class Context;
class FlowLayout;
class WrappedLabel;

class FactorRow : public QWidget {
    Q_OBJECT
public:
    FactorRow(Context& context, const Factor& factor, const std::vector<const Intake*>& intakes,
              QWidget* parent = nullptr);
    void showDay(const ShownDay& shown);
    const Factor& factor() const { return m_factor; }
    /// A sentence under the value: "still in the body about …".
    void setRemark(const QString& remark);
    /// Typed but not stored yet.
    struct Typed {
        QString amount;
        QString bed;
        QString wake;
        bool operator==(const Typed&) const = default;
    };
    Typed typed() const;
    void setTyped(const Typed& typed);
    bool hasTyped() const { return typed() != Typed(); }

    ChoiceBar* scale() { return m_scale; }
    AmountEdit* amount() { return m_amount; }
    QToolButton* total() { return m_total; }

Q_SIGNALS:
    void recorded(const QString& what);

private:
    void buildAmount(FlowLayout& tools);
    void buildNight(FlowLayout& tools);
    void recordAmount();
    void recordNight();
    void recordScale(const QString& point);
    void recordNone();
    void fillMenu();
    void addDelete(QMenu& one, const Row& row);
    bool send(std::vector<Row> rows, const QString& what);

    Context& m_context;
    Factor m_factor;
    ShownDay m_shown;
    QToolButton* m_total;
    QMenu* m_made; ///< the entries of the total, and "none"
    QToolButton* m_none;
    WrappedLabel* m_remark;
    ChoiceBar* m_scale = nullptr;
    AmountEdit* m_amount = nullptr;
    QLineEdit* m_bed = nullptr;
    QLineEdit* m_wake = nullptr;
};

} // namespace myolog
