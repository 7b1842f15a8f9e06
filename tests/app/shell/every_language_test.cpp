// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"
#include "core/exchange/sample.h"
#include "tests/support/cut_off.h"
#include "tests/support/every_window.h"
#include "tests/support/page_test.h"
#include "tests/support/pseudo_language.h"

#include <QLabel>
#include <QPushButton>

using namespace myolog;
using namespace myolog::test;

namespace {

struct Words {
    const char* language; ///< of the program; a longer one is made from "en"
    std::optional<Qt::LayoutDirection> longer;
};
void PrintTo(const Words& words, std::ostream* out)
{
    *out << words.language << (words.longer ? " made longer" : "");
}

/// The program in one language, with a season in its diary.
class EveryLanguageTest : public PageTest, public testing::WithParamInterface<Words> {
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        put(sampleRows({.days = 100, .now = now}));
        const Words& words = GetParam();
        language.apply(QLatin1String(words.language));
        if (words.longer) {
            longer = std::make_unique<PseudoLanguage>(*words.longer);
            QCoreApplication::installTranslator(longer.get());
        }
        QCoreApplication::processEvents();
    }
    void TearDown() override
    {
        longer.reset(); // leaves the application
        language.apply(QStringLiteral("en"));
        QCoreApplication::processEvents();
        PageTest::TearDown();
    }
    /// Nothing of it is cut off at its size, or at that of a small screen when it is larger.
    static void expectWhole(QWidget& window, const char* name)
    {
        EXPECT_LE(window.minimumSizeHint().width(), 1024) << name;
        EXPECT_LE(window.minimumSizeHint().height(), 700) << name;
        window.resize(window.size().boundedTo({1024, 700}));
        QTest::qWait(20);
        EXPECT_EQ(cutOffIn(window).join(u'\n').toStdString(), "") << name;
    }

    Language language;
    std::unique_ptr<PseudoLanguage> longer;
};

TEST(LongerTextTest, IsTwoFifthsLongerAndKeepsPlaceholdersAndMnemonics)
{
    for (const char* text :
         {"h", "Save", "&Close past days…", "%1 of %n day(s) are closed.", "rhythm"}) {
        const QString source = QString::fromUtf8(text);
        const QString longer = longerText(source);
        EXPECT_GE(longer.size() * 10, source.size() * 14) << text;
        for (const char* kept : {"%1", "%n", "&", "…"})
            EXPECT_EQ(longer.count(QString::fromUtf8(kept)), source.count(QString::fromUtf8(kept)));
    }
}

TEST(CutOffTest, IsNoticed)
{
    QWidget window;
    QPushButton button(QStringLiteral("Close the day"), &window);
    QLabel label(QStringLiteral("Twitches today"), &window);
    label.move(0, 100);
    window.show();
    label.resize(label.sizeHint());
    button.resize(button.sizeHint());
    EXPECT_EQ(cutOffIn(window), QStringList());
    label.resize(label.width() - 1, label.height());
    button.resize(button.width() - 1, button.height());
    EXPECT_EQ(cutOffIn(window).size(), 2);
}

TEST_P(EveryLanguageTest, ReadsInTheDirectionOfTheLanguage)
{
    EXPECT_EQ(QApplication::layoutDirection(), GetParam().longer.value_or(Qt::LeftToRight));
}

TEST_P(EveryLanguageTest, NoPageCutsATextOffOnASmallScreen)
{
    onEveryPage(*context, expectWhole);
}

TEST_P(EveryLanguageTest, NoDialogCutsATextOff)
{
    inEveryDialog(*context, expectWhole);
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryLanguageTest,
                         testing::Values(Words{"en", {}}, Words{"de", {}}, Words{"es", {}},
                                         Words{"en", Qt::LeftToRight},
                                         Words{"en", Qt::RightToLeft}),
                         [](const auto& each) {
                             const Words& words = each.param;
                             return std::string(words.language) +
                                    (!words.longer                      ? ""
                                     : *words.longer == Qt::RightToLeft ? "LongerFromTheRight"
                                                                        : "Longer");
                         });

} // namespace
