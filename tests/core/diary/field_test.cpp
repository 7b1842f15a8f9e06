// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/field.h"

#include "core/diary/validate.h"
#include "tests/support/random_rows.h"
#include "tests/support/test_diary.h"

#include <QSet>
#include <cmath>
#include <limits>

namespace myolog::test {

namespace {

const QDateTime now = berlin("2026-11-22T20:00");

/// Through the field table and back, as a file or an export would take it.
template <typename T>
T through(const T& record)
{
    T back;
    back.id = QUuid();
    for (const Field<T>& field : fields<T>())
        EXPECT_TRUE(field.set(back, field.get(record))) << recordName<T>() << '.' << field.name;
    return back;
}

TEST(FieldTableTest, EveryRecordTypeComesBackAsItWas)
{
    RandomRows random(1, now);
    for (int i = 0; i < 300; ++i)
        for (const Row& row : random.oneOfEach())
            std::visit([](const auto& record) { EXPECT_TRUE(through(record) == record); }, row);
}

TEST(FieldTableTest, AFreshRecordOfEachTypeComesBackToo)
{
    const Episode episode;
    EXPECT_EQ(through(episode), episode);
    const Entry entry;
    EXPECT_EQ(through(entry), entry);
    const Note note;
    EXPECT_EQ(through(note), note);
}

TEST(FieldTableTest, NamesAreUniqueAndTheFirstIsTheId)
{
    for (const Row& row : RandomRows(2, now).oneOfEach())
        std::visit(
            []<typename T>(const T&) {
                QSet<QString> seen;
                for (const Field<T>& field : fields<T>())
                    seen << QLatin1String(field.name);
                EXPECT_EQ(size_t(seen.size()), fields<T>().size()) << recordName<T>();
                EXPECT_STREQ(fields<T>().front().name, "id") << recordName<T>();
            },
            row);
}

TEST(FieldTableTest, AValueHasTheTypeItsFieldNames)
{
    const auto fits = [](FieldType type, const QVariant& value) {
        switch (type) {
        case FieldType::Text:
            return value.userType() == QMetaType::QString;
        case FieldType::Integer:
            return value.userType() == QMetaType::Int || value.userType() == QMetaType::LongLong;
        case FieldType::Real:
            return value.userType() == QMetaType::Double;
        }
        return false;
    };
    RandomRows random(3, now);
    for (int i = 0; i < 50; ++i)
        for (const Row& row : random.oneOfEach())
            std::visit(
                [&]<typename T>(const T& record) {
                    for (const Field<T>& field : fields<T>()) {
                        const QVariant value = field.get(record);
                        EXPECT_TRUE(!value.isValid() || fits(field.type, value) || value.isNull())
                            << recordName<T>() << '.' << field.name;
                    }
                },
                row);
}

template <typename T>
bool accepts(const char* name, const QVariant& value)
{
    for (const Field<T>& field : fields<T>()) {
        T record;
        if (QLatin1String(field.name) == QLatin1String(name))
            return field.set(record, value);
    }
    ADD_FAILURE() << "no field " << name;
    return false;
}

TEST(FieldTableTest, RefusesValuesThatDoNotFit)
{
    const double infinity = std::numeric_limits<double>::infinity();
    EXPECT_FALSE(accepts<Entry>("value", QStringLiteral("abc")));
    EXPECT_FALSE(accepts<Entry>("value", infinity));
    EXPECT_FALSE(accepts<Entry>("value", std::nan("")));
    EXPECT_FALSE(accepts<Entry>("value", QVariant()));
    EXPECT_FALSE(accepts<Entry>("utc_ms", QStringLiteral("yesterday")));
    EXPECT_FALSE(accepts<Entry>("precision", QStringLiteral("roughly")));
    EXPECT_FALSE(accepts<Entry>("id", QStringLiteral("not a uuid")));
    EXPECT_FALSE(accepts<Episode>("ongoing", 2));
    EXPECT_FALSE(accepts<Episode>("answers", QStringLiteral("weakness=perhaps")));
    EXPECT_FALSE(accepts<Episode>("answers", QStringLiteral("weakness")));
    EXPECT_FALSE(accepts<DayMark>("day", QStringLiteral("2026-02-30")));
    EXPECT_FALSE(accepts<OwnFactor>("unit", QStringLiteral("stone")));
    EXPECT_FALSE(accepts<OwnFactor>("unit", QVariant()));
    EXPECT_FALSE(accepts<OwnIntake>("portions", QStringLiteral("[1]")));
    EXPECT_FALSE(accepts<OwnIntake>("portions", QStringLiteral("{\"caffeine\":\"many\"}")));
}

TEST(FieldTableTest, NotAnsweredIsNotNo)
{
    EXPECT_TRUE(accepts<Episode>("duration_s", QVariant()));
    EXPECT_TRUE(accepts<Entry>("helped", QVariant()));
    Episode asked;
    asked.answers.insert(QStringLiteral("weakness"), Answer::No);
    Episode silent = asked;
    silent.answers.clear();
    EXPECT_NE(through(asked), silent);
    EXPECT_EQ(through(silent), silent);
}

TEST(FieldTableTest, RowsFindTheirOwnVectorAndAreOfOneKindOfTime)
{
    Rows rows;
    for (const Row& row : RandomRows(4, now).oneOfEach())
        std::visit(
            [&]<typename T>(const T& record) {
                Rows::of<T>(rows).push_back(record);
                EXPECT_EQ(Timed<T> + Dated<T> + Lasting<T>, 1) << recordName<T>();
            },
            row);
    size_t kinds = 0;
    Rows::forEach(rows, [&](const auto& vector) {
        EXPECT_EQ(vector.size(), 1u);
        ++kinds;
    });
    EXPECT_EQ(kinds, std::variant_size_v<Row>);
}

} // namespace

} // namespace myolog::test
