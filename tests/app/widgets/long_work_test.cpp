// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/long_work.h"

#include "tests/support/held_work.h"
#include "tests/support/page_test.h"

#include <future>
#include <thread>

using namespace myolog;
using namespace myolog::test;

namespace {

using LongWorkTest = PageTest;

TEST_F(LongWorkTest, GivesItsResult)
{
    EXPECT_EQ(doBeside<int>(*context, nullptr, QStringLiteral("Quick"),
                            [](const std::stop_token&) { return 7; }),
              7);
}

TEST_F(LongWorkTest, ADialogSaysWhatIsUnderWayAndLeavesWithIt)
{
    std::promise<void> mayEnd;
    std::shared_future<void> end = mayEnd.get_future().share();
    QString said;
    whenWaiting([&](QProgressDialog& dialog) {
        said = dialog.labelText();
        mayEnd.set_value();
    });
    EXPECT_EQ(doBeside<int>(*context, nullptr, QStringLiteral("The file is being read …"),
                            [end](const std::stop_token&) {
                                end.wait();
                                return 7;
                            }),
              7);
    EXPECT_EQ(said, QStringLiteral("The file is being read …"));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(LongWorkTest, CancelEndsTheWaitingAndAsksTheWorkToStop)
{
    whenWaiting([](QProgressDialog& dialog) { dialog.cancel(); });
    const auto shared = std::make_shared<std::promise<void>>();
    std::future<void> asked = shared->get_future();
    const std::optional<int> done = doBeside<int>(
        *context, nullptr, QStringLiteral("Slow"), [shared](const std::stop_token& stop) {
            while (!stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            shared->set_value();
            return 7;
        });
    EXPECT_EQ(done, std::nullopt);
    asked.wait();
}

} // namespace
