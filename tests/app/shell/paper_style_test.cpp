// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paper_style.h"

#include "app/scheme.h"
#include "app/tone.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QMessageBox>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOptionSpinBox>
#include <QToolButton>
#include <gtest/gtest.h>
#include <set>

using namespace myolog;

namespace {

/// At that many percent of the usual text.
class PaperStyleTest : public testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        QApplication::setStyle(new PaperStyle);
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * GetParam() / 100);
        QApplication::setFont(font);
    }
    void TearDown() override { QApplication::setFont(usual); }

    const QFont usual = QApplication::font();
};

/// Where `widget` is not of the colour of its middle, leaving out its frame.
QRect inkOf(QWidget& widget, const QRect& area)
{
    const QImage image = widget.grab().toImage();
    const QRgb ground = image.pixel(widget.width() / 2, widget.height() / 2);
    QRect ink;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

TEST_P(PaperStyleTest, AnIndicatorIsAboutAsHighAsItsText)
{
    const QCheckBox check(QStringLiteral("x"));
    const QRadioButton radio(QStringLiteral("x"));
    const int line = check.fontMetrics().height();
    for (const auto metric : {QStyle::PM_IndicatorWidth, QStyle::PM_IndicatorHeight})
        EXPECT_GE(check.style()->pixelMetric(metric, nullptr, &check), line * 4 / 5);
    for (const auto metric :
         {QStyle::PM_ExclusiveIndicatorWidth, QStyle::PM_ExclusiveIndicatorHeight})
        EXPECT_GE(radio.style()->pixelMetric(metric, nullptr, &radio), line * 4 / 5);
}

TEST_P(PaperStyleTest, TheArrowsOfAFieldKeepOffItsFrame)
{
    constexpr int frame = 2;
    QSpinBox spin;
    QComboBox combo;
    for (QWidget* field : {static_cast<QWidget*>(&spin), static_cast<QWidget*>(&combo)}) {
        field->resize(300, field->sizeHint().height());
        QRect end = field->rect().adjusted(0, frame, -1, -frame);
        end.setLeft(field->width() - field->fontMetrics().height() - frame);
        const QRect all = inkOf(*field, end.adjusted(0, 0, -frame + 1, 0));
        EXPECT_FALSE(all.isEmpty()) << field->metaObject()->className();
        // The column just inside the frame.
        const QRect beside(field->width() - 1 - frame, frame, 1, field->height() - 2 * frame);
        EXPECT_TRUE(inkOf(*field, beside).isEmpty()) << field->metaObject()->className();
        EXPECT_GE(all.width(), field->fontMetrics().height() * 2 / 5);
    }
}

TEST_P(PaperStyleTest, AButtonThatOpensAMenuHasAnArrowBesideItsWords)
{
    QToolButton button;
    button.setText(QStringLiteral("Add"));
    const QSize plain = button.sizeHint();
    QMenu menu;
    button.setPopupMode(QToolButton::InstantPopup);
    button.setMenu(&menu);
    const int line = button.fontMetrics().height();
    EXPECT_GE(button.sizeHint().width(), plain.width() + line);
    button.resize(button.sizeHint());
    QToolButton bare;
    bare.setPopupMode(QToolButton::InstantPopup);
    bare.setMenu(&menu);
    bare.resize(button.size());
    const QRect arrow = inkOf(bare, bare.rect().adjusted(3, 3, -3, -3));
    EXPECT_GE(arrow.width(), line * 2 / 5);
    EXPECT_GE(arrow.left(), button.width() - line - 4);
    EXPECT_NEAR(arrow.center().y(), button.rect().center().y(), 2);
}

TEST_P(PaperStyleTest, EveryKindOfMessageHasItsOwnPictureAsLargeAsTwoLines)
{
    for (const Scheme& scheme : schemeTable()) {
        std::set<QByteArray> pictures;
        for (const auto kind : {QMessageBox::Information, QMessageBox::Question,
                                QMessageBox::Warning, QMessageBox::Critical}) {
            QMessageBox box(kind, {}, QStringLiteral("x"));
            box.setPalette(paletteOf(scheme));
            box.setIcon(kind);
            const QImage picture = box.iconPixmap().toImage();
            ASSERT_FALSE(picture.isNull());
            EXPECT_GE(picture.height(), box.fontMetrics().height() * 2);
            // Shapes, not colours: what is inked.
            const QImage shape = picture.convertToFormat(QImage::Format_Alpha8);
            QByteArray inked;
            for (int y = 0; y < shape.height(); ++y)
                inked += QByteArray(reinterpret_cast<const char*>(shape.constScanLine(y)),
                                    shape.width());
            pictures.insert(inked);
        }
        EXPECT_EQ(pictures.size(), 4u) << scheme.id;
    }
}

INSTANTIATE_TEST_SUITE_P(AtPercent, PaperStyleTest, testing::Values(100, 150, 200));

} // namespace
