// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/row_dialog.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/page_table.h"
#include "app/widgets/close_day_dialog.h"
#include "app/widgets/fold.h"
#include "core/exchange/sample.h"
#include "tests/support/cut_off.h"
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
    static void expectWholeWhenOpen(const char* name, const std::function<void()>& open)
    {
        bool seen = false;
        whenDialogOpens([&](QDialog& dialog) {
            for (Fold* fold : dialog.findChildren<Fold*>())
                fold->setOpen(true);
            expectWhole(dialog, name);
            seen = true;
            dialog.done(QDialog::Rejected);
        });
        open();
        EXPECT_TRUE(seen) << name;
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
    MainWindow window(*context);
    window.show();
    for (const PageKind& kind : pageTable()) {
        window.showPage(QLatin1String(kind.id));
        window.resize(1024, 700);
        if (kind.id == std::string_view("findings")) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<Fold*>(); }, 20'000));
        }
        expectWhole(window, kind.id);
    }
}

TEST_P(EveryLanguageTest, NoDialogCutsATextOff)
{
    const QDate day = context->today().addDays(-1);
    for (const AddKind& kind : addKinds())
        expectWholeWhenOpen(kind.text, [&] { kind.add(*context, day, nullptr); });
    for (const Factor& factor : context->snapshot()->catalogue.factors())
        expectWholeWhenOpen(factor.id.toLatin1().constData(),
                            [&] { addEntry(*context, day, factor.id, nullptr); });
    expectWholeWhenOpen("close the day", [&] { CloseDayDialog(*context, day).exec(); });
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
