// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_list.h"

#include "app/history/cell_edit.h"
#include "app/history/row_text.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace myolog {

HistoryList::HistoryList(Context& context, QWidget* parent)
    : QWidget(parent), m_model(new HistoryModel(this)), m_search(new QLineEdit),
      m_kind(new QComboBox), m_origin(new QComboBox), m_table(new QTableView),
      m_cell(new CellEdit(context, *m_model, this)), m_count(new WrappedLabel), m_empty(new Card),
      m_emptyText(new WrappedLabel), m_log(new QPushButton(tr("Log a twitch")))
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the diary"));
    m_search->setClearButtonEnabled(true);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"));
    for (RowKind kind = 0; kind < eventKinds; ++kind)
        m_kind->addItem(rowKindName(kind), QVariant::fromValue(qulonglong(kind)));
    m_origin->setAccessibleName(tr("Where it comes from"));
    m_origin->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    m_table->setMinimumHeight(fontMetrics().height() * 12);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_cell);
    m_table->setAccessibleName(tr("Entries"));
    m_table->setAccessibleDescription(tr("Enter opens an entry, F2 changes its value in the row."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // Only what is in sight is measured: measuring every row would cost seconds.
    QHeaderView* header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(0);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::Details, QHeaderView::Stretch);
    // What stretches keeps room for its title when the others are wide.
    header->setMinimumSectionSize(header->sectionSizeHint(HistoryModel::Details));
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    layOut();

    connect(m_log, &QPushButton::clicked, this, &HistoryList::logWanted);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryList::applyFilter);
    connect(m_model, &HistoryModel::searched, this, &HistoryList::tellCount);
    connect(m_kind, &QComboBox::activated, this, &HistoryList::applyFilter);
    connect(m_origin, &QComboBox::activated, this, &HistoryList::applyFilter);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!isEditable(index))
            Q_EMIT editWanted(m_model->rowAt(index.row()));
    });
    connect(m_cell, &CellEdit::left, this, [this] {
        if (m_filterWaits)
            applyFilter();
    });
    connect(m_cell, &CellEdit::left, this, &HistoryList::editingEnded);
    connect(m_cell, &CellEdit::stored, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryList::selectionChanged);
}

void HistoryList::layOut()
{
    auto* filters = new FlowLayout;
    filters->addWidget(m_search);
    filters->addWidget(m_kind);
    filters->addWidget(m_origin);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(filters);
    m_empty->body()->addWidget(m_emptyText);
    m_empty->body()->addWidget(m_log, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_count);
    layout->addStretch(0);
}

void HistoryList::setEmptyState(const QString& sentence, bool canAdd)
{
    m_emptyText->setText(sentence);
    m_log->setVisible(canAdd);
}

void HistoryList::setRows(std::shared_ptr<const Rows> rows, RowTeller teller, RowKind kinds)
{
    const int current = m_table->currentIndex().row();
    const int column = std::max(0, m_table->currentIndex().column());
    const int scroll = m_table->verticalScrollBar()->value();
    m_model->setRows(std::move(rows), std::move(teller), kinds);
    fillOrigins();
    applyFilter();
    if (const int last = m_model->rowCount() - 1; current >= 0 && last >= 0)
        m_table->setCurrentIndex(m_model->index(std::min(current, last), column));
    m_table->verticalScrollBar()->setValue(scroll);
}

void HistoryList::fillOrigins()
{
    // "Typed" is an answer too, though its id is empty.
    const bool chosen = m_origin->currentIndex() > 0;
    const QString before = m_origin->currentData().toString();
    const QStringList files = m_model->origins();
    m_origin->clear();
    m_origin->addItem(tr("Typed and imported"));
    // The name of a file may be cut off, for it has no longest; this one is always read whole.
    m_origin->setMinimumContentsLength(int(m_origin->itemText(0).size()));
    m_origin->addItem(tr("Typed"), QString(QLatin1String("")));
    for (const QString& file : files)
        m_origin->addItem(originText(file), file);
    m_origin->setCurrentIndex(chosen ? std::max(0, m_origin->findData(before)) : 0);
    m_origin->setVisible(!files.isEmpty());
    m_table->setColumnHidden(HistoryModel::Origin, files.isEmpty());
}

