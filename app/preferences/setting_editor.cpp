// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/setting_editor.h"

#include "app/context.h"
#include "app/widgets/optional_date_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QSpinBox>

namespace myolog {

namespace {

QString translated(const char* text)
{
    return *text ? QCoreApplication::translate("Setting", text) : QString();
}

/// Stores `value`, or says why not and shows the stored one again.
void store(Context& context, const Setting& setting, QWidget* editor, const QString& value)
{
    if (value == context.settings().text(setting.id))
        return;
    if (const Result<void> done = context.setSetting(setting.id, value); !done) {
        context.prompt().showError(editor, done.error());
        Q_EMIT context.settingChanged(QLatin1String(setting.id));
    }
}

/// Calls `show` with the stored value, now and whenever the setting changes.
template <typename Show>
void follow(Context& context, const Setting& setting, QWidget* editor, Show show)
{
    const auto read = [&context, id = setting.id, editor, show] {
        const QSignalBlocker blocker(editor);
        show(context.settings().text(id));
    };
    QObject::connect(&context, &Context::settingChanged, editor,
                     [read, id = setting.id](const QString& changed) {
                         if (changed == QLatin1String(id))
                             read();
                     });
    read();
}

QWidget* makeChoice(Context& context, const Setting& setting)
{
    auto* box = new QComboBox;
    for (const SettingChoice& choice : setting.choices)
        box->addItem(translated(choice.label), QString::fromLatin1(choice.value));
    follow(context, setting, box,
           [box](const QString& value) { box->setCurrentIndex(box->findData(value)); });
    QObject::connect(box, &QComboBox::currentIndexChanged, &context, [&context, &setting, box] {
        store(context, setting, box, box->currentData().toString());
    });
    return box;
}

QWidget* makeNumber(Context& context, const Setting& setting)
{
    auto* box = new QSpinBox;
    box->setRange(setting.least, setting.most);
    // Half-typed numbers are not stored.
    box->setKeyboardTracking(false);
    follow(context, setting, box, [box](const QString& value) { box->setValue(value.toInt()); });
    QObject::connect(box, &QSpinBox::valueChanged, &context, [&context, &setting, box](int value) {
        store(context, setting, box, QString::number(value));
    });
    return box;
}

QWidget* makeDate(Context& context, const Setting& setting)
{
    auto* edit = new OptionalDateEdit(translated(setting.label), context.today());
    follow(context, setting, edit,
           [edit](const QString& value) { edit->setDate(QDate::fromString(value, Qt::ISODate)); });
    QObject::connect(edit, &OptionalDateEdit::changed, &context,
                     [&context, &setting, edit](QDate date) {
                         store(context, setting, edit, date.toString(Qt::ISODate));
                     });
    return edit;
}

QWidget* makeSwitch(Context& context, const Setting& setting)
{
    auto* box = new QCheckBox(QCoreApplication::translate("SettingEditor", "on"));
    follow(context, setting, box,
           [box](const QString& value) { box->setChecked(value == QLatin1String("1")); });
    QObject::connect(box, &QCheckBox::toggled, &context, [&context, &setting, box](bool on) {
        store(context, setting, box, QString::number(int(on)));
    });
    return box;
}

QWidget* makeEditor(Context& context, const Setting& setting)
{
    switch (setting.kind) {
    case SettingKind::Choice:
        return makeChoice(context, setting);
    case SettingKind::Number:
        return makeNumber(context, setting);
    case SettingKind::Date:
        return makeDate(context, setting);
    case SettingKind::Switch:
        return makeSwitch(context, setting);
    case SettingKind::Text:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

QWidget* makeSettingEditor(Context& context, const Setting& setting)
{
    QWidget* editor = makeEditor(context, setting);
    editor->setObjectName(QLatin1String(setting.id));
    editor->setAccessibleName(translated(setting.label));
    editor->setAccessibleDescription(translated(setting.help));
    return editor;
}

QString settingLabel(const Setting& setting)
{
    return translated(setting.label);
}

} // namespace myolog
