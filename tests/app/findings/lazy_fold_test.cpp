// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/lazy_fold.h"

#include "app/widgets/fold.h"

#include <QLabel>
#include <gtest/gtest.h>

using namespace myolog;

TEST(LazyFold, MakesItsContentOnceHoweverSoonItIsOpenedAgain)
{
    int made = 0;
    const std::unique_ptr<QWidget> fold(makeLazyFold(QStringLiteral("All figures"), [&made] {
        ++made;
        return new QLabel(QStringLiteral("1.2"));
    }));
    fold->show();
    EXPECT_EQ(made, 0);
    auto* opener = qobject_cast<Fold*>(fold.get());
    opener->setOpen(true);
    opener->setOpen(false);
    opener->setOpen(true);
    EXPECT_EQ(made, 1);
}
