// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of widget of which Qt tells a screen reader too little gets a row here.
#include "app/widgets/combo_voice.h"
#include "app/widgets/roles.h"

#include <QComboBox>
#include <algorithm>

namespace myolog {

namespace {

template <QAccessible::Role role>
QAccessibleInterface* called(QWidget* widget)
{
    return new QAccessibleWidget(widget, role);
}

QAccessibleInterface* combo(QWidget* widget)
{
    return new ComboVoice(qobject_cast<QComboBox*>(widget));
}

struct ClassRole {
    const char* className; ///< what is derived from it is told of in the same way
    QAccessibleInterface* (*make)(QWidget* widget);
};

constexpr ClassRole roleRows[] = {
    {"myolog::ChartView", called<QAccessible::Chart>},
    {"QComboBox", combo},
    {"QScrollArea", called<QAccessible::Pane>},
};

QAccessibleInterface* withRole(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const auto row = std::ranges::find_if(roleRows, [&](const ClassRole& each) {
        return className == QLatin1String(each.className);
    });
    return widget && row != std::end(roleRows) ? row->make(widget) : nullptr;
}

} // namespace

void tellRoles()
{
    QAccessible::installFactory(withRole);
}

} // namespace myolog
