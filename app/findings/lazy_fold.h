// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fold whose content is made when it is first opened: hundreds of days cost nothing until then.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace myolog {

QWidget* makeLazyFold(const QString& title, const std::function<QWidget*()>& make);

} // namespace myolog
