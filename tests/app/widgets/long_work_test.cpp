// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/long_work.h"

#include "tests/support/page_test.h"

#include <QProgressDialog>
#include <future>
#include <thread>

using namespace myolog;
using namespace myolog::test;

namespace {

class LongWorkTest : public PageTest {
protected:
    /// Once it is on the screen; nothing is done when it never comes.
    static void withDialog(const std::function<void(QProgressDialog&)>& act)
    {
        auto* look = new QTimer(qApp);
        QObject::connect(look, &QTimer::timeout, look, [look, act] {
            if (auto* open = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget())) {
                look->deleteLater();
                act(*open);
            }
        });
        look->start(10);
    }
};

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
    withDialog([&](QProgressDialog& dialog) {
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
    withDialog([](QProgressDialog& dialog) { dialog.cancel(); });
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
