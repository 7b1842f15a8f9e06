// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/factor_row.h"

#include "app/context.h"
#include "app/tone.h"
#include "app/widgets/amount_edit.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/entry_dialog.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/once_button.h"
#include "app/widgets/plain_text.h"
#include "app/widgets/scale_bar.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/diary/closing.h"
#include "core/diary/day_of.h"
#include "core/diary/removal.h"

#include <QLineEdit>
#include <QMenu>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace myolog {

FactorRow::FactorRow(Context& context, const Factor& factor,
                     const std::vector<const Intake*>& intakes, QWidget* parent)
    : QWidget(parent), m_context(context), m_factor(factor), m_total(new QToolButton),
      m_made(new QMenu(m_total)), m_none(new QToolButton), m_remark(new QuietLabel)
{
    setObjectName(factor.id);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(new WrappedLabel(factor.displayName()), 1);
    // It cannot be pressed while nothing is recorded, but it is read.
    QPalette readable = m_total->palette();
    readable.setColor(QPalette::Disabled, QPalette::ButtonText, tone::quiet(palette()));
    m_total->setPalette(readable);
    m_total->setPopupMode(QToolButton::InstantPopup);
    connect(m_made, &QMenu::aboutToShow, this, &FactorRow::fillMenu);
    connect(m_none, &QToolButton::clicked, this, &FactorRow::recordNone);
    head->addWidget(m_total);
    head->addWidget(m_none);
    layout->addLayout(head);

    auto* tools = new FlowLayout(nullptr, 6);
    for (const Intake* intake : intakes) {
        auto* button = new OnceButton(asMenuText(intake->displayName()));
        button->setAccessibleName(intake->displayName());
        button->setToolTip(asTip(intake->displayServing()));
        button->setObjectName(intake->id);
        connect(button, &OnceButton::clickedOnce, this, [this, item = *intake] {
            send(intakeRows(m_shown.snapshot->catalogue, item,
                            momentToRecord(m_shown.day, m_context.clock().now(),
                                           m_context.boundaryHour())),
                 item.displayName());
        });
        tools->addWidget(button);
    }
    if (factor.isScale()) {
        m_scale = scaleBar(factor);
        connect(m_scale, &ChoiceBar::picked, this, &FactorRow::recordScale);
        tools->addWidget(m_scale);
    } else {
        buildAmount(*tools);
    }
    layout->addLayout(tools);
    layout->addWidget(m_remark);
    m_remark->hide();
}

void FactorRow::buildAmount(FlowLayout& tools)
{
    m_amount = new AmountEdit(m_factor);
    auto* add = new OnceButton(tr("Add"));
    add->setAccessibleName(tr("Add to %1").arg(m_factor.displayName()));
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_amount);
    row->addWidget(add);
    tools.addWidget(pair);
    connect(m_amount, &AmountEdit::confirmed, this, &FactorRow::recordAmount);
    connect(add, &OnceButton::clickedOnce, this, &FactorRow::recordAmount);
    // A night is better remembered by its ends than by its length.
    if (m_factor.dayOf == DayOf::Waking)
        buildNight(tools);
}

void FactorRow::buildNight(FlowLayout& tools)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("or from")));
    const auto field = [&](const QString& name, const QTime& example) {
        auto* edit = new QLineEdit;
        edit->setPlaceholderText(clockText(example));
        edit->setAccessibleName(name);
        // "11:30 PM" is twice as long as "23:30".
        const int text = fontMetrics().horizontalAdvance(edit->placeholderText());
        edit->setFixedWidth(text + fontMetrics().averageCharWidth() * 4);
        connect(edit, &QLineEdit::returnPressed, this, &FactorRow::recordNight);
        return edit;
    };
    m_bed = field(tr("Fell asleep at"), QTime(23, 30));
    m_wake = field(tr("Woke up at"), QTime(6, 30));
    row->addWidget(m_bed);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(m_wake);
    auto* add = new OnceButton(tr("Add"));
    add->setAccessibleName(tr("Add the night"));
    connect(add, &OnceButton::clickedOnce, this, &FactorRow::recordNight);
    row->addWidget(add);
    tools.addWidget(pair);
}

void FactorRow::showDay(const ShownDay& shown)
{
    m_shown = shown;
    const std::optional<double> value = shown.value(m_factor);
    const bool entries = !shown.entries(m_factor).empty();
    const std::optional<double> part = soFar(*shown.snapshot, shown.day, m_factor);
    m_total->setText(part      ? tr("%1 so far").arg(m_factor.format(*part))
                     : !value  ? (m_factor.isScale() ? tr("not answered") : tr("not recorded"))
                     : entries ? m_factor.format(*value)
                               : tr("none"));
    m_none->setText(part ? tr("that was all") : tr("none"));
    m_none->setToolTip(part ? tr("It came along with other habits. Say that there was no more.")
                            : tr("Say that there was none that day"));
    m_none->setAccessibleName(tr("%1: %2").arg(m_factor.displayName(), m_none->text()));
    m_total->setAccessibleName(tr("%1: %2").arg(m_factor.displayName(), m_total->text()));
    m_total->setToolTip(tr("What this is made of"));
    // Only what can be pressed looks like it.
    const bool opens = entries || shown.none(m_factor);
    m_total->setEnabled(opens);
    m_total->setAutoRaise(!opens);
    m_total->setMenu(opens ? m_made : nullptr);
    m_none->setVisible(!value && m_factor.canBeNone());
    if (m_scale) {
        const std::vector<Entry> made = shown.entries(m_factor);
        m_scale->setValue(made.empty() ? QString() : QString::number(qRound(made.back().value)));
    }
}

