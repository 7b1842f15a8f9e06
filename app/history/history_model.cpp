// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_model.h"

namespace myolog {

namespace {

/// Enough for a few screens; making one again is cheap.
constexpr int keptTexts = 1000;
/// Texts made for the search before other events have their turn; some 5 ms.
constexpr size_t textsInAStep = 1500;

template <typename T>
qint64 instantOf(const T& row)
{
    if constexpr (requires { row.start; })
        return row.start.utcMs;
    else if constexpr (requires { row.when; })
        return row.when.utcMs;
    else if constexpr (requires { row.day; })
        return QDateTime(row.day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    else
        return row.updatedMs;
}

} // namespace

HistoryModel::HistoryModel(QObject* parent) : QAbstractTableModel(parent)
{
    m_step.setInterval(0);
    m_step.setSingleShot(true);
    connect(&m_step, &QTimer::timeout, this, &HistoryModel::searchOn);
}

template <typename Visit>
void HistoryModel::visit(const Item& item, Visit visit) const
{
    quint32 kind = 0;
    Rows::forEach(*m_rows, [&](const auto& rows) {
        if (kind++ == item.kind)
            visit(rows[item.index]);
    });
}

void HistoryModel::setRows(std::shared_ptr<const Rows> rows, RowTeller teller, RowKind kinds)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_teller = std::move(teller);
    m_all.clear();
    m_shown.clear(); // they stand for rows that are gone
    m_searchable.clear();
    m_made = 0;
    quint32 kind = 0;
    Rows::forEach(*m_rows, [&](const auto& list) {
        const quint32 of = kind++;
        for (quint32 i = 0; of < kinds && i < list.size(); ++i)
            m_all.push_back({instantOf(list[i]), m_teller.dayOf(list[i]), of, i});
    });
    std::ranges::stable_sort(m_all, std::ranges::greater(), &Item::ms);
    endResetModel();
    setFilter(m_filter);
}

void HistoryModel::setFilter(const HistoryFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_words = filter.words.toLower().split(u' ', Qt::SkipEmptyParts);
    m_texts.clear();
    m_looked = 0;
    m_shown = searchStep();
    endResetModel();
    m_step.stop();
    if (isSearching())
        m_step.start();
}

std::vector<quint32> HistoryModel::searchStep()
{
    std::vector<quint32> found;
    for (const size_t enough = m_made + textsInAStep; isSearching() && m_made < enough; ++m_looked)
        if (passes(m_looked))
            found.push_back(quint32(m_looked));
    return found;
}

void HistoryModel::searchOn()
{
    const std::vector<quint32> found = searchStep();
    if (!found.empty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + found.size()) - 1);
        m_shown.insert(m_shown.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (isSearching())
        m_step.start();
    Q_EMIT searched();
}

bool HistoryModel::passes(size_t position)
{
    const Item& item = m_all[position];
    if (m_filter.kind && *m_filter.kind != item.kind)
        return false;
    if (!m_filter.period.contains(item.day))
        return false;
    if (m_filter.origin) {
        bool same = false;
        visit(item, [&](const Record& record) { same = record.origin == *m_filter.origin; });
        if (!same)
            return false;
    }
    return m_words.isEmpty() || hasWords(position);
}

bool HistoryModel::hasWords(size_t position)
{
    if (m_searchable.empty())
        m_searchable.resize(m_all.size());
    QString& searchable = m_searchable[position];
    if (searchable.isEmpty()) {
        const RowText text = textOf(m_all[position]);
        searchable = QStringList{text.when, text.what, text.value, text.details, text.origin}
                         .join(u'\n')
                         .toLower();
        ++m_made;
    }
    return std::ranges::all_of(m_words, [&](const QString& w) { return searchable.contains(w); });
}

RowText HistoryModel::textOf(const Item& item) const
{
    RowText text;
    visit(item, [&](const auto& row) { text = m_teller.tell(row); });
    return text;
}

const RowText& HistoryModel::shownText(int row) const
{
    if (m_texts.size() > keptTexts)
        m_texts.clear();
    auto it = m_texts.find(row);
    if (it == m_texts.end())
        it = m_texts.insert(row, textOf(m_all[m_shown[size_t(row)]]));
    return *it;
}

Row HistoryModel::rowAt(int row) const
{
    Row copy;
    visit(m_all[m_shown[size_t(row)]], [&](const auto& record) { copy = record; });
    return copy;
}

QStringList HistoryModel::origins() const
{
    QStringList found;
    for (const Item& item : m_all) {
        visit(item, [&](const Record& record) {
            if (!record.origin.isEmpty() && (found.isEmpty() || found.last() != record.origin))
                found << record.origin;
        });
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const RowText& text = shownText(index.row());
    const QString& cell = *std::array{&text.when, &text.what, &text.value, &text.details,
                                      &text.origin}[size_t(index.column())];
    // As rich text it breaks long lines; what the person typed stays text.
    return role == Qt::ToolTipRole && !cell.isEmpty()
               ? QStringLiteral("<p>%1</p>").arg(cell.toHtmlEscaped())
               : cell;
}

bool HistoryModel::isEditable(const QModelIndex& index) const
{
    const Item& item = m_all[m_shown[size_t(index.row())]];
    if (index.column() == Value && item.kind == rowKind<Entry>)
        return m_teller.knows(m_rows->entries[item.index]);
    if (index.column() != Details || item.kind != rowKind<Note>)
        return false;
    const QString& text = m_rows->notes[item.index].text;
    return text.size() <= longestLine && !text.contains(u'\n');
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable(index) ? flags | Qt::ItemIsEditable : flags;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Value)
        return tr("Double-click or press F2 to change a value here.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return std::array{tr("When"), tr("What"), tr("Value"), tr("Details"),
                      tr("From")}[size_t(section)];
}

} // namespace myolog
