// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person last chose for the page: kept in the diary, because it belongs to the person the
// diary is about.
#pragma once

#include "core/report/document.h"
#include "core/settings/setting.h"

namespace myolog {

/// Name, date of birth, anonymous, sections left out, appendix. The period is never remembered: a
/// page begins with the last 12 weeks.
ReportOptions readVisitOptions(const Settings& settings);
Result<void> writeVisitOptions(Settings& settings, const ReportOptions& options);

} // namespace myolog
