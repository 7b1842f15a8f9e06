// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made from the setting table; own factors and drinks.
#pragma once

#include "app/page.h"

namespace myolog {

class PreferencesPage : public Page {
    Q_OBJECT
public:
    explicit PreferencesPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;

private:
    Context& m_context;
};

} // namespace myolog
