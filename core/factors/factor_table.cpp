// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of everything that can be tracked. To track something new, add a row here:
// forms, storage, charts, analysis, import, export, the doctor's page and the tests follow it.
#include "core/factors/factor.h"
#include "core/factors/factor_ids.h"

#include <QtGlobal>
#include <algorithm>

namespace myolog {

namespace {

using enum DayValue;
using enum DayOf;
using enum FactorGroup;
using enum Beyond;

#define NAME(text) QT_TRANSLATE_NOOP("Factor", text)

constexpr BuiltInFactor table[] = {
    // id, name, group, unit, most in one entry, day value, day, everyday, threshold with its source
    {factor_id::caffeine, NAME("Caffeine"), Substance, "mg", 5000, Sum, Diary, true,
     Threshold{
         Above, 400,
         "FDA, Spilling the Beans: How Much Caffeine is Too Much?; EFSA Journal 2015;13(5):4102"}},
    {factor_id::hydration, NAME("Drinks"), Substance, "ml", 20000, Sum, Diary, true,
     Threshold{Below, 1600,
               "EFSA Journal 2010;8(3):1459 (women 1.6 l, men 2.0 l a day from drinks)"}},
    {factor_id::alcohol, NAME("Alcohol"), Substance, "units", 800, Sum, Diary, true,
     Threshold{
         Above, 16,
         "UK Chief Medical Officers 2016: 14 units a week, spread over the week (2 units a day)"}},
    {factor_id::nicotine,
     NAME("Nicotine (cigarettes or doses)"),
     Substance,
     "",
     200,
     Sum,
     Diary,
     false,
     {}},
    {factor_id::sleep, NAME("Sleep"), Rest, "h", 1440, Sum, Waking, true,
     Threshold{Below, 420, "AASM and Sleep Research Society 2015: 7 hours or more"}},
    {"sleep_quality", NAME("Sleep quality"), Rest, "", 10, Mean, Waking, false, {}},
    {factor_id::stress, NAME("Stress"), Feeling, "", 10, Mean, Diary, true,
     Threshold{AtLeast, 7, "Myolog's own choice on a 0 to 10 scale; no published limit"}},
    {"anxiety", NAME("Anxiety"), Feeling, "", 10, Mean, Diary, false, {}},
    {"fatigue", NAME("Fatigue"), Feeling, "", 10, Mean, Diary, false, {}},
    {factor_id::exercise, NAME("Exercise"), Activity, "min", 1440, Sum, Diary, false,
     Threshold{Above, 60, "Myolog's own choice; no published limit"}},
    {factor_id::screen, NAME("Screen time"), Activity, "h", 1440, Sum, Diary, false,
     Threshold{Above, 360,
               "Gunes 2024, eyelid twitching and screen time (103 people and 103 controls: 6.9 "
               "against 4.8 hours)"}},
    {factor_id::potassium, NAME("Potassium in food"), Mineral, "mg", 20000, Sum, Diary, false,
     Threshold{Below, 3500, "EFSA Journal 2016;14(10):4592, adequate intake"}},
    {factor_id::magnesium, NAME("Magnesium in food"), Mineral, "mg", 5000, Sum, Diary, false,
     Threshold{Below, 300,
               "EFSA Journal 2015;13(7):4186, adequate intake (women 300 mg, men 350 mg)"}},
    {factor_id::calcium, NAME("Calcium in food"), Mineral, "mg", 10000, Sum, Diary, false,
     Threshold{Below, 950,
               "EFSA Journal 2015;13(5):4101, population reference intake from 25 years"}},
    {factor_id::potassiumSupplement,
     NAME("Potassium supplement"),
     Mineral,
     "mg",
     20000,
     Sum,
     Diary,
     false,
     {}},
    {factor_id::magnesiumSupplement,
     NAME("Magnesium supplement"),
     Mineral,
     "mg",
     5000,
     Sum,
     Diary,
     false,
     {}},
    {factor_id::calciumSupplement,
     NAME("Calcium supplement"),
     Mineral,
     "mg",
     10000,
     Sum,
     Diary,
     false,
     {}},
    {"mindfulness", NAME("Mindfulness"), Relief, "min", 1440, Sum, Diary, false, {}},
    {"breathing", NAME("Deep breathing"), Relief, "min", 1440, Sum, Diary, false, {}},
    {"yoga", NAME("Gentle yoga"), Relief, "min", 1440, Sum, Diary, false, {}},
    {"facial_massage", NAME("Gentle facial massage"), Relief, "min", 1440, Sum, Diary, false, {}},
    {"warm_compress", NAME("Warm compress"), Relief, "min", 1440, Sum, Diary, false, {}},
    {"rest", NAME("Rest"), Relief, "min", 1440, Sum, Diary, false, {}},
};

#undef NAME

} // namespace

std::span<const BuiltInFactor> builtInFactors()
{
    return table;
}

} // namespace myolog
