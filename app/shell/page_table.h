// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the main window, in the order of the sidebar.
#pragma once

#include "app/page.h"

#include <span>

namespace myolog {

struct PageKind {
    const char* id;   ///< "today"; the command that shows it is "page_today"
    const char* name; ///< QT_TRANSLATE_NOOP("Page", …)
    const char* icon; ///< theme name; resources/icons/<icon>.svg stands in
    Page* (*make)(Context&, QWidget* parent);
};

std::span<const PageKind> pageTable();

} // namespace myolog
