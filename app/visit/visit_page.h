// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page for the doctor, as it will print.
#pragma once

#include "app/page.h"

namespace myolog {

class VisitPage : public Page {
    Q_OBJECT
public:
    explicit VisitPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;

private:
    Context& m_context;
};

} // namespace myolog
