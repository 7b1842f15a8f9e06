// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations on results, and Qt values that print themselves when a test fails.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <concepts>
#include <gtest/gtest.h>

QT_BEGIN_NAMESPACE
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(QDate date, std::ostream* out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}
QT_END_NAMESPACE

namespace myolog {

/// Rows of the tables print as their id.
template <typename Row>
    requires requires(const Row& row) {
        { row.id } -> std::convertible_to<const char*>;
    }
void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.id;
}

/// Rows of a test's own table print as their name.
template <typename Row>
    requires requires(const Row& row) {
        { row.name } -> std::convertible_to<const char*>;
        requires !requires { row.id; };
    }
void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.name;
}

} // namespace myolog

#define EXPECT_OK(expression)                                                                      \
    do {                                                                                           \
        const auto& result_ = (expression);                                                        \
        EXPECT_TRUE(result_.has_value())                                                           \
            << #expression << ": " << result_.error().text.toStdString() << " ["                   \
            << result_.error().detail.toStdString() << "]";                                        \
    } while (false)

#define ASSERT_OK(expression)                                                                      \
    do {                                                                                           \
        const auto& result_ = (expression);                                                        \
        ASSERT_TRUE(result_.has_value())                                                           \
            << #expression << ": " << result_.error().text.toStdString() << " ["                   \
            << result_.error().detail.toStdString() << "]";                                        \
    } while (false)

/// The person reads a sentence, and it speaks of what went wrong.
#define EXPECT_FAILS(expression, words)                                                            \
    do {                                                                                           \
        const auto& result_ = (expression);                                                        \
        ASSERT_FALSE(result_.has_value()) << #expression << " should have failed";                 \
        EXPECT_TRUE(result_.error().text.contains(QStringLiteral(words)))                          \
            << result_.error().text.toStdString();                                                 \
    } while (false)
