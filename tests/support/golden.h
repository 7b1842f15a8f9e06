// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference values of tests/data/golden: made with R, computed again in Python.
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <gtest/gtest.h>

namespace myolog::test {

inline QByteArray goldenFile(const char* name)
{
    QFile file(QStringLiteral(MYOLOG_TEST_DATA "/golden/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

inline QJsonObject goldenCase(const char* name)
{
    const QJsonObject object = QJsonDocument::fromJson(goldenFile(name)).object();
    EXPECT_FALSE(object.isEmpty()) << name;
    return object;
}

/// The cells of all lines but the header.
inline std::vector<QStringList> goldenRows(const char* name)
{
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(goldenFile(name)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1))
        rows.push_back(line.trimmed().split(u','));
    EXPECT_FALSE(rows.empty()) << name;
    return rows;
}

} // namespace myolog::test
