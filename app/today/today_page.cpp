// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_page.h"

#include "app/context.h"

namespace myolog {

TodayPage::TodayPage(Context& context, QWidget* parent) : Page(parent), m_context(context) {}

void TodayPage::refresh() {}

} // namespace myolog
