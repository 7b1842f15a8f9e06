// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/calendar.h"

#include "app/context.h"
#include "app/history/calendar_legend.h"
#include "app/history/month_view.h"
#include "app/history/year_view.h"
#include "app/widgets/choice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace myolog {

namespace {

const QString yearId = QStringLiteral("year");
const QString monthId = QStringLiteral("month");

} // namespace

Calendar::Calendar(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_shown(context.today()),
      m_views(new ChoiceBar(tr("Calendar"), {{yearId, tr("Year")}, {monthId, tr("Month")}})),
      m_name(new QLabel), m_before(new QToolButton), m_after(new QToolButton), m_year(new YearView),
      m_month(new MonthView), m_legend(new CalendarLegend)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    layout->addLayout(makeHead());
    layout->addWidget(m_year, 1);
    layout->addWidget(m_month);
    layout->addWidget(m_legend);
    layout->addStretch();
    connectViews();
    showMonths(context.settings().text(setting_id::calendar) == monthId);
}

QLayout* Calendar::makeHead()
{
    m_before->setArrowType(Qt::LeftArrow);
    m_after->setArrowType(Qt::RightArrow);
    m_name->setAlignment(Qt::AlignCenter);
    m_views->setAlwaysOne(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_before);
    head->addWidget(m_name, 1);
    head->addWidget(m_after);
    return head;
}

void Calendar::connectViews()
{
    connect(m_views, &ChoiceBar::picked, this,
            [this](const QString& id) { choose(id == monthId); });
    connect(m_before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { turn(1); });
    for (DayView* view : std::initializer_list<DayView*>{m_year, m_month})
        connect(view, &DayView::daySelected, this, [this](QDate day) {
            m_shown = day;
            Q_EMIT daySelected(day);
        });
    connect(m_year, &YearView::monthSelected, this, [this](QDate month) {
        m_shown = month;
        choose(true);
        m_month->setFocus(Qt::OtherFocusReason);
        Q_EMIT monthSelected(month);
    });
    connect(m_month, &MonthView::dayWanted, this, [this](QDate day) {
        turnTo(day);
        m_month->choose(day);
    });
}

void Calendar::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    fill();
}

void Calendar::turnTo(QDate day)
{
    m_shown = day;
    fill();
}

void Calendar::showMonths(bool on)
{
    m_byMonth = on;
    m_views->setValue(on ? monthId : yearId);
    m_year->setVisible(!on);
    m_month->setVisible(on);
    m_legend->showMonthSigns(on);
    m_before->setAccessibleName(on ? tr("The month before") : tr("The year before"));
    m_after->setAccessibleName(on ? tr("The month after") : tr("The year after"));
    fill();
}

void Calendar::choose(bool month)
{
    showMonths(month);
    const Result<void> written =
        m_context.settings().set(setting_id::calendar, month ? monthId : yearId);
    if (!written) // it only opens another way next time
        m_context.prompt().showError(this, written.error());
}

void Calendar::turn(int by)
{
    const QDate to = m_byMonth ? m_shown.addMonths(by) : m_shown.addYears(by);
    if (to.year() < 1)
        return;
    turnTo(to);
    Q_EMIT turned(to);
}

void Calendar::fill()
{
    m_name->setText(m_byMonth ? QLocale().toString(m_shown, QStringLiteral("MMMM yyyy"))
                              : QString::number(m_shown.year()));
    if (!m_snapshot)
        return;
    if (m_byMonth)
        m_month->setShown(m_snapshot, m_shown);
    else
        m_year->setShown(m_snapshot, m_shown);
}

} // namespace myolog
