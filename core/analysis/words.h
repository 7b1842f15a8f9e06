// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases that several findings share, translated.
#pragma once

#include "core/base/date_text.h"

#include <QDate>
#include <QString>
#include <vector>

namespace myolog {

/// "on 20 Nov 2026", "on 3 days from 1 Nov to 20 Nov 2026"; `days` is ascending and not empty.
QString daysText(const std::vector<QDate>& days);

} // namespace myolog
