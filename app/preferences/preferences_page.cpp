// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences_page.h"

#include "app/context.h"

namespace myolog {

PreferencesPage::PreferencesPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context)
{
}

void PreferencesPage::refresh() {}

} // namespace myolog
