// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog, open and on a small screen: what holds for all windows is asked of
// each. A new page or dialog is added here and nowhere else.
#pragma once

#include "app/context.h"

#include <QWidget>
#include <functional>

namespace myolog::test {

/// Gets an open window and what it shows.
using AskWindow = std::function<void(QWidget& window, const char* name)>;

void onEveryPage(Context& context, const AskWindow& ask);
void inEveryDialog(Context& context, const AskWindow& ask);

} // namespace myolog::test
