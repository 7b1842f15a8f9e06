// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plain words for signs that call for immediate care: the one red thing in the program. It informs
// and never stands in the way of saving.
#pragma once

#include "app/widgets/card.h"
#include "core/analysis/findings.h"

#include <optional>

namespace myolog {

class WrappedLabel;

/// The words with their sign, for a card of other things.
class ActNowWords : public QWidget {
    Q_OBJECT
public:
    explicit ActNowWords(QWidget* parent = nullptr);
    void setWarning(const Warning& warning);

private:
    WrappedLabel* m_title;
    WrappedLabel* m_text;
    WrappedLabel* m_source;
};

class ActNowCard : public Card {
    Q_OBJECT
public:
    explicit ActNowCard(QWidget* parent = nullptr);
    /// Hidden without a warning.
    void setWarning(const std::optional<Warning>& warning);

private:
    ActNowWords* m_words;
};

} // namespace myolog
