// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a medicine, in words.
#pragma once

#include "core/diary/record.h"

namespace myolog {

/// "started", "dose changed" or "stopped", translated; stands after the medicine's name.
QString medicineEventName(MedicineEvent event);

} // namespace myolog
