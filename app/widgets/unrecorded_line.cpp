// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/unrecorded_line.h"

#include "app/context.h"
#include "app/widgets/elided.h"
#include "app/widgets/entry_dialog.h"
#include "app/widgets/flow_layout.h"
#include "core/diary/closing.h"
#include "core/diary/day_of.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace myolog {

UnrecordedLine::UnrecordedLine(Context& context, QDate day, QWidget* parent)
    : QWidget(parent), m_context(context), m_day(day)
{
    auto* line = new FlowLayout(this, 8);
    line->addWidget(new QLabel(tr("Not recorded:")));
    const SnapshotPtr snapshot = context.around(day);
    for (const Factor* factor : unrecorded(*snapshot, day))
        addButton(*factor);
    if (m_buttons.empty())
        hide();
}

void UnrecordedLine::addButton(const Factor& factor)
{
    auto* button = new ElidedButton(asMenuText(factor.displayName() + u'…'));
    button->setObjectName(factor.id);
    button->setAccessibleName(tr("Record %1").arg(factor.displayName()));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, id = factor.id] { record(id); });
    layout()->addWidget(button);
    m_buttons.push_back(button);
}

QPushButton* UnrecordedLine::button(const QString& factor) const
{
    const auto found = std::ranges::find(m_buttons, factor, &QPushButton::objectName);
    return found == m_buttons.end() ? nullptr : *found;
}

void UnrecordedLine::record(const QString& factor)
{
    const SnapshotPtr before = m_context.around(m_day);
    Entry entry;
    entry.factor = factor;
    entry.when = momentToRecord(*before->catalogue.factor(factor), m_day, m_context.clock().now(),
                                m_context.boundaryHour());
    if (EntryDialog(m_context, entry, window()).exec() != QDialog::Accepted)
        return;
    leaveOut(*m_context.around(m_day));
    Q_EMIT recorded();
}

/// A time may have been chosen that lies on another day; what is still missing stays.
void UnrecordedLine::leaveOut(const Snapshot& snapshot)
{
    const std::vector<const Factor*> open = unrecorded(snapshot, m_day);
    std::erase_if(m_buttons, [&](QPushButton* button) {
        if (std::ranges::find(open, button->objectName(), &Factor::id) != open.end())
            return false;
        button->hide();
        button->deleteLater();
        return true;
    });
    if (m_buttons.empty())
        hide();
}

} // namespace myolog
