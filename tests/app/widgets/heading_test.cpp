// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/heading.h"

#include <gtest/gtest.h>

using namespace myolog;

namespace {

const QString sentence = QStringLiteral("The upper lip twitched for nine evenings in a row, mostly "
                                        "after short nights, and then it was quiet for a week.");

void expectHeightsOfPlainLabel(const WrappedLabel& label)
{
    QLabel plain(label.text());
    plain.setWordWrap(true);
    plain.setFont(label.font());
    for (const int width : {60, 200, 60, 1000})
        EXPECT_EQ(label.heightForWidth(width), plain.heightForWidth(width)) << width;
}

} // namespace

TEST(WrappedLabel, IsAsHighAsItsTextWhateverTheWidth)
{
    const WrappedLabel label(sentence);
    expectHeightsOfPlainLabel(label);
    EXPECT_GT(label.heightForWidth(60), label.heightForWidth(1000));
}

TEST(WrappedLabel, ForgetsTheHeightsOfAnOtherTextOrFont)
{
    WrappedLabel label(QStringLiteral("short"));
    expectHeightsOfPlainLabel(label);
    label.setText(sentence);
    expectHeightsOfPlainLabel(label);
    QFont larger = label.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    label.setFont(larger);
    expectHeightsOfPlainLabel(label);
}
