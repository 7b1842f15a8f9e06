// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a statement comes from, as people read it: the words around a title are in their language,
// the title of a publication stays as it is printed.
#pragma once

#include <QString>

namespace myolog {

/// `source` is marked with QT_TRANSLATE_NOOP("Source", …); "" stays "".
QString citation(const char* source);

} // namespace myolog
