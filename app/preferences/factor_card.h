// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every factor: shown or not, its place in lists, its unit, its limit, and whether a closed day
// without it means none.
#pragma once

#include "app/widgets/card.h"
#include "core/diary/snapshot.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLayout;
class QListWidget;
class QPushButton;

namespace myolog {

class CheckedLine;
class Context;
class WrappedLabel;

class FactorCard : public Card {
    Q_OBJECT
public:
    explicit FactorCard(Context& context, QWidget* parent = nullptr);
    void refresh();
    /// A limit was typed and is not stored, because it is no number or because typing goes on.
    bool hasTyped() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeList();
    QLayout* makeForm();
    const Factor* current() const;
    void showCurrent();
    void showThreshold(const Factor& factor);
    void change(const std::function<void(FactorChange&)>& edit);
    void move(int by);
    void storeLimit();

    Context& m_context;
    SnapshotPtr m_snapshot;
    QBoxLayout* m_columns;
    QListWidget* m_list;
    QCheckBox* m_shown;
    WrappedLabel* m_allFood;
    QCheckBox* m_zero;
    QComboBox* m_unit;
    QString m_shownFactor;
    CheckedLine* m_limit;
    QPushButton* m_builtIn;
    WrappedLabel* m_source;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace myolog
