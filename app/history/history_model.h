// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a diary as a table, newest first. Texts are made only for what is looked at, so that
// a hundred thousand rows scroll as ten do.
#pragma once

#include "app/history/row_text.h"
#include "core/diary/snapshot.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace myolog {

struct HistoryFilter {
    Period period;                 ///< rows without a day pass only when both ends are open
    QString words;                 ///< each of them must be found somewhere in the row
    std::optional<RowKind> kind;   ///< unset: all
    std::optional<QString> origin; ///< unset: all; "" for what the person typed
    bool operator==(const HistoryFilter&) const = default;
};

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Value, Details, Origin, ColumnCount };

    explicit HistoryModel(QObject* parent = nullptr);

    /// `kinds`: only rows of the first so many kinds are listed.
    void setRows(std::shared_ptr<const Rows> rows, RowTeller teller, RowKind kinds);
    /// The first rows that pass are there at once; a long search goes on in small steps, so that
    /// nobody who types has to wait.
    void setFilter(const HistoryFilter& filter);
    bool isSearching() const { return m_looked < m_all.size(); }

    Row rowAt(int row) const;
    /// Names of the imported files among all rows, shown or not.
    QStringList origins() const;
    /// Number of rows before filtering.
    int total() const { return int(m_all.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Editable are the amount of an entry and a note of one line.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// More rows were found, or the search has come to its end.
    void searched();

private:
    /// Where a row stands and when it was; small, for there are many.
    struct Item {
        qint64 ms = 0;
        QDate day;
        quint32 kind = 0;
        quint32 index = 0;
    };
    template <typename Visit>
    void visit(const Item& item, Visit visit) const;
    std::vector<quint32> searchStep();
    void searchOn();
    bool passes(size_t position);
    bool hasWords(size_t position);
    RowText textOf(const Item& item) const;
    const RowText& shownText(int row) const;
    bool isEditable(const QModelIndex& index) const;

    std::shared_ptr<const Rows> m_rows = std::make_shared<Rows>();
    RowTeller m_teller;
    HistoryFilter m_filter;
    QStringList m_words;
    std::vector<Item> m_all;
    std::vector<quint32> m_shown; ///< positions in m_all
    size_t m_looked = 0;          ///< so many of m_all have been searched
    QTimer m_step;
    std::vector<QString> m_searchable;   ///< made at the first search, lower case
    size_t m_made = 0;                   ///< how many of them
    mutable QHash<int, RowText> m_texts; ///< of rows shown lately
};

} // namespace myolog
