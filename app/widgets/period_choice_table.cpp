// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/period_choice.h"

#include <QComboBox>
#include <QCoreApplication>

namespace myolog {

namespace {

struct PeriodChoice {
    int days;
    const char* name;
};

constexpr PeriodChoice periodRows[] = {
    {28, QT_TRANSLATE_NOOP("Period", "Last 4 weeks")},
    {usualDays, QT_TRANSLATE_NOOP("Period", "Last 12 weeks")},
    {182, QT_TRANSLATE_NOOP("Period", "Last 26 weeks")},
    {365, QT_TRANSLATE_NOOP("Period", "Last year")},
    {wholeDiary, QT_TRANSLATE_NOOP("Period", "The whole diary")},
};

} // namespace

void offerPeriods(QComboBox& box)
{
    for (const PeriodChoice& choice : periodRows)
        box.addItem(QCoreApplication::translate("Period", choice.name), choice.days);
}

Period lastDays(QDate today, int days)
{
    return days == wholeDiary ? Period{} : Period{today.addDays(1 - days), today};
}

} // namespace myolog
