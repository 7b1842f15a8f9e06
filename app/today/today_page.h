// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Log a twitch, see what today holds so far, close the day.
#pragma once

#include "app/page.h"

namespace myolog {

class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;

private:
    Context& m_context;
};

} // namespace myolog
