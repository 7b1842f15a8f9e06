// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where settings are kept: on this computer, and in a diary. Nothing else writes a key.
#pragma once

#include "core/settings/setting.h"
#include "core/storage/diary_store.h"

namespace myolog {

/// Of this computer, readable before any diary is open.
SettingStorage deviceSettings();
/// The diary must outlive it.
SettingStorage diarySettings(DiaryStore& store);

} // namespace myolog
