// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshot_settings.h"

namespace myolog {

SnapshotSettings snapshotSettings(const Settings& settings)
{
    return {.boundaryHour = settings.number(setting_id::boundaryHour),
            .persistenceDays = settings.number(setting_id::persistenceDays),
            .firstNoticed = settings.date(setting_id::firstNoticed),
            .caffeineHalfLife = settings.text(setting_id::caffeineHalfLife).toDouble()};
}

} // namespace myolog
