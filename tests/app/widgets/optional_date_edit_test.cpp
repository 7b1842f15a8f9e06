// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/optional_date_edit.h"

#include <QComboBox>
#include <QDateEdit>
#include <gtest/gtest.h>

namespace myolog::test {

namespace {

TEST(OptionalDateEdit, FillsItsPlaceAndIsNeverCutOff)
{
    for (const bool answered : {false, true})
        for (const int width : {150, 260, 700}) {
            OptionalDateEdit edit(QStringLiteral("Since when?"), QDate(2026, 11, 22));
            edit.setDate(answered ? QDate(2026, 11, 1) : QDate());
            edit.resize(width, edit.heightForWidth(width));
            edit.show();
            const QRect answer = edit.findChild<QComboBox*>()->geometry();
            const auto* day = edit.findChild<QDateEdit*>();
            const QRect last = answered ? day->geometry() : answer;
            EXPECT_EQ(last.right(), width - 1) << answered;
            EXPECT_LE(answer.right(), width - 1) << answered;
        }
}

} // namespace

} // namespace myolog::test
