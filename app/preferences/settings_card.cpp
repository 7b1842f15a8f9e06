// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/settings_card.h"

#include "app/preferences/setting_editor.h"
#include "app/widgets/heading.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>

namespace myolog {

QStringList settingGroups()
{
    QStringList groups;
    for (const Setting& setting : settingTable())
        groups << QString::fromUtf8(setting.group);
    groups.removeDuplicates();
    groups.removeAll(QString());
    return groups;
}

SettingsCard::SettingsCard(Context& context, const QString& group, QWidget* parent)
    : Card(QCoreApplication::translate("Setting", group.toUtf8().constData()), parent)
{
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const Setting& setting : settingTable()) {
        if (group != QString::fromUtf8(setting.group))
            continue;
        auto* label = new QLabel(settingLabel(setting));
        QWidget* editor = makeSettingEditor(context, setting);
        label->setBuddy(editor);
        form->addRow(label, editor);
        if (*setting.help)
            form->addRow(new QuietLabel(QCoreApplication::translate("Setting", setting.help)));
    }
    body()->addLayout(form);
}

} // namespace myolog
