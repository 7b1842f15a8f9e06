// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_diary.h"

#include "app/stored_settings.h"

namespace myolog {

Result<void> writeSample(DiaryStore& store, const SampleSpec& spec)
{
    // The mark comes first: rows without it would pass for a person's own.
    if (Result<void> marked = Settings(deviceSettings(), diarySettings(store))
                                  .set(setting_id::sample, QStringLiteral("1"));
        !marked)
        return marked;
    const Result<Change> filled = store.apply({.rows = sampleRows(spec)}, Stamps::Keep);
    if (!filled)
        return std::unexpected(filled.error());
    return {};
}

} // namespace myolog
