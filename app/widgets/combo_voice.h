// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list to choose from, to a screen reader: Qt for Linux tells it the answer alone, and the
// question only where a label stands beside the list. This one always tells the question as well.
#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace myolog {

class ComboVoice : public QAccessibleWidget {
public:
    explicit ComboVoice(QComboBox* combo);

    /// The name is the answer, the description the question.
    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QStringList actionNames() const override;
    void doAction(const QString& action) override;

private:
    QComboBox& combo() const;
};

} // namespace myolog