void HistoryList::setPeriod(const Period& period)
{
    m_filter.period = period;
    applyFilter();
}

void HistoryList::applyFilter()
{
    // Else the row that is being written in could vanish with what was written.
    m_filterWaits = isEditing();
    if (m_filterWaits)
        return;
    m_filter.words = m_search->text();
    m_filter.kind.reset();
    if (m_kind->currentIndex() > 0)
        m_filter.kind = RowKind(m_kind->currentData().toULongLong());
    m_filter.origin.reset();
    if (m_origin->currentIndex() > 0)
        m_filter.origin = m_origin->currentData().toString();
    m_model->setFilter(m_filter);
    tellCount();
    Q_EMIT selectionChanged();
}

void HistoryList::tellCount()
{
    const int shown = m_model->rowCount();
    const bool empty = m_model->total() == 0;
    m_empty->setVisible(empty);
    m_table->setVisible(!empty);
    m_count->setVisible(!empty);
    if (m_model->isSearching())
        m_count->setText(tr("%1 of %2 so far; still looking …")
                             .arg(QLocale().toString(shown), QLocale().toString(m_model->total())));
    else if (shown == 0)
        m_count->setText(tr("Nothing fits. Change the search or the span."));
    else
        m_count->setText(
            tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(m_model->total())));
}

std::vector<Row> HistoryList::selectedRows() const
{
    std::vector<Row> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_model->rowAt(index.row()));
    return rows;
}

int HistoryList::selectedCount() const
{
    return int(m_table->selectionModel()->selectedRows().size());
}

std::optional<QString> HistoryList::chosenOrigin() const
{
    return m_filter.origin && !m_filter.origin->isEmpty() ? m_filter.origin : std::nullopt;
}

void HistoryList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString HistoryList::searched() const
{
    return m_search->text();
}

void HistoryList::search(const QString& words)
{
    m_search->setText(words);
}

void HistoryList::setEditable(bool on)
{
    m_table->setEditTriggers(on ? QAbstractItemView::DoubleClicked
                                : QAbstractItemView::NoEditTriggers);
}

bool HistoryList::isEditing() const
{
    return m_cell->field();
}

bool HistoryList::isEditable(const QModelIndex& index) const
{
    return m_table->editTriggers() != QAbstractItemView::NoEditTriggers &&
           index.flags() & Qt::ItemIsEditable;
}

bool HistoryList::editInRow(QKeyEvent* typed)
{
    for (const int column : {HistoryModel::Value, HistoryModel::Details}) {
        if (typed && column == HistoryModel::Details)
            break; // a figure is no wish to write a note anew
        const QModelIndex index = m_table->currentIndex().siblingAtColumn(column);
        if (!index.isValid() || !isEditable(index))
            continue;
        m_table->setCurrentIndex(index);
        m_table->edit(index);
        if (typed && m_cell->field())
            QCoreApplication::sendEvent(m_cell->field(), typed);
        return true;
    }
    return false;
}

bool HistoryList::keyPressed(QKeyEvent& press)
{
    const QModelIndex current = m_table->currentIndex();
    const bool enter = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
    if (enter && current.isValid()) {
        Q_EMIT editWanted(m_model->rowAt(current.row()));
        return true;
    }
    if (press.matches(QKeySequence::Delete)) {
        Q_EMIT deleteWanted();
        return true;
    }
    if (press.key() == Qt::Key_F2)
        return editInRow(nullptr);
    // A figure begins a new value.
    const QString text = press.text();
    return !text.isEmpty() && text.front().isDigit() &&
           !(press.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
           editInRow(&press);
}

bool HistoryList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return keyPressed(*static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

} // namespace myolog
