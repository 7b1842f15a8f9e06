// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the options of the commands take, out of the tables that know it.
#pragma once

#include <span>

namespace myolog::cli {

/// Of the setting "paper".
std::span<const char* const> papers();
/// The formats of the exchange room that write.
std::span<const char* const> writableFormats();
/// "text" and these formats.
std::span<const char* const> listFormats();
/// "FILE.png|svg|pdf|csv": the endings a chart can be saved under.
const char* chartFileName();

} // namespace myolog::cli
