// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one setting, made from its row of the setting table. It stores what is chosen at
// once and follows changes made elsewhere.
#pragma once

#include "core/settings/setting.h"

class QWidget;

namespace myolog {

class Context;

/// The widget's object name is the setting's id.
QWidget* makeSettingEditor(Context& context, const Setting& setting);
/// The label beside it; "" for a switch, which carries its own.
QString settingLabel(const Setting& setting);

} // namespace myolog
