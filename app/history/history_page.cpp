// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_page.h"

#include "app/context.h"
#include "app/history/calendar.h"
#include "app/history/close_days_dialog.h"
#include "app/history/history_changes.h"
#include "app/history/history_list.h"
#include "app/history/row_dialog.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/long_menu.h"
#include "app/widgets/plain_text.h"
#include "app/widgets/undo_bar.h"
#include "core/base/date_text.h"
#include "core/diary/closing.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace myolog {

HistoryPage::HistoryPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_day(context.today()),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_calendar(new Calendar(context)),
      m_spans(new QComboBox), m_list(new HistoryList(context)), m_add(new QToolButton),
      m_closeDays(new QPushButton(tr("&Close past days…"))), m_edit(new QPushButton(tr("Edi&t…"))),
      m_delete(new QPushButton(tr("De&lete"))),
      m_deleteAll(new QPushButton(tr("Delete all from this file"))),
      m_restore(new QPushButton(tr("&Restore"))), m_bin(new QPushButton(tr("&Bin"))),
      m_undo(new UndoBar(context, this))
{
    auto* middle = new QWidget;
    middle->setLayout(m_columns);
    m_columns->addWidget(m_calendar);
    m_columns->addWidget(makeList(), 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connectAll();
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // With large text the list needs the whole width; the year then lies below it.
    const int calendar = m_columns->itemAt(0)->sizeHint().width();
    const bool narrow = width() < calendar + fontMetrics().averageCharWidth() * 50;
    m_columns->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

QWidget* HistoryPage::makeList()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeButtons());
    layout->addWidget(m_list, 1);
    return side;
}

QLayout* HistoryPage::makeButtons()
{
    m_spans->setAccessibleName(tr("Span"));
    m_add->setText(tr("&Add"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAddMenu(menu); });
    m_add->setMenu(menu);
    m_bin->setCheckable(true);

    // In some languages these need two lines on a small screen.
    auto* buttons = new FlowLayout(nullptr, 8);
    for (QWidget* button : std::initializer_list<QWidget*>{
             m_spans, m_add, m_edit, m_delete, m_deleteAll, m_restore, m_closeDays, m_bin})
        buttons->addWidget(button);
    return buttons;
}

void HistoryPage::fillAddMenu(QMenu* menu)
{
    menu->clear();
    for (const AddKind& kind : addKinds()) {
        QAction* action = menu->addAction(QCoreApplication::translate("AddKind", kind.text));
        connect(action, &QAction::triggered, this,
                [this, add = kind.add] { add(m_context, dayToAdd(), this); });
    }
    QMenu* habits = menu->addMenu(tr("&Habit"));
    letScroll(*habits);
    for (const Factor& factor : m_snapshot->catalogue.factors()) {
        if (factor.hidden)
            continue;
        QAction* action = habits->addAction(asMenuText(factor.displayName()));
        connect(action, &QAction::triggered, this,
                [this, id = factor.id] { addEntry(m_context, dayToAdd(), id, this); });
    }
}

QDate HistoryPage::dayToAdd() const
{
    return std::min(m_day, m_context.today());
}

void HistoryPage::connectAll()
{
    connect(m_calendar, &Calendar::daySelected, this,
            [this](QDate day) { setSpan(Span::Day, day); });
    connect(m_calendar, &Calendar::monthSelected, this,
            [this](QDate month) { setSpan(Span::Month, month); });
    connect(m_calendar, &Calendar::turned, this, [this](QDate to) {
        if (m_span == Span::Month || m_span == Span::Year)
            setSpan(m_span, to);
    });
    connect(m_spans, &QComboBox::activated, this,
            [this](int index) { setSpan(Span(index), m_day); });
    connect(m_list, &HistoryList::logWanted, this,
            [this] { Q_EMIT commandWanted(QStringLiteral("log_twitch")); });
    connect(m_list, &HistoryList::editWanted, this, [this](const Row& row) {
        if (!m_bin->isChecked())
            editRow(m_context, row, this);
    });
    connect(m_list, &HistoryList::deleteWanted, this,
            [this] { deleteRows(m_list->selectedRows()); });
    connect(m_list, &HistoryList::editingEnded, this, &HistoryPage::refresh);
    connect(m_list, &HistoryList::selectionChanged, this, &HistoryPage::updateButtons);
    connect(m_edit, &QPushButton::clicked, this,
            [this] { editRow(m_context, m_list->selectedRows().front(), this); });
    connect(m_delete, &QPushButton::clicked, this, [this] { deleteRows(m_list->selectedRows()); });
    connect(m_deleteAll, &QPushButton::clicked, this, [this] {
        send(removalOfImport(*m_snapshot, m_list->chosenOrigin().value_or(QString())));
    });
    connect(m_restore, &QPushButton::clicked, this, &HistoryPage::restoreSelected);
    connect(m_closeDays, &QPushButton::clicked, this,
            [this] { CloseDaysDialog(m_context, this).exec(); });
    connect(m_bin, &QPushButton::toggled, this, &HistoryPage::showBin);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_list, &HistoryList::focusSearch);
}

