// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_page.h"

#include "app/context.h"

namespace myolog {

HistoryPage::HistoryPage(Context& context, QWidget* parent) : Page(parent), m_context(context) {}

void HistoryPage::refresh() {}

} // namespace myolog
