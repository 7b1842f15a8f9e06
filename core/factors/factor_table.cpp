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
using enum Offered;

// What food holds means something only to people who log all they eat: one coffee would look like
// a day with hardly any potassium. Their limits wait until they are switched on.
constexpr Offered toWhoLogsAllFood = WhenSwitchedOn;

// Without words, nobody knows which end of a scale is the good one.
constexpr ScaleEnds feeling{QT_TRANSLATE_NOOP("Scale", "none"),
                            QT_TRANSLATE_NOOP("Scale", "worst possible")};
constexpr ScaleEnds quality{QT_TRANSLATE_NOOP("Scale", "very bad"),
                            QT_TRANSLATE_NOOP("Scale", "very good")};

constexpr BuiltInFactor factorRows[] = {
    // id, name, group, unit, most in one entry, day value, day, offered, threshold with its
    // source, ends of a scale
    {factor_id::caffeine, QT_TRANSLATE_NOOP("Factor", "Caffeine"), Substance, "mg", 5000, Sum,
     Diary, Everyday,
     Threshold{Above, 400,
               QT_TRANSLATE_NOOP("Source", "FDA, Spilling the Beans: How Much Caffeine is Too "
                                           "Much?; EFSA Journal 2015;13(5):4102")}},
    {factor_id::hydration, QT_TRANSLATE_NOOP("Factor", "Drinks"), Substance, "ml", 20000, Sum,
     Diary, Everyday,
     Threshold{
         Below, 1600,
         QT_TRANSLATE_NOOP(
             "Source", "EFSA Journal 2010;8(3):1459 (women 1.6 l, men 2.0 l a day from drinks)")}},
    {factor_id::alcohol, QT_TRANSLATE_NOOP("Factor", "Alcohol"), Substance, "units", 800, Sum,
     Diary, Everyday,
     Threshold{Above, 16,
               QT_TRANSLATE_NOOP("Source", "UK Chief Medical Officers 2016: 14 units a week, "
                                           "spread over the week (2 units a day)")}},
    {factor_id::nicotine, QT_TRANSLATE_NOOP("Factor", "Nicotine (cigarettes or doses)"), Substance,
     "", 200, Sum, Diary, More, std::nullopt},
    {factor_id::sleep, QT_TRANSLATE_NOOP("Factor", "Sleep"), Rest, "h", 1440, Sum, Waking, Everyday,
     Threshold{
         Below, 420,
         QT_TRANSLATE_NOOP("Source", "AASM and Sleep Research Society 2015: 7 hours or more")}},
    {"sleep_quality", QT_TRANSLATE_NOOP("Factor", "Sleep quality"), Rest, "", 10, Mean, Waking,
     More, std::nullopt, quality},
    {factor_id::stress, QT_TRANSLATE_NOOP("Factor", "Stress"), Feeling, "", 10, Mean, Diary,
     Everyday,
     Threshold{
         AtLeast, 7,
         QT_TRANSLATE_NOOP("Source", "Myolog's own choice on a 0 to 10 scale; no published limit")},
     feeling},
    {"anxiety", QT_TRANSLATE_NOOP("Factor", "Anxiety"), Feeling, "", 10, Mean, Diary, More,
     std::nullopt, feeling},
    {"fatigue", QT_TRANSLATE_NOOP("Factor", "Fatigue"), Feeling, "", 10, Mean, Diary, More,
     std::nullopt, feeling},
    {factor_id::exercise, QT_TRANSLATE_NOOP("Factor", "Exercise"), Activity, "min", 1440, Sum,
     Diary, More,
     Threshold{Above, 60, QT_TRANSLATE_NOOP("Source", "Myolog's own choice; no published limit")}},
    {factor_id::screen, QT_TRANSLATE_NOOP("Factor", "Screen time"), Activity, "h", 1440, Sum, Diary,
     More,
     Threshold{Above, 360,
               QT_TRANSLATE_NOOP(
                   "Source",
                   "Gunes 2024, eyelid twitching and screen time (103 people and 103 controls: 6.9 "
                   "against 4.8 hours)")}},
    {factor_id::potassium, QT_TRANSLATE_NOOP("Factor", "Potassium in food"), Mineral, "mg", 20000,
     Sum, Diary, toWhoLogsAllFood,
     Threshold{Below, 3500,
               QT_TRANSLATE_NOOP("Source", "EFSA Journal 2016;14(10):4592, adequate intake")}},
    {factor_id::magnesium, QT_TRANSLATE_NOOP("Factor", "Magnesium in food"), Mineral, "mg", 5000,
     Sum, Diary, toWhoLogsAllFood,
     Threshold{Below, 300,
               QT_TRANSLATE_NOOP(
                   "Source",
                   "EFSA Journal 2015;13(7):4186, adequate intake (women 300 mg, men 350 mg)")}},
    {factor_id::calcium, QT_TRANSLATE_NOOP("Factor", "Calcium in food"), Mineral, "mg", 10000, Sum,
     Diary, toWhoLogsAllFood,
     Threshold{
         Below, 950,
         QT_TRANSLATE_NOOP(
             "Source", "EFSA Journal 2015;13(5):4101, population reference intake from 25 years")}},
    {factor_id::potassiumSupplement, QT_TRANSLATE_NOOP("Factor", "Potassium supplement"), Mineral,
     "mg", 20000, Sum, Diary, More, std::nullopt},
    {factor_id::magnesiumSupplement, QT_TRANSLATE_NOOP("Factor", "Magnesium supplement"), Mineral,
     "mg", 5000, Sum, Diary, More, std::nullopt},
    {factor_id::calciumSupplement, QT_TRANSLATE_NOOP("Factor", "Calcium supplement"), Mineral, "mg",
     10000, Sum, Diary, More, std::nullopt},
    {"mindfulness", QT_TRANSLATE_NOOP("Factor", "Mindfulness"), Relief, "min", 1440, Sum, Diary,
     More, std::nullopt},
    {"breathing", QT_TRANSLATE_NOOP("Factor", "Deep breathing"), Relief, "min", 1440, Sum, Diary,
     More, std::nullopt},
    {"yoga", QT_TRANSLATE_NOOP("Factor", "Gentle yoga"), Relief, "min", 1440, Sum, Diary, More,
     std::nullopt},
    {"facial_massage", QT_TRANSLATE_NOOP("Factor", "Gentle facial massage"), Relief, "min", 1440,
     Sum, Diary, More, std::nullopt},
    {"warm_compress", QT_TRANSLATE_NOOP("Factor", "Warm compress"), Relief, "min", 1440, Sum, Diary,
     More, std::nullopt},
    {"rest", QT_TRANSLATE_NOOP("Factor", "Rest"), Relief, "min", 1440, Sum, Diary, More,
     std::nullopt},
};

} // namespace

std::span<const BuiltInFactor> builtInFactors()
{
    return factorRows;
}

} // namespace myolog
