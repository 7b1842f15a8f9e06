// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A real context on a real diary file, for the tests of the windows.
#pragma once

#include "app/context.h"
#include "tests/support/fake_prompt.h"
#include "tests/support/test_diary.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

namespace myolog::test {

class TestContext : public TestDiary {
protected:
    void SetUp() override
    {
        // Settings of this computer belong to the test alone.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        TestDiary::SetUp();
        context = std::make_unique<Context>(std::move(store), clock, prompt);
    }
    /// The rows of the file as they are now.
    Rows rows()
    {
        const Result<Rows> read = context->store().rows();
        EXPECT_TRUE(read.has_value());
        return read.value_or(Rows{});
    }
    bool send(std::vector<Row> changed)
    {
        return context->send({.what = QStringLiteral("Test"), .rows = std::move(changed)}, nullptr);
    }

    FakePrompt prompt;
    std::unique_ptr<Context> context;
};

} // namespace myolog::test
