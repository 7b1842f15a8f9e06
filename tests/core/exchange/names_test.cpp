// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file calls things holds to the same rule as what a person types, and the person is told.
#include "core/base/text.h"
#include "core/diary/field.h"
#include "core/exchange/diary_rows.h"
#include "tests/support/exchange_file.h"
#include "tests/support/random_rows.h"

#include <functional>

namespace myolog::test {

namespace {

struct BadName {
    const char* what;
    QString name;
    QString kept; ///< "" when there is nothing to keep
};

void PrintTo(const BadName& row, std::ostream* out)
{
    *out << row.what;
}

const BadName badNames[] = {
    {"too_long", QString(300, u'W'), QString(79, u'W') + u'…'},
    {"turned", QStringLiteral("Tea\u202egnp.exe"), QStringLiteral("Teagnp.exe")},
    {"zero_width", QStringLiteral("T\u200be\u2060a"), QStringLiteral("Tea")},
    {"two_lines", QStringLiteral("Tea\nand\tmore"), QStringLiteral("Tea and more")},
    {"control", QStringLiteral("Te\u0007a\u001b[1m"), QStringLiteral("Tea[1m")},
    {"nothing_to_see", QStringLiteral("\u200b\u2060\ufeff"), QString()},
    {"blanks", QStringLiteral(" \n\t "), QString()},
};

/// Calls `visit` with the value of each name of a row.
void forEachName(Row& row, const std::function<QString(const QString&)>& visit)
{
    std::visit(
        [&](auto& record) {
            for (const auto& field : fields<std::decay_t<decltype(record)>>())
                if (field.isName)
                    field.set(record, visit(field.get(record).toString()));
        },
        row);
}

class NamesTest : public ExchangeTest, public testing::WithParamInterface<BadName> {
protected:
    /// One row of each kind with names, all of them `name`.
    std::vector<Row> named(const QString& name)
    {
        RandomRows random(17, now);
        std::vector<Row> rows{random.ownFactor(), random.ownIntake(), random.medicine(),
                              random.lab()};
        std::get<OwnIntake>(rows[1]).intake.portions.clear();
        for (Row& row : rows) {
            recordOf(row).deletedMs = 0;
            forEachName(row, [&](const QString&) { return name; });
        }
        return rows;
    }
    /// As another program could write it.
    QString fileOf(const Row& row, const Format& format) const
    {
        Rows rows;
        std::visit(
            [&](const auto& record) {
                Rows::of<std::decay_t<decltype(record)>>(rows).push_back(record);
            },
            row);
        QBuffer buffer;
        buffer.open(QBuffer::WriteOnly);
        EXPECT_OK(format.write(buffer, *makeSnapshot(std::move(rows), now, {})));
        return write("names", buffer.data());
    }
    /// Where the one row of a file stands: in a table below its head and what tells of the diary.
    static QString placeOfFirst(const Format& format)
    {
        return qstrcmp(format.id, "csv") == 0 ? QStringLiteral("Line 3: ")
                                              : QStringLiteral("Number 1 of “");
    }
    static bool holdsRows(const Format& format) { return qstrcmp(format.id, "daily") != 0; }
};

TEST_P(NamesTest, AreKeptCleanOrTheirRowIsNamed)
{
    const auto& [what, name, kept] = GetParam();
    for (const Format& format : formatTable()) {
        if (!holdsRows(format))
            continue; // a daily table has no names of its own
        for (const Row& row : named(name)) {
            SCOPED_TRACE(format.id + std::to_string(row.index()));
            const Result<ImportPlan> plan = readFile(fileOf(row, format), *snapshot());
            if (!plan && plan.error().text.contains(QStringLiteral("cannot read"))) {
                // A table with such a sign at its beginning is taken for no text at all.
                EXPECT_STREQ(what, "control");
                EXPECT_STREQ(format.id, "csv");
                continue;
            }
            if (kept.isEmpty()) {
                EXPECT_FAILS(plan, "name");
                EXPECT_TRUE(plan.error().text.startsWith(placeOfFirst(format)))
                    << plan.error().text.toStdString();
                continue;
            }
            ASSERT_OK(plan);
            ASSERT_EQ(plan->rows.size(), 1u);
            Row read = plan->rows.front();
            forEachName(read, [&](const QString& stored) {
                EXPECT_EQ(stored, kept);
                return stored;
            });
            EXPECT_EQ(!plan->remarks.isEmpty(), name.simplified() != kept);
            for (const QString& remark : plan->remarks)
                EXPECT_TRUE(remark.contains(kept)) << remark.toStdString();
        }
    }
}

TEST_P(NamesTest, AreTheSameInTheDiaryAsInThePlanSoThatReadingAgainAddsNothing)
{
    const auto& [what, name, kept] = GetParam();
    if (kept.isEmpty()) {
        EXPECT_FALSE(store->apply({.rows = named(name)}).has_value());
        return;
    }
    for (const Row& row : named(name)) {
        const QString file = fileOf(row, formatTable().front());
        ASSERT_OK(import(file));
        const Result<ImportEffect> again = import(file);
        ASSERT_OK(again);
        EXPECT_EQ(again->unchanged, 1);
        EXPECT_TRUE(again->change.rows.empty());
    }
    const Result<Rows> stored = store->rows();
    ASSERT_OK(stored);
    ASSERT_EQ(stored->ownFactors.size(), 1u);
    EXPECT_EQ(stored->ownFactors.front().factor.name, kept);
}

INSTANTIATE_TEST_SUITE_P(Bad, NamesTest, testing::ValuesIn(badNames),
                         [](const auto& row) { return std::string(row.param.what); });

TEST_F(ExchangeTest, ManyBadNamesAreOneRemark)
{
    RandomRows random(17, now);
    Rows rows;
    for (int i = 0; i < 1'002; ++i) {
        rows.medicines.push_back(random.medicine());
        rows.medicines.back().deletedMs = 0;
        rows.medicines.back().name = i == 0 ? QStringLiteral("Zinc") : QStringLiteral("Te\u200ba");
    }
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    ASSERT_OK(
        findFormat(QStringLiteral("json"))->write(buffer, *makeSnapshot(std::move(rows), now, {})));
    const Result<ImportPlan> plan = readFile(write("names", buffer.data()), *snapshot());
    ASSERT_OK(plan);
    EXPECT_EQ(plan->remarks,
              QStringList{QStringLiteral("Number 2 of “medicine”: A name is too long, or holds "
                                         "signs that cannot be seen. It is kept as “Tea”. The same "
                                         "was done to 1000 more name(s).")});
}

TEST_F(ExchangeTest, ALongNameThatADiaryHoldsAlreadyIsShortWhereItIsShown)
{
    Rows rows;
    rows.ownFactors = {RandomRows(17, now).ownFactor()};
    rows.ownFactors[0].factor.name = QString(300, u'W');
    rows.ownIntakes = {RandomRows(17, now).ownIntake()};
    rows.ownIntakes[0].intake.name = QStringLiteral("\u200b");
    const Catalogue catalogue = catalogueOf(rows);
    EXPECT_EQ(catalogue.factor(rows.ownFactors[0].factor.id)->displayName().size(), maxNameLength);
    EXPECT_EQ(catalogue.intake(rows.ownIntakes[0].intake.id)->displayName(),
              rows.ownIntakes[0].intake.id);
}

} // namespace

} // namespace myolog::test
