// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace myolog {
namespace {

QString manual()
{
    QFile file(QStringLiteral(MYOLOG_SOURCE_DIR "/packaging/myolog.1"));
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return QString::fromUtf8(file.readAll()).remove(u'\\');
}

TEST(ManualTest, HasAParagraphForEveryCommand)
{
    const QString text = manual();
    for (const CliCommand& command : cliTable()) {
        const QRegularExpression paragraph(
            QStringLiteral("\\.TP\n\\.BI? \"?%1\\b").arg(QLatin1String(command.name)));
        EXPECT_TRUE(text.contains(paragraph)) << command.name;
    }
}

TEST(ManualTest, HasAParagraphForEveryOptionOfTheWindow)
{
    const QString text = manual();
    for (const CliOption& option : windowOptions()) {
        const QRegularExpression paragraph(
            QStringLiteral("\\.TP\n\\.BI? --%1\\b").arg(QLatin1String(option.name)));
        EXPECT_TRUE(text.contains(paragraph)) << option.name;
    }
}

} // namespace
} // namespace myolog
