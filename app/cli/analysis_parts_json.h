// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of "myolog-analysis/1" that describe rather than test: all habits together, caffeine,
// how well the diary is kept. Null where there is nothing to say.
#pragma once

#include "core/analysis/findings.h"

#include <QJsonArray>
#include <QJsonValue>

namespace myolog {

QJsonValue jointJson(const Findings& findings, const Catalogue& catalogue);
/// `muchLess`: the tests of days with much less than usual.
QJsonValue caffeineJson(const Findings& findings, const QJsonArray& muchLess);
QJsonValue qualityJson(const Quality& quality);

} // namespace myolog