void HistoryPage::refresh()
{
    SnapshotPtr now = m_context.snapshot();
    // A list that is filled anew closes the field; what is being written there waits for nobody.
    if (now == m_snapshot || m_list->isEditing())
        return;
    m_snapshot = std::move(now);
    m_calendar->setSnapshot(m_snapshot);
    fillSpans();
    fillRows();
}

bool HistoryPage::hasTyped() const
{
    return m_list->isEditing();
}

QVariantMap HistoryPage::place() const
{
    return {{QLatin1String("span"), int(m_span)},
            {QLatin1String("day"), m_day},
            {QLatin1String("shown"), m_calendar->shown()},
            {QLatin1String("words"), m_list->searched()}};
}

void HistoryPage::setPlace(const QVariantMap& place)
{
    m_calendar->turnTo(place.value(QLatin1String("shown"), m_calendar->shown()).toDate());
    setSpan(Span(place.value(QLatin1String("span"), int(m_span)).toInt()),
            place.value(QLatin1String("day"), m_day).toDate());
    m_list->search(place.value(QLatin1String("words")).toString());
}

void HistoryPage::setSpan(Span span, QDate day)
{
    m_span = span;
    m_day = day;
    fillSpans();
    m_list->setPeriod(period());
}

Period HistoryPage::period() const
{
    const QDate month(m_day.year(), m_day.month(), 1);
    switch (m_span) {
    case Span::Day:
        return {m_day, m_day};
    case Span::Month:
        return {month, month.addMonths(1).addDays(-1)};
    case Span::Year:
        return {QDate(m_day.year(), 1, 1), QDate(m_day.year(), 12, 31)};
    case Span::Everything:
        return {};
    }
    Q_UNREACHABLE();
}

void HistoryPage::fillSpans()
{
    const QLocale locale;
    m_spans->clear();
    m_spans->addItems({dateText(m_day), locale.toString(m_day, QStringLiteral("MMMM yyyy")),
                       QString::number(m_day.year()), tr("Everything")});
    m_spans->setCurrentIndex(int(m_span));
}

void HistoryPage::fillRows()
{
    // Both share the snapshot's life.
    const std::shared_ptr<const Rows> living(m_snapshot, &m_snapshot->rows);
    const std::shared_ptr<const Catalogue> catalogue(m_snapshot, &m_snapshot->catalogue);
    const RowTeller teller(catalogue, m_snapshot->boundaryHour);
    m_list->setEditable(!m_bin->isChecked());
    if (!m_bin->isChecked()) {
        m_list->setEmptyState(tr("Nothing is recorded yet. Use “Add” to enter what you remember."),
                              true);
        m_list->setRows(living, teller, eventKinds);
    } else if (Result<Rows> bin = m_context.store().bin()) {
        m_list->setEmptyState(tr("The bin is empty."), false);
        m_list->setRows(std::make_shared<const Rows>(std::move(*bin)), teller,
                        std::variant_size_v<Row>);
    } else {
        m_context.prompt().showError(this, bin.error());
        m_bin->setChecked(false);
    }
    updateButtons();
}

void HistoryPage::showBin(bool on)
{
    if (on)
        setSpan(Span::Everything, m_day);
    fillRows();
}

void HistoryPage::updateButtons()
{
    const bool bin = m_bin->isChecked();
    const int selected = m_list->selectedCount();
    m_edit->setVisible(!bin);
    m_edit->setEnabled(selected == 1);
    m_delete->setVisible(!bin);
    m_delete->setEnabled(selected > 0);
    m_deleteAll->setVisible(!bin && m_list->chosenOrigin());
    m_restore->setVisible(bin);
    m_restore->setEnabled(selected > 0);
    m_add->setVisible(!bin);
    m_closeDays->setVisible(!bin);
    m_closeDays->setEnabled(m_snapshot && !openDays(*m_snapshot).empty());
}

void HistoryPage::deleteRows(std::vector<Row> rows)
{
    if (!rows.empty() && !m_bin->isChecked())
        send(deletion(*m_snapshot, std::move(rows)));
}

void HistoryPage::send(const Change& change)
{
    if (m_context.send(change, this))
        m_undo->tell(tr("Deleted %n entry(s).", nullptr, int(change.rows.size())));
}

void HistoryPage::restoreSelected()
{
    const Change change = restoration(m_list->selectedRows());
    if (m_context.send(change, this))
        m_undo->tell(tr("Restored %n entry(s).", nullptr, int(change.rows.size())));
}

} // namespace myolog
