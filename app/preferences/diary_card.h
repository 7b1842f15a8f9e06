// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the diary file lies, a copy of it, and a check of it.
#pragma once

#include "app/widgets/card.h"

namespace myolog {

class Context;
class WrappedLabel;

class DiaryCard : public Card {
    Q_OBJECT
public:
    explicit DiaryCard(Context& context, QWidget* parent = nullptr);
    void refresh();

private:
    void copy();
    void check();

    Context& m_context;
    WrappedLabel* m_path;
    WrappedLabel* m_said; ///< how the last copy or check went
};

} // namespace myolog
