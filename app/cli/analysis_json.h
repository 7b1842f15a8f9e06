// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Findings as "myolog-analysis/1", the JSON that `myolog analyze --format json` prints.
#pragma once

#include "core/analysis/findings.h"

#include <QJsonObject>

namespace myolog {

/// Keys and ids are never translated; texts are.
QJsonObject analysisJson(const Snapshot& snapshot, const Findings& findings);

} // namespace myolog
