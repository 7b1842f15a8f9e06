// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What derived values need of a diary's settings, read in one place for window and command line.
#pragma once

#include "core/diary/snapshot.h"
#include "core/settings/setting.h"

namespace myolog {

SnapshotSettings snapshotSettings(const Settings& settings);

} // namespace myolog
