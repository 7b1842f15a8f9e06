// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the format table, one file for each format; see core/exchange/README.md.
#pragma once

#include "core/exchange/format.h"

namespace myolog {

int recogniseJson(const QByteArray& beginning);
Result<ImportPlan> readJson(QIODevice& device, const ImportContext& context);
Result<void> writeJson(QIODevice& device, const Snapshot& snapshot);

int recogniseCsv(const QByteArray& beginning);
Result<ImportPlan> readCsv(QIODevice& device, const ImportContext& context);
Result<void> writeCsv(QIODevice& device, const Snapshot& snapshot);

int recogniseDaily(const QByteArray& beginning);
Result<ImportPlan> readDaily(QIODevice& device, const ImportContext& context);
Result<void> writeDaily(QIODevice& device, const Snapshot& snapshot);

} // namespace myolog
