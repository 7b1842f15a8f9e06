// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the chart table.
#pragma once

#include "app/page.h"

namespace myolog {

class TrendsPage : public Page {
    Q_OBJECT
public:
    explicit TrendsPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;

private:
    Context& m_context;
};

} // namespace myolog
