// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_page.h"

#include "app/context.h"

namespace myolog {

TrendsPage::TrendsPage(Context& context, QWidget* parent) : Page(parent), m_context(context) {}

void TrendsPage::refresh() {}

} // namespace myolog
