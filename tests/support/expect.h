// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations on results, and Qt values that print themselves when a test fails.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
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
