// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names for the few built-in factors that code must speak of. Everything else walks the table.
#pragma once

namespace myolog::factor_id {

inline constexpr char caffeine[] = "caffeine";
inline constexpr char sleep[] = "sleep";
inline constexpr char hydration[] = "hydration";
inline constexpr char stress[] = "stress";
inline constexpr char alcohol[] = "alcohol";
inline constexpr char potassium[] = "potassium";
inline constexpr char magnesium[] = "magnesium";
inline constexpr char calcium[] = "calcium";
inline constexpr char potassiumSupplement[] = "potassium_supplement";
inline constexpr char magnesiumSupplement[] = "magnesium_supplement";
inline constexpr char calciumSupplement[] = "calcium_supplement";
inline constexpr char exercise[] = "exercise";
inline constexpr char screen[] = "screen";
inline constexpr char nicotine[] = "nicotine";

} // namespace myolog::factor_id
