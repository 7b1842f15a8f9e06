// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar of three states, and every entry to edit or delete.
#pragma once

#include "app/page.h"

namespace myolog {

class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;

private:
    Context& m_context;
};

} // namespace myolog
