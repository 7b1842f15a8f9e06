// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/paper.h"

#include "core/settings/setting.h"
#include "tests/support/expect.h"

#include <set>

namespace myolog::test {

namespace {

TEST(PaperTest, EveryChoiceOfTheSettingIsASheetOfItsOwn)
{
    const Setting* setting = findSetting(QLatin1String(setting_id::paper));
    ASSERT_TRUE(setting);
    std::set<Paper> papers;
    for (const SettingChoice& choice : setting->choices)
        papers.insert(paperNamed(QLatin1String(choice.value)));
    EXPECT_EQ(papers.size(), setting->choices.size());
    EXPECT_EQ(paperNamed(QStringLiteral("papyrus")), Paper::A4);
}

} // namespace

} // namespace myolog::test
