// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar of three states, and every entry to edit or delete.
#pragma once

#include "app/page.h"
#include "core/diary/snapshot.h"

class QBoxLayout;
class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace myolog {

class Calendar;
class HistoryList;
class UndoBar;

class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;
    QVariantMap place() const override;
    bool hasTyped() const override;
    void setPlace(const QVariantMap& place) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Span { Day, Month, Year, Everything };

    QWidget* makeList();
    QLayout* makeButtons();
    void fillAddMenu(QMenu* menu);
    QDate dayToAdd() const;
    void connectAll();
    void showBin(bool on);
    void setSpan(Span span, QDate day);
    Period period() const;
    void fillRows();
    void fillSpans();
    void updateButtons();
    void deleteRows(std::vector<Row> rows);
    /// A deletion; the bar below says how many rows went.
    void send(const Change& change);
    void restoreSelected();

    Context& m_context;
    SnapshotPtr m_snapshot;
    QDate m_day; ///< the day, month or year of the span
    Span m_span = Span::Everything;

    QBoxLayout* m_columns;
    Calendar* m_calendar;
    QComboBox* m_spans;
    HistoryList* m_list;
    QToolButton* m_add;
    QPushButton* m_closeDays;
    QPushButton* m_edit;
    QPushButton* m_delete;
    QPushButton* m_deleteAll;
    QPushButton* m_restore;
    QPushButton* m_bin;
    UndoBar* m_undo;
};

} // namespace myolog
