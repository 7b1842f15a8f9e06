// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drinks, foods and supplements that one click records. To offer another, add a row here.
// Amounts are for one serving and vary by brand. Grams of alcohol are ml x strength x 0.789.
#include "core/factors/intake.h"

#include <QtGlobal>

namespace myolog {

namespace {

using enum IntakeKind;

constexpr char efsa[] = "Caffeine: EFSA Journal 2015;13(5):4102; minerals: USDA FoodData Central";
constexpr char mayo[] = "Caffeine: Mayo Clinic, Caffeine content; minerals: USDA FoodData Central";
constexpr char usda[] = "USDA FoodData Central";
constexpr char wine[] = "Alcohol: ml x strength x 0.789 g/ml; minerals: USDA FoodData Central";
constexpr char pure[] = "Alcohol: ml x strength x 0.789 g/ml";
constexpr char volume[] = "Volume only; minerals differ from tap to tap";
constexpr char label[] = "Amount named on the label; yours may differ";

constexpr char cup[] = QT_TRANSLATE_NOOP("Intake", "cup, 200 ml");
constexpr char mug[] = QT_TRANSLATE_NOOP("Intake", "mug, 240 ml");
constexpr char smallGlass[] = QT_TRANSLATE_NOOP("Intake", "small glass, 200 ml");
constexpr char glass[] = QT_TRANSLATE_NOOP("Intake", "glass, 250 ml");
constexpr char can[] = QT_TRANSLATE_NOOP("Intake", "can, 355 ml");
constexpr char smallCan[] = QT_TRANSLATE_NOOP("Intake", "can, 250 ml");
constexpr char bottle[] = QT_TRANSLATE_NOOP("Intake", "bottle, 500 ml");
constexpr char beer330[] = QT_TRANSLATE_NOOP("Intake", "bottle, 330 ml");
constexpr char wineGlass[] = QT_TRANSLATE_NOOP("Intake", "glass, 150 ml");
constexpr char handful[] = QT_TRANSLATE_NOOP("Intake", "handful, 30 g");
constexpr char halfBar[] = QT_TRANSLATE_NOOP("Intake", "half a bar, 50 g");
constexpr char plate[] = QT_TRANSLATE_NOOP("Intake", "portion, 180 g");
constexpr char side[] = QT_TRANSLATE_NOOP("Intake", "portion, 150 g");
constexpr char tub[] = QT_TRANSLATE_NOOP("Intake", "tub, 150 g");
constexpr char one[] = QT_TRANSLATE_NOOP("Intake", "one, medium");
constexpr char spoon[] = QT_TRANSLATE_NOOP("Intake", "tablespoon, 15 g");
constexpr char tablet[] = QT_TRANSLATE_NOOP("Intake", "tablet");
constexpr char sachet[] = QT_TRANSLATE_NOOP("Intake", "sachet");

// clang-format off
constexpr BuiltInIntake commonIntakes[] = {
    // The first four that carry caffeine, or alcohol, have a button before anything was recorded.
    // id, name, kind, serving, ml, caffeine mg, alcohol g, K mg, Mg mg, Ca mg, source
    {"coffee", QT_TRANSLATE_NOOP("Intake", "Coffee"), Drink, cup, 200, 90, 0, 98, 6, 4, efsa},
    {"black-tea", QT_TRANSLATE_NOOP("Intake", "Black tea"), Drink,
     QT_TRANSLATE_NOOP("Intake", "cup, 220 ml"), 220, 50, 0, 81, 7, 0, efsa},
    {"cola", QT_TRANSLATE_NOOP("Intake", "Cola"), Drink, can, 355, 40, 0, 7, 0, 4, efsa},
    {"espresso", QT_TRANSLATE_NOOP("Intake", "Espresso"), Drink,
     QT_TRANSLATE_NOOP("Intake", "espresso cup, 60 ml"), 60, 80, 0, 69, 48, 1, efsa},
    {"coffee-mug", QT_TRANSLATE_NOOP("Intake", "Coffee, mug"), Drink, mug, 240, 97, 0, 118, 7, 5,
     mayo},
    {"double-espresso", QT_TRANSLATE_NOOP("Intake", "Double espresso"), Drink,
     QT_TRANSLATE_NOOP("Intake", "cup, 120 ml"), 120, 160, 0, 138, 96, 2, efsa},
    {"instant-coffee", QT_TRANSLATE_NOOP("Intake", "Instant coffee"), Drink, mug,
     240, 63, 0, 72, 10, 10, mayo},
    {"cappuccino", QT_TRANSLATE_NOOP("Intake", "Cappuccino"), Drink,
     QT_TRANSLATE_NOOP("Intake", "cup, 180 ml"), 180, 63, 0, 233, 39, 170, mayo},
    {"latte", QT_TRANSLATE_NOOP("Intake", "Latte"), Drink, mug, 240, 63, 0, 312, 45, 237, mayo},
    {"decaf", QT_TRANSLATE_NOOP("Intake", "Decaffeinated coffee"), Drink, mug,
     240, 2, 0, 130, 12, 5, mayo},
    {"green-tea", QT_TRANSLATE_NOOP("Intake", "Green tea"), Drink, mug, 240, 29, 0, 19, 2, 0,
     mayo},
    {"herbal-tea", QT_TRANSLATE_NOOP("Intake", "Herbal tea"), Drink, mug, 240, 0, 0, 22, 2, 5,
     usda},
    {"hot-chocolate", QT_TRANSLATE_NOOP("Intake", "Hot chocolate"), Drink, glass,
     250, 5, 0, 492, 58, 285, usda},
    {"diet-cola", QT_TRANSLATE_NOOP("Intake", "Cola without sugar"), Drink, can,
     355, 43, 0, 28, 4, 11, usda},
    {"lemonade", QT_TRANSLATE_NOOP("Intake", "Lemonade or other soda"), Drink, can,
     355, 0, 0, 4, 4, 7, usda},
    {"energy-drink", QT_TRANSLATE_NOOP("Intake", "Energy drink"), Drink, smallCan,
     250, 80, 0, 0, 0, 0, efsa},
    {"large-energy-drink", QT_TRANSLATE_NOOP("Intake", "Energy drink, large"), Drink, bottle,
     500, 160, 0, 0, 0, 0, efsa},
    {"energy-shot", QT_TRANSLATE_NOOP("Intake", "Energy shot"), Drink,
     QT_TRANSLATE_NOOP("Intake", "shot, 60 ml"), 60, 200, 0, 0, 0, 0, mayo},
    {"water", QT_TRANSLATE_NOOP("Intake", "Water"), Drink, glass, 250, 0, 0, 0, 0, 0, volume},
    {"water-bottle", QT_TRANSLATE_NOOP("Intake", "Water, bottle"), Drink, bottle,
     500, 0, 0, 0, 0, 0, volume},
    {"mineral-water", QT_TRANSLATE_NOOP("Intake", "Mineral water, rich in minerals"), Drink, glass,
     250, 0, 0, 3, 27, 87, "Label of Gerolsteiner Sprudel, mg per litre: K 11, Mg 108, Ca 348"},
    {"sports-drink", QT_TRANSLATE_NOOP("Intake", "Sports drink"), Drink, bottle,
     500, 0, 0, 65, 0, 0, usda},
    {"oral-rehydration", QT_TRANSLATE_NOOP("Intake", "Oral rehydration solution"), Drink,
     smallGlass, 200, 0, 0, 156, 0, 0,
     "WHO reduced-osmolarity oral rehydration salts, 20 mmol potassium per litre"},
    {"coconut-water", QT_TRANSLATE_NOOP("Intake", "Coconut water"), Drink, glass,
     250, 0, 0, 625, 63, 60, usda},
    {"milk", QT_TRANSLATE_NOOP("Intake", "Whole milk"), Drink, glass, 250, 0, 0, 341, 26, 292,
     usda},
    {"low-fat-milk", QT_TRANSLATE_NOOP("Intake", "Low-fat milk"), Drink, glass,
     250, 0, 0, 387, 28, 323, usda},
    {"buttermilk", QT_TRANSLATE_NOOP("Intake", "Buttermilk"), Drink, glass,
     250, 0, 0, 385, 28, 296, usda},
    {"soy-drink", QT_TRANSLATE_NOOP("Intake", "Soy drink with calcium"), Drink, glass,
     250, 0, 0, 304, 40, 313, usda},
    {"oat-drink", QT_TRANSLATE_NOOP("Intake", "Oat drink with calcium"), Drink, glass,
     250, 0, 0, 370, 15, 370, usda},
    {"almond-drink", QT_TRANSLATE_NOOP("Intake", "Almond drink with calcium"), Drink, glass,
     250, 0, 0, 168, 15, 460, usda},
    {"orange-juice", QT_TRANSLATE_NOOP("Intake", "Orange juice"), Drink, smallGlass,
     200, 0, 0, 416, 23, 23, usda},
    {"apple-juice", QT_TRANSLATE_NOOP("Intake", "Apple juice"), Drink, smallGlass,
     200, 0, 0, 210, 10, 17, usda},
    {"grape-juice", QT_TRANSLATE_NOOP("Intake", "Grape juice"), Drink, smallGlass,
     200, 0, 0, 219, 21, 23, usda},
    {"tomato-juice", QT_TRANSLATE_NOOP("Intake", "Tomato juice"), Drink, smallGlass,
     200, 0, 0, 445, 23, 21, usda},
    {"carrot-juice", QT_TRANSLATE_NOOP("Intake", "Carrot juice"), Drink, smallGlass,
     200, 0, 0, 590, 28, 49, usda},
    {"beer", QT_TRANSLATE_NOOP("Intake", "Beer, 5 %"), Drink, beer330, 330, 0, 13.0, 90, 20, 13,
     wine},
    {"red-wine", QT_TRANSLATE_NOOP("Intake", "Red wine, 13 %"), Drink, wineGlass,
     150, 0, 15.4, 190, 18, 12, wine},
    {"white-wine", QT_TRANSLATE_NOOP("Intake", "White wine, 12 %"), Drink, wineGlass,
     150, 0, 14.2, 107, 15, 14, wine},
    {"spirits", QT_TRANSLATE_NOOP("Intake", "Spirits, 40 %"), Drink,
     QT_TRANSLATE_NOOP("Intake", "measure, 40 ml"), 40, 0, 12.6, 0, 0, 0, pure},
    {"large-beer", QT_TRANSLATE_NOOP("Intake", "Beer, 5 %, large"), Drink, bottle,
     500, 0, 19.7, 136, 30, 20, wine},
    {"pint-of-beer", QT_TRANSLATE_NOOP("Intake", "Pint of beer, 4 %"), Drink,
     QT_TRANSLATE_NOOP("Intake", "pint, 568 ml"), 568, 0, 17.9, 155, 34, 23, wine},
    {"alcohol-free-beer", QT_TRANSLATE_NOOP("Intake", "Alcohol-free beer, 0.5 %"), Drink, beer330,
     330, 0, 1.3, 26, 23, 23, wine},
    {"shandy", QT_TRANSLATE_NOOP("Intake", "Shandy, 2.5 %"), Drink, bottle,
     500, 0, 9.9, 68, 15, 10, wine},
    {"cider", QT_TRANSLATE_NOOP("Intake", "Cider, 4.5 %"), Drink, bottle, 500, 0, 17.8, 0, 0, 0,
     pure},
    {"sparkling-wine", QT_TRANSLATE_NOOP("Intake", "Sparkling wine, 12 %"), Drink,
     QT_TRANSLATE_NOOP("Intake", "glass, 100 ml"), 100, 0, 9.5, 71, 10, 9, wine},
    {"port", QT_TRANSLATE_NOOP("Intake", "Port or sherry, 20 %"), Drink,
     QT_TRANSLATE_NOOP("Intake", "glass, 50 ml"), 50, 0, 7.9, 46, 5, 4, wine},
    {"small-spirits", QT_TRANSLATE_NOOP("Intake", "Spirits, 40 %, small"), Drink,
     QT_TRANSLATE_NOOP("Intake", "measure, 20 ml"), 20, 0, 6.3, 0, 0, 0, pure},
    {"liqueur", QT_TRANSLATE_NOOP("Intake", "Liqueur, 20 %"), Drink,
     QT_TRANSLATE_NOOP("Intake", "measure, 40 ml"), 40, 0, 6.3, 0, 0, 0, pure},
    {"long-drink", QT_TRANSLATE_NOOP("Intake", "Long drink with 40 ml of spirits"), Drink,
     smallGlass, 200, 0, 12.6, 0, 0, 0, pure},
    {"banana", QT_TRANSLATE_NOOP("Intake", "Banana"), Food, one, 0, 0, 0, 422, 32, 6, usda},
    {"orange", QT_TRANSLATE_NOOP("Intake", "Orange"), Food, one, 0, 0, 0, 237, 13, 52, usda},
    {"kiwi", QT_TRANSLATE_NOOP("Intake", "Kiwi fruit"), Food, one, 0, 0, 0, 215, 12, 23, usda},
    {"melon", QT_TRANSLATE_NOOP("Intake", "Cantaloupe melon"), Food, side, 0, 0, 0, 401, 18, 14,
     usda},
    {"dried-apricots", QT_TRANSLATE_NOOP("Intake", "Dried apricots"), Food, handful,
     0, 0, 0, 349, 10, 17, usda},
    {"dates", QT_TRANSLATE_NOOP("Intake", "Dates"), Food, QT_TRANSLATE_NOOP("Intake", "two, 48 g"),
     0, 0, 0, 334, 26, 31, usda},
    {"raisins", QT_TRANSLATE_NOOP("Intake", "Raisins"), Food, handful, 0, 0, 0, 225, 10, 15, usda},
    {"avocado", QT_TRANSLATE_NOOP("Intake", "Avocado"), Food,
     QT_TRANSLATE_NOOP("Intake", "half, 100 g"), 0, 0, 0, 485, 29, 12, usda},
    {"spinach", QT_TRANSLATE_NOOP("Intake", "Spinach, cooked"), Food, plate,
     0, 0, 0, 839, 157, 245, usda},
    {"chard", QT_TRANSLATE_NOOP("Intake", "Chard, cooked"), Food, plate, 0, 0, 0, 988, 155, 104,
     usda},
    {"kale", QT_TRANSLATE_NOOP("Intake", "Kale, cooked"), Food, side, 0, 0, 0, 216, 38, 225, usda},
    {"broccoli", QT_TRANSLATE_NOOP("Intake", "Broccoli, cooked"), Food, side, 0, 0, 0, 440, 32, 60,
     usda},
    {"tomato", QT_TRANSLATE_NOOP("Intake", "Tomato"), Food, one, 0, 0, 0, 292, 14, 12, usda},
    {"mushrooms", QT_TRANSLATE_NOOP("Intake", "Mushrooms, cooked"), Food, side,
     0, 0, 0, 534, 18, 9, usda},
    {"potatoes", QT_TRANSLATE_NOOP("Intake", "Potatoes, boiled"), Food, plate, 0, 0, 0, 682, 40, 9,
     usda},
    {"baked-potato", QT_TRANSLATE_NOOP("Intake", "Baked potato"), Food, one, 0, 0, 0, 926, 48, 26,
     usda},
    {"sweet-potato", QT_TRANSLATE_NOOP("Intake", "Sweet potato, baked"), Food, side,
     0, 0, 0, 712, 40, 57, usda},
    {"lentils", QT_TRANSLATE_NOOP("Intake", "Lentils, cooked"), Food, plate, 0, 0, 0, 664, 65, 34,
     usda},
    {"chickpeas", QT_TRANSLATE_NOOP("Intake", "Chickpeas, cooked"), Food, plate,
     0, 0, 0, 524, 86, 88, usda},
    {"white-beans", QT_TRANSLATE_NOOP("Intake", "White beans, cooked"), Food, plate,
     0, 0, 0, 1010, 113, 162, usda},
    {"kidney-beans", QT_TRANSLATE_NOOP("Intake", "Kidney beans, cooked"), Food, plate,
     0, 0, 0, 729, 76, 63, usda},
    {"edamame", QT_TRANSLATE_NOOP("Intake", "Green soya beans"), Food, side, 0, 0, 0, 654, 96, 95,
     usda},
    {"tofu", QT_TRANSLATE_NOOP("Intake", "Tofu with calcium"), Food,
     QT_TRANSLATE_NOOP("Intake", "portion, 100 g"), 0, 0, 0, 237, 58, 683, usda},
    {"almonds", QT_TRANSLATE_NOOP("Intake", "Almonds"), Food, handful, 0, 0, 0, 220, 81, 81, usda},
    {"cashews", QT_TRANSLATE_NOOP("Intake", "Cashews"), Food, handful, 0, 0, 0, 198, 88, 11, usda},
    {"hazelnuts", QT_TRANSLATE_NOOP("Intake", "Hazelnuts"), Food, handful, 0, 0, 0, 204, 49, 34,
     usda},
    {"peanuts", QT_TRANSLATE_NOOP("Intake", "Peanuts"), Food, handful, 0, 0, 0, 212, 50, 28, usda},
    {"walnuts", QT_TRANSLATE_NOOP("Intake", "Walnuts"), Food, handful, 0, 0, 0, 132, 47, 29, usda},
    {"pumpkin-seeds", QT_TRANSLATE_NOOP("Intake", "Pumpkin seeds"), Food, handful,
     0, 0, 0, 243, 178, 14, usda},
    {"sunflower-seeds", QT_TRANSLATE_NOOP("Intake", "Sunflower seeds"), Food, handful,
     0, 0, 0, 194, 98, 23, usda},
    {"chia-seeds", QT_TRANSLATE_NOOP("Intake", "Chia seeds"), Food, spoon, 0, 0, 0, 61, 50, 95,
     usda},
    {"tahini", QT_TRANSLATE_NOOP("Intake", "Sesame paste"), Food, spoon, 0, 0, 0, 62, 14, 64,
     usda},
    {"oats", QT_TRANSLATE_NOOP("Intake", "Porridge oats"), Food,
     QT_TRANSLATE_NOOP("Intake", "bowl, 50 g dry"), 0, 0, 0, 181, 69, 26, usda},
    {"wholemeal-bread", QT_TRANSLATE_NOOP("Intake", "Wholemeal bread"), Food,
     QT_TRANSLATE_NOOP("Intake", "slice, 40 g"), 0, 0, 0, 100, 30, 64, usda},
    {"brown-rice", QT_TRANSLATE_NOOP("Intake", "Brown rice, cooked"), Food, plate,
     0, 0, 0, 155, 70, 5, usda},
    {"quinoa", QT_TRANSLATE_NOOP("Intake", "Quinoa, cooked"), Food, plate, 0, 0, 0, 310, 115, 31,
     usda},
    {"yoghurt", QT_TRANSLATE_NOOP("Intake", "Yoghurt"), Food, tub, 0, 0, 0, 233, 18, 182, usda},
    {"cottage-cheese", QT_TRANSLATE_NOOP("Intake", "Cottage cheese"), Food, tub,
     0, 0, 0, 156, 12, 125, usda},
    {"hard-cheese", QT_TRANSLATE_NOOP("Intake", "Hard cheese"), Food,
     QT_TRANSLATE_NOOP("Intake", "slice, 30 g"), 0, 0, 0, 30, 9, 212, usda},
    {"parmesan", QT_TRANSLATE_NOOP("Intake", "Parmesan"), Food,
     QT_TRANSLATE_NOOP("Intake", "portion, 20 g"), 0, 0, 0, 18, 9, 237, usda},
    {"egg", QT_TRANSLATE_NOOP("Intake", "Egg"), Food, one, 0, 0, 0, 63, 5, 25, usda},
    {"salmon", QT_TRANSLATE_NOOP("Intake", "Salmon, cooked"), Food, side, 0, 0, 0, 576, 45, 23,
     usda},
    {"sardines", QT_TRANSLATE_NOOP("Intake", "Sardines with bones"), Food,
     QT_TRANSLATE_NOOP("Intake", "tin, 90 g"), 0, 0, 0, 357, 35, 344, usda},
    {"chicken", QT_TRANSLATE_NOOP("Intake", "Chicken breast, cooked"), Food, side,
     0, 0, 0, 384, 44, 23, usda},
    {"dark-chocolate", QT_TRANSLATE_NOOP("Intake", "Dark chocolate"), Food, halfBar,
     0, 25, 0, 358, 114, 36, efsa},
    {"milk-chocolate", QT_TRANSLATE_NOOP("Intake", "Milk chocolate"), Food, halfBar,
     0, 10, 0, 186, 32, 94, efsa},
    {"magnesium-100", QT_TRANSLATE_NOOP("Intake", "Magnesium 100 mg"), Supplement, tablet,
     0, 0, 0, 0, 100, 0, label},
    {"magnesium-200", QT_TRANSLATE_NOOP("Intake", "Magnesium 200 mg"), Supplement, tablet,
     0, 0, 0, 0, 200, 0, label},
    {"magnesium-300", QT_TRANSLATE_NOOP("Intake", "Magnesium 300 mg"), Supplement, sachet,
     0, 0, 0, 0, 300, 0, label},
    {"magnesium-400", QT_TRANSLATE_NOOP("Intake", "Magnesium 400 mg"), Supplement, tablet,
     0, 0, 0, 0, 400, 0, label},
    {"potassium-99", QT_TRANSLATE_NOOP("Intake", "Potassium 99 mg"), Supplement, tablet,
     0, 0, 0, 99, 0, 0, label},
    {"potassium-chloride-600", QT_TRANSLATE_NOOP("Intake", "Potassium chloride 600 mg"),
     Supplement, tablet, 0, 0, 0, 315, 0, 0,
     "600 mg of potassium chloride hold 8 mmol, 315 mg, of potassium"},
    {"calcium-500", QT_TRANSLATE_NOOP("Intake", "Calcium 500 mg"), Supplement, tablet,
     0, 0, 0, 0, 0, 500, label},
    {"calcium-600", QT_TRANSLATE_NOOP("Intake", "Calcium 600 mg"), Supplement, tablet,
     0, 0, 0, 0, 0, 600, label},
    {"calcium-1000", QT_TRANSLATE_NOOP("Intake", "Calcium 1000 mg"), Supplement, tablet,
     0, 0, 0, 0, 0, 1000, label},
    {"multivitamin", QT_TRANSLATE_NOOP("Intake", "Multivitamin with minerals"), Supplement, tablet,
     0, 0, 0, 80, 50, 210, label},
    {"electrolyte-powder", QT_TRANSLATE_NOOP("Intake", "Electrolyte powder"), Supplement, sachet,
     0, 0, 0, 200, 60, 0, label},
    {"caffeine-100", QT_TRANSLATE_NOOP("Intake", "Caffeine 100 mg"), Supplement, tablet,
     0, 100, 0, 0, 0, 0, label},
    {"caffeine-200", QT_TRANSLATE_NOOP("Intake", "Caffeine 200 mg"), Supplement, tablet,
     0, 200, 0, 0, 0, 0, label},
};
// clang-format on

} // namespace

std::span<const BuiltInIntake> builtInIntakes()
{
    return commonIntakes;
}

} // namespace myolog
