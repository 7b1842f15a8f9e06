// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the shown day lies beyond a threshold, each with the source of the threshold.
#pragma once

#include "app/today/shown_day.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"

namespace myolog {

class WorthKnowingCard : public Card {
    Q_OBJECT
public:
    explicit WorthKnowingCard(QWidget* parent = nullptr);
    /// Hidden when there is nothing to say.
    void showDay(const ShownDay& shown);
    WrappedLabel* text() { return m_text; }

private:
    WrappedLabel* m_text;
};

} // namespace myolog
