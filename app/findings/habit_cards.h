// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the findings page that describe rather than test: all habits together, caffeine in
// figures, how well the diary is kept.
#pragma once

#include "app/findings/findings_view.h"

namespace myolog {

// Each null when there is nothing of its kind.
QWidget* makeJointFold(const FindingsViewPtr& view);
QWidget* makeCaffeineCard(const FindingsViewPtr& view);
QWidget* makeQualityCard(const FindingsViewPtr& view);

} // namespace myolog
