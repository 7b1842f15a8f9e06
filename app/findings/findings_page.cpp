// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findings_page.h"

#include "app/context.h"

namespace myolog {

FindingsPage::FindingsPage(Context& context, QWidget* parent) : Page(parent), m_context(context) {}

void FindingsPage::refresh() {}

} // namespace myolog
