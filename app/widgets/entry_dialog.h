// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One amount of one factor: how much, when, and a note.
#pragma once

#include "app/widgets/dialog.h"
#include "core/base/result.h"
#include "core/diary/record.h"
#include "core/factors/factor.h"

class QFormLayout;
class QPlainTextEdit;

namespace myolog {

class AmountEdit;
class ChoiceBar;
class Context;
class WhenEdit;

class EntryDialog : public Dialog {
    Q_OBJECT
public:
    /// An entry that was never stored asks for its amount; its value does not matter.
    EntryDialog(Context& context, Entry entry, QWidget* parent = nullptr);
    void accept() override;
    void reject() override;

    /// The entry with the typed amount, as it may be stored; an error in words when nothing was
    /// typed or it is no such amount.
    static Result<Entry> withAmount(const Factor& factor, Entry entry,
                                    const Result<std::optional<double>>& typed);

private:
    void buildAmount(QFormLayout& form);
    Result<std::optional<double>> amount() const;
    Result<Entry> read() const;
    bool typedSomething() const;

    Context& m_context;
    const Entry m_before;
    const bool m_new;
    Factor m_factor;
    ChoiceBar* m_scale = nullptr;   ///< for 0 to 10
    AmountEdit* m_amount = nullptr; ///< for everything else
    WhenEdit* m_when = nullptr;     ///< null for a new one of a day
    ChoiceBar* m_helped = nullptr;  ///< relief measures only
    QPlainTextEdit* m_note;
};

} // namespace myolog
