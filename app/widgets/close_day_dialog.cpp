// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/close_day_dialog.h"

#include "app/context.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/day_checklist.h"
#include "app/widgets/fold.h"
#include "app/widgets/heading.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/unrecorded_line.h"
#include "core/base/text.h"
#include "core/diary/closing.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

namespace {

constexpr char none[] = "none";
constexpr char leave[] = "leave";
/// With more questions the others scroll: large text leaves a small screen no room for them.
constexpr size_t mostAtOnce = 5;

} // namespace

CloseDayDialog::CloseDayDialog(Context& context, QDate day, QWidget* parent)
    : Dialog(parent), m_context(context), m_day(day), m_closed(isClosed(*context.around(day), day)),
      m_sums(new QuietLabel), m_unrecorded(new UnrecordedLine(context, day))
{
    setWindowTitle(tr("Close the day"));
    // An older day may lie outside of what is quick to read.
    const SnapshotPtr snapshot = context.around(day);
    body()->addWidget(
        new Heading(QLocale().toString(day, QLocale::LongFormat), Heading::Level::Card));
    addSums(*body(), *snapshot);
    addQuestions(*body(), *snapshot);
    addUnrecorded(*body());
    addPastDays(*body());
    if (!m_past)
        body()->addStretch(1);
    addButtons(*body());
}

void CloseDayDialog::addSums(QVBoxLayout& layout, const Snapshot& snapshot)
{
    const int i = snapshot.days.indexOf(m_day);
    const int twitches = i < 0 ? 0 : int(snapshot.days.episodes[i].value_or(0));
    if (m_closed)
        layout.addWidget(new QLabel(tr("This day is closed already.")));
    layout.addWidget(new WrappedLabel(twitches > 0 ? tr("%n twitch(es) recorded", "", twitches)
                                      : m_closed
                                          ? tr("No twitch recorded; the day counts as one without.")
                                          : tr("No twitch recorded; the day will count as one "
                                               "without.")));
    layout.addWidget(m_sums);
    showSums(snapshot);
}

void CloseDayDialog::showSums(const Snapshot& snapshot)
{
    QStringList sums;
    if (const int i = snapshot.days.indexOf(m_day); i >= 0)
        for (const Factor& factor : snapshot.catalogue.factors())
            if (const auto& value = snapshot.days.factor(factor.id)->values[i];
                value && !factor.hidden)
                sums << tr("%1: %2").arg(isolated(factor.displayName()), factor.format(*value));
    m_sums->setText(sums.join(QStringLiteral(" · ")));
    m_sums->setVisible(!sums.isEmpty());
}

void CloseDayDialog::addQuestions(QVBoxLayout& layout, const Snapshot& snapshot)
{
    const std::vector<const Factor*> open = openQuestions(snapshot, m_day);
    if (open.empty())
        return;
    const QString title = tr("Still open:");
    layout.addWidget(new QLabel(title));
    auto* questions = new QWidget;
    auto* form = new QFormLayout(questions);
    form->setContentsMargins(0, 0, 0, 0);
    for (const Factor* factor : open) {
        const std::optional<double> part = soFar(snapshot, m_day, *factor);
        const QString name =
            part ? tr("%1, %2 so far").arg(isolated(factor->displayName()), factor->format(*part))
                 : factor->displayName();
        auto* bar = new ChoiceBar(
            name, {{QLatin1String(none), part ? tr("that was all") : tr("none that day")},
                   {QLatin1String(leave), tr("leave unrecorded")}});
        m_asked.push_back({factor->id, bar});
        form->addRow(new WrappedLabel(name), bar);
    }
    if (open.size() > mostAtOnce) {
        const int wide =
            questions->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        questions = scrolled(questions, title);
        questions->setMinimumSize(std::min(wide, fontMetrics().averageCharWidth() * 50),
                                  fontMetrics().lineSpacing() * 7);
    }
    layout.addWidget(questions);
    layout.addWidget(new QuietLabel(tr("What you do not answer stays unrecorded.")));
}

void CloseDayDialog::addUnrecorded(QVBoxLayout& layout)
{
    layout.addWidget(m_unrecorded);
    connect(m_unrecorded, &UnrecordedLine::recorded, this, [this] {
        showSums(*m_context.around(m_day));
        grow();
    });
}

void CloseDayDialog::addPastDays(QVBoxLayout& layout)
{
    const SnapshotPtr whole = m_context.snapshot();
    std::vector<QDate> open = openDays(*whole);
    std::erase_if(open, [this](QDate day) { return day >= m_day; });
    if (open.empty())
        return;
    m_past = new DayChecklist(*whole, open);
    m_past->list()->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    auto* fold =
        new Fold(tr("Also close earlier days (%n not closed)", "", int(open.size())), m_past);
    connect(fold, &Fold::opened, this, [this] {
        body()->activate();
        sizeTo({std::max(width(), fontMetrics().averageCharWidth() * 72), height()});
        grow();
    });
    layout.addWidget(fold, 1);
}

void CloseDayDialog::addButtons(QVBoxLayout& layout)
{
    auto* buttons = new QDialogButtonBox;
    QPushButton* close =
        buttons->addButton(m_closed ? tr("OK") : tr("Close the day"), QDialogButtonBox::AcceptRole);
    // In this order, or Tab passes over it.
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &CloseDayDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CloseDayDialog::reject);
    layout.addWidget(buttons);
    // Only inside its dialog does a button become the one that Enter presses.
    close->setDefault(true);
    (m_asked.empty() ? static_cast<QWidget*>(close) : m_asked.front().bar)->setFocus();
}

ChoiceBar* CloseDayDialog::question(const QString& factor) const
{
    for (const Asked& asked : m_asked)
        if (asked.factor == factor)
            return asked.bar;
    return nullptr;
}

void CloseDayDialog::accept()
{
    const SnapshotPtr snapshot = m_context.around(m_day);
    QStringList noneOf;
    for (const Asked& asked : m_asked)
        if (asked.bar->value() == QLatin1String(none))
            noneOf << asked.factor;
    std::vector<Row> rows = closingRows(*snapshot, m_day, noneOf);
    if (m_past) {
        const SnapshotPtr whole = m_context.snapshot();
        for (const QDate day : m_past->chosen())
            std::ranges::copy(closingRows(*whole, day, {}), std::back_inserter(rows));
    }
    if (rows.empty())
        return Dialog::reject(); // closed before, and nothing was answered
    if (m_context.send({.what = tr("Close the day"), .rows = rows}, this))
        Dialog::accept();
}

} // namespace myolog
