// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/own_id.h"

#include <gtest/gtest.h>

namespace myolog::test {

namespace {

const QUuid row = QUuid::fromString(QStringLiteral("5f21c0aa-0000-4000-8000-000000000001"));

TEST(OwnId, IsMadeOfPlainLettersAndDigitsOfTheNameAndTheRow)
{
    EXPECT_EQ(ownId(QStringLiteral("Zinc"), row), QStringLiteral("own_zinc_5f21c0"));
    EXPECT_EQ(ownId(QString::fromUtf8("Kräuter Tee "), row),
              QStringLiteral("own_krauter_tee_5f21c0"));
    EXPECT_EQ(ownId(QString::fromUtf8("茶"), row), QStringLiteral("own_5f21c0"));
    EXPECT_LE(ownId(QString(500, u'x'), row).size(), 44);
}

TEST(OwnId, OfTheSameNameIsNeverUsedAgain)
{
    EXPECT_NE(ownId(QStringLiteral("Zinc"), QUuid::createUuid()),
              ownId(QStringLiteral("Zinc"), row));
}

} // namespace

} // namespace myolog::test
