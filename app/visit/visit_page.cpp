// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/visit_page.h"

#include "app/context.h"

namespace myolog {

VisitPage::VisitPage(Context& context, QWidget* parent) : Page(parent), m_context(context) {}

void VisitPage::refresh() {}

} // namespace myolog
