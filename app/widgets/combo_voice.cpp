// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/combo_voice.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace myolog {

ComboVoice::ComboVoice(QComboBox* combo) : QAccessibleWidget(combo, QAccessible::ComboBox) {}

QComboBox& ComboVoice::combo() const
{
    return *static_cast<QComboBox*>(object());
}

QString ComboVoice::text(QAccessible::Text kind) const
{
    const bool answer = kind == QAccessible::Name || kind == QAccessible::Value;
    QString text = answer ? combo().currentText() : QString();
    if (text.isEmpty())
        text = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Description && combo().accessibleDescription().isEmpty())
        text = combo().accessibleName();
    return text;
}

int ComboVoice::childCount() const
{
    return combo().isEditable() ? 2 : 1;
}

QAccessibleInterface* ComboVoice::child(int index) const
{
    QWidget* const parts[] = {combo().view(), combo().lineEdit()};
    return index >= 0 && index < childCount() ? QAccessible::queryAccessibleInterface(parts[index])
                                              : nullptr;
}

int ComboVoice::indexOfChild(const QAccessibleInterface* child) const
{
    return child->object() == combo().view() ? 0 : child->object() == combo().lineEdit() ? 1 : -1;
}

QStringList ComboVoice::actionNames() const
{
    return combo().isEnabled() ? QStringList{showMenuAction(), pressAction()} : QStringList();
}

void ComboVoice::doAction(const QString& action)
{
    if (!actionNames().contains(action))
        return QAccessibleWidget::doAction(action);
    combo().view()->isVisible() ? combo().hidePopup() : combo().showPopup();
}

} // namespace myolog
