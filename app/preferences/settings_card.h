// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One group of the setting table as a card.
#pragma once

#include "app/widgets/card.h"

namespace myolog {

class Context;

class SettingsCard : public Card {
    Q_OBJECT
public:
    /// `group` as it stands in the table.
    SettingsCard(Context& context, const QString& group, QWidget* parent = nullptr);
};

/// The groups of the setting table, in its order.
QStringList settingGroups();

} // namespace myolog
