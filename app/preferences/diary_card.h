// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the diary file lies, a copy of it, and a check of it.
#pragma once

#include "app/widgets/card.h"

class QLabel;

namespace myolog {

class Context;

class DiaryCard : public Card {
    Q_OBJECT
public:
    explicit DiaryCard(Context& context, QWidget* parent = nullptr);
    void refresh();

private:
    void copy();
    void check();

    Context& m_context;
    QLabel* m_path;
    QLabel* m_said; ///< how the last copy or check went
};

} // namespace myolog
