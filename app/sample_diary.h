// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up diary in a file: its rows, and the mark that tells it from a real one.
#pragma once

#include "core/exchange/sample.h"
#include "core/storage/diary_store.h"

namespace myolog {

/// Fills an empty diary.
Result<void> writeSample(DiaryStore& store, const SampleSpec& spec);

} // namespace myolog
