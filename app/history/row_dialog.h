// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which dialog edits which kind of row.
#pragma once

#include "app/history/row_text.h"

class QWidget;

namespace myolog {

class Context;

/// Opens the fitting dialog; for a day mark the one that closes the day.
void editRow(Context& context, const Row& row, QWidget* parent);

/// A row of the menu for adding what happened in the past.
struct AddKind {
    RowKind kind;
    const char* text; ///< QT_TRANSLATE_NOOP("AddKind", …), with mnemonic
    /// Opens the dialog for a new row on that day.
    void (*add)(Context&, QDate, QWidget* parent);
};

std::span<const AddKind> addKinds();
/// Asks for an amount of that factor on that day.
void addEntry(Context& context, QDate day, const QString& factor, QWidget* parent);

} // namespace myolog
