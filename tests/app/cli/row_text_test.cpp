// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/row_text.h"

#include "tests/support/random_rows.h"

namespace myolog::test {

namespace {

TEST(CliRowTextTest, ANameFromRightToLeftLeavesTheAmountWhereItBelongs)
{
    const QDateTime now(QDate(2026, 11, 22), QTime(20, 0), QTimeZone::utc());
    Rows rows;
    rows.ownFactors = {RandomRows(1, now).ownFactor()};
    Factor& factor = rows.ownFactors[0].factor;
    Entry entry;
    entry.when = momentOf(now);
    entry.factor = factor.id;
    entry.value = 3;
    for (const QString& name : {QStringLiteral("Gum"), QStringLiteral("קפה 2")}) {
        factor.name = name;
        const RowTeller teller(std::make_shared<const Catalogue>(catalogueOf(rows)),
                               defaultBoundaryHour);
        const QString apart = name == QStringLiteral("Gum") ? name : u'\u2068' + name + u'\u2069';
        const QString amount = factor.format(entry.value).simplified();
        EXPECT_EQ(rowText(entry, teller), apart + QStringLiteral(", ") + amount);
    }
}

} // namespace

} // namespace myolog::test
