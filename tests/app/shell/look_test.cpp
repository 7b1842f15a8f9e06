// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/look.h"

#include "app/scheme.h"
#include "app/shell/paper_style.h"
#include "app/tone.h"
#include "core/settings/setting.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>
#include <gtest/gtest.h>
#include <string_view>

using namespace myolog;

namespace {

struct Pair {
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

constexpr Pair pairs[] = {
    {QPalette::WindowText, QPalette::Window},
    {QPalette::WindowText, QPalette::Base},
    {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},
    {QPalette::ButtonText, QPalette::Button},
    {QPalette::ButtonText, QPalette::Midlight},
    {QPalette::PlaceholderText, QPalette::Base},
    {QPalette::PlaceholderText, QPalette::Window},
    {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::ToolTipText, QPalette::ToolTipBase},
    {QPalette::Link, QPalette::Base},
    {QPalette::Link, QPalette::Window},
};

class PaletteTest : public testing::TestWithParam<Scheme> {
protected:
    const Scheme scheme = GetParam();
    QPalette palette = paletteOf(scheme);
    double textContrast = scheme.contrast ? 7 : 4.5;
};

TEST_P(PaletteTest, TextIsReadableOnItsGround)
{
    for (const Pair& pair : pairs)
        EXPECT_GE(tone::contrast(palette.color(pair.text), palette.color(pair.ground)),
                  textContrast)
            << "roles " << pair.text << " on " << pair.ground;
}

TEST_P(PaletteTest, ColoursWithAMeaningAreReadableOnPageAndCard)
{
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base})
        for (const QColor& colour :
             {tone::accent(palette), tone::quiet(palette), tone::urgent(palette)})
            EXPECT_GE(tone::contrast(colour, palette.color(ground)), textContrast)
                << colour.name().toStdString() << " on " << ground;
}

TEST_P(PaletteTest, FieldsAndEmptyCheckBoxesHaveAnOutlineThatIsSeen)
{
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base})
        EXPECT_GE(tone::contrast(tone::field(palette), palette.color(ground)), 3) << ground;
    QApplication::setStyle(new PaperStyle);
    QLineEdit line;
    QSpinBox spin;
    QCheckBox box;
    for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&spin),
                           static_cast<QWidget*>(&box)}) {
        field->setPalette(palette);
        field->resize(field->sizeHint());
        const QImage picture = field->grab().toImage();
        double most = 0;
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, tone::contrast(picture.pixelColor(x, picture.height() / 2),
                                                 palette.color(QPalette::Base)));
        EXPECT_GE(most, 3) << field->metaObject()->className();
    }
}

TEST_P(PaletteTest, KnowsWhetherItIsDark)
{
    EXPECT_EQ(tone::isDark(palette), scheme.dark);
    EXPECT_EQ(tone::isContrast(palette), scheme.contrast);
}

TEST_P(PaletteTest, AHighContrastDrawsEveryLineAsStrongAsText)
{
    if (scheme.contrast) {
        EXPECT_GE(tone::contrast(tone::line(palette), palette.color(QPalette::Base)), 7);
        EXPECT_GE(tone::contrast(tone::field(palette), palette.color(QPalette::Base)), 7);
    }
}

TEST_P(PaletteTest, IsAChoiceOfTheSetting)
{
    const auto choices = findSetting(QLatin1String(setting_id::scheme))->choices;
    EXPECT_TRUE(std::ranges::any_of(choices, [&](const SettingChoice& choice) {
        return std::string_view(choice.value) == scheme.id;
    }));
    EXPECT_EQ(choices.size(), schemeTable().size() + 1) << "and “as the computer”";
}

INSTANTIATE_TEST_SUITE_P(EveryScheme, PaletteTest, testing::ValuesIn(schemeTable()),
                         [](const auto& scheme) {
                             return QString::fromLatin1(scheme.param.id).remove(u'-').toStdString();
                         });

TEST(ToneTest, ContrastRunsFromOneToTwentyOne)
{
    EXPECT_NEAR(tone::contrast(Qt::black, Qt::white), 21, 1e-6);
    EXPECT_NEAR(tone::contrast(Qt::white, Qt::black), 21, 1e-6);
    EXPECT_NEAR(tone::contrast(Qt::red, Qt::red), 1, 1e-9);
}

TEST(ToneTest, AnUnreadablePlaceholderToneIsReplaced)
{
    QPalette pale = paletteOf(schemeTable().front());
    pale.setColor(QPalette::PlaceholderText, QColor(0xdddddd));
    EXPECT_GE(tone::contrast(tone::quiet(pale), Qt::white), 4.5);
}

} // namespace
