// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/heading.h"

#include <QAccessible>
#include <QTest>
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

namespace {

const QString wideWord = QString(80, u'W');

QString spoken(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

} // namespace

TEST(WrappedLabel, PartsAWordTooLongForALine)
{
    WrappedLabel label(QStringLiteral("After ") + wideWord);
    EXPECT_LT(label.minimumSizeHint().width(), label.fontMetrics().horizontalAdvance(wideWord) / 4);
    QLabel plain(wideWord);
    plain.setWordWrap(true);
    EXPECT_GT(plain.minimumSizeHint().width(), label.minimumSizeHint().width());
}

TEST(WrappedLabel, IsReadAloudWithoutBreaks)
{
    WrappedLabel label(sentence);
    EXPECT_EQ(spoken(label), sentence);
    label.setText(wideWord);
    EXPECT_EQ(spoken(label), wideWord);
    label.setText(sentence);
    EXPECT_EQ(spoken(label), sentence);
}

TEST(WrappedLabel, IsCopiedWithoutBreaks)
{
    WrappedLabel label(wideWord);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label.show();
    label.setSelection(0, int(label.text().size()));
    QTest::keySequence(&label, QKeySequence::Copy);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), wideWord);
    const QString lines = QStringLiteral("After\n") + wideWord;
    label.setText(lines);
    label.setSelection(0, int(label.text().size()));
    QTest::keySequence(&label, QKeySequence::Copy);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), lines);
}

TEST(WrappedLabel, LeavesWhatOthersCopyAsItIs)
{
    WrappedLabel label(wideWord);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setSelection(0, int(label.text().size()));
    const QString copied = QStringLiteral("a\u200bb");
    QGuiApplication::clipboard()->setText(copied);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), copied);
}
