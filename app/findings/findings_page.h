// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings on top, then what goes together and what cannot be told.
#pragma once

#include "app/page.h"

namespace myolog {

class FindingsPage : public Page {
    Q_OBJECT
public:
    explicit FindingsPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;

private:
    Context& m_context;
};

} // namespace myolog