void FactorRow::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

FactorRow::Typed FactorRow::typed() const
{
    const auto text = [](const QLineEdit* edit) { return edit ? edit->text() : QString(); };
    return {.amount = text(m_amount ? m_amount->number() : nullptr),
            .bed = text(m_bed),
            .wake = text(m_wake)};
}

void FactorRow::setTyped(const Typed& typed)
{
    if (m_amount)
        m_amount->number()->setText(typed.amount);
    if (m_bed) {
        m_bed->setText(typed.bed);
        m_wake->setText(typed.wake);
    }
}

bool FactorRow::send(std::vector<Row> rows, const QString& what)
{
    const QString text = tr("Record: %1").arg(what);
    if (!m_context.send({.what = text, .rows = std::move(rows)}, this))
        return false;
    Q_EMIT recorded(tr("Recorded: %1.").arg(what));
    return true;
}

void FactorRow::recordAmount()
{
    const Result<std::optional<double>> amount = m_amount->amount();
    if (!amount || !*amount) {
        if (!amount)
            m_context.prompt().showError(this, amount.error());
        m_amount->setFocus();
        return;
    }
    Entry entry;
    entry.when =
        momentToRecord(m_factor, m_shown.day, m_context.clock().now(), m_context.boundaryHour());
    entry.factor = m_factor.id;
    entry.value = **amount;
    const QString what = isolated(m_factor.displayName()) + u' ' + m_factor.format(entry.value);
    m_amount->setAmount({});
    if (!send({entry}, what))
        m_amount->setAmount(entry.value);
}

void FactorRow::recordNight()
{
    const QTime bed = parseClock(m_bed->text());
    const QTime wake = parseClock(m_wake->text());
    if (!bed.isValid() || !wake.isValid()) {
        m_context.prompt().showError(
            this, {.text = tr("Please write both times, for example 23:30 and 6:30.")});
        return;
    }
    const QTimeZone zone = m_context.clock().now().timeZone();
    const QDateTime up(m_shown.day, wake, zone);
    const QDateTime down(bed < wake ? m_shown.day : m_shown.day.addDays(-1), bed, zone);
    Entry entry;
    entry.when = momentOf(up);
    entry.factor = m_factor.id;
    entry.value = double(down.secsTo(up)) / 60.0;
    if (send({entry}, isolated(m_factor.displayName()) + u' ' + m_factor.format(entry.value))) {
        m_bed->clear();
        m_wake->clear();
    }
}

void FactorRow::recordScale(const QString& point)
{
    const std::vector<Entry> made = m_shown.entries(m_factor);
    Entry entry;
    if (!made.empty())
        entry = made.back();
    else
        entry.when = momentToRecord(m_factor, m_shown.day, m_context.clock().now(),
                                    m_context.boundaryHour());
    entry.factor = m_factor.id;
    if (point.isEmpty())
        entry.deletedMs = m_context.clock().now().toMSecsSinceEpoch();
    else
        entry.value = point.toDouble();
    if (!send({entry}, isolated(m_factor.displayName()) + u' ' + point))
        showDay(m_shown);
}

void FactorRow::recordNone()
{
    DayMark mark;
    mark.day = m_shown.day;
    mark.mark = Mark::None;
    mark.subject = m_factor.id;
    send({mark}, tr("%1: %2").arg(m_factor.displayName(), m_none->text()));
}

void FactorRow::fillMenu()
{
    m_made->clear();
    for (const Entry& entry : m_shown.entries(m_factor)) {
        const Intake* intake = m_shown.snapshot->catalogue.intake(entry.intake);
        QStringList words;
        if (entry.when.precision != Precision::Day)
            words << clockText(entry.when.local().time());
        if (intake)
            words << intake->displayName();
        words << m_factor.format(entry.value);
        QMenu* one = m_made->addMenu(asMenuText(words.join(QStringLiteral("  "))));
        one->addAction(tr("Change…"), this,
                       [this, entry] { EntryDialog(m_context, entry, window()).exec(); });
        addDelete(*one, entry);
    }
    if (const std::optional<DayMark> none = m_shown.none(m_factor))
        addDelete(*m_made->addMenu(m_made->isEmpty() ? tr("none") : tr("that was all")), *none);
}

void FactorRow::addDelete(QMenu& one, const Row& row)
{
    one.addAction(tr("Delete"), this, [this, row] {
        std::vector<Row> gone = withWholeClicks(*m_shown.snapshot, {row});
        for (Row& each : gone)
            recordOf(each).deletedMs = m_context.clock().now().toMSecsSinceEpoch();
        if (m_context.send({.what = tr("Delete an entry"), .rows = std::move(gone)}, this))
            Q_EMIT recorded(tr("Deleted."));
    });
}

} // namespace myolog
