// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/entry_dialog.h"

#include "app/shell/paper_style.h"
#include "app/widgets/amount_edit.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/heading.h"
#include "app/widgets/when_edit.h"
#include "core/factors/factor_ids.h"
#include "tests/support/test_context.h"

#include <QDateTimeEdit>
#include <QLineEdit>

using namespace myolog;
using namespace myolog::test;

namespace {

class EntryDialogTest : public TestContext {
protected:
    Entry fresh(const char* factor)
    {
        Entry entry;
        entry.when = momentOf(now);
        entry.factor = QLatin1String(factor);
        return entry;
    }
};

TEST_F(EntryDialogTest, ReadsADecimalCommaInTheUnitOfTheFactor)
{
    EntryDialog dialog(*context, fresh(factor_id::sleep));
    dialog.show();
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("6,5"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    ASSERT_EQ(rows().entries.size(), 1);
    EXPECT_EQ(rows().entries[0].value, 390);
}

TEST_F(EntryDialogTest, AnEmptyFieldIsNotZero)
{
    EntryDialog dialog(*context, fresh(factor_id::caffeine));
    dialog.accept();
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_TRUE(rows().entries.empty());
}

TEST_F(EntryDialogTest, ScalesStartUnset)
{
    EntryDialog dialog(*context, fresh(factor_id::stress));
    EXPECT_EQ(dialog.findChild<ChoiceBar*>()->value(), QString());
    dialog.accept();
    EXPECT_TRUE(rows().entries.empty());
}

TEST_F(EntryDialogTest, NamesItsFactorAndAsksByItsKind)
{
    const std::pair<const char*, const char*> asked[] = {{factor_id::caffeine, "How much?"},
                                                         {factor_id::sleep, "How long?"},
                                                         {factor_id::exercise, "How long?"},
                                                         {factor_id::nicotine, "How many?"},
                                                         {factor_id::stress, nullptr}};
    for (const auto& [factor, question] : asked) {
        EntryDialog dialog(*context, fresh(factor));
        EXPECT_EQ(dialog.findChild<Heading*>()->text(), dialog.windowTitle());
        QStringList seen;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->text().startsWith(QStringLiteral("How ")))
                seen << label->text();
        EXPECT_EQ(seen, question ? QStringList(QLatin1String(question)) : QStringList()) << factor;
    }
}

TEST_F(EntryDialogTest, AScaleSaysWhichEndIsWhich)
{
    EntryDialog dialog(*context, fresh("sleep_quality"));
    const QString ends = QStringLiteral("0 = very bad, 10 = very good");
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(ends)) << texts.join(u'|').toStdString();
    const auto* scale = dialog.findChild<ChoiceBar*>();
    EXPECT_EQ(scale->toolTip(), ends);
    EXPECT_EQ(scale->button(QStringLiteral("10"))->accessibleDescription(), ends);
}

/// Whether the accent, which marks an answer, is seen in it.
bool showsAccent(QWidget& widget)
{
    const QImage seen = widget.grab().toImage();
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x)
            if (seen.pixelColor(x, y).rgb() == widget.palette().color(QPalette::Highlight).rgb())
                return true;
    return false;
}

TEST_F(EntryDialogTest, TheKeyboardOnAPointIsSeenAndLooksLikeNoAnswer)
{
    QApplication::setStyle(new PaperStyle);
    EntryDialog dialog(*context, fresh(factor_id::stress));
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isActiveWindow(); }));
    QToolButton* zero = dialog.findChild<ChoiceBar*>()->button(QStringLiteral("0"));
    ASSERT_TRUE(zero->hasFocus());
    EXPECT_FALSE(showsAccent(*zero));
    const QImage focused = zero->grab().toImage();
    zero->clearFocus();
    EXPECT_NE(zero->grab().toImage(), focused);
    zero->click();
    EXPECT_TRUE(showsAccent(*zero));
}

TEST_F(EntryDialogTest, AnImpossibleAmountIsRefusedAndKept)
{
    EntryDialog dialog(*context, fresh(factor_id::caffeine));
    dialog.show();
    QLineEdit* number = dialog.findChild<AmountEdit*>()->number();
    number->setText(QStringLiteral("1e308"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(number->text(), QStringLiteral("1e308"));
    EXPECT_EQ(prompt.errors.size(), 1);
    number->setText(QStringLiteral("12a"));
    dialog.accept();
    EXPECT_EQ(prompt.errors.size(), 2);
    EXPECT_TRUE(rows().entries.empty());
}

TEST_F(EntryDialogTest, LookingAtAnEntryDoesNotRoundIt)
{
    Entry entry = fresh(factor_id::alcohol);
    entry.value = 12.3456789;
    ASSERT_TRUE(send({entry}));
    EntryDialog dialog(*context, rows().entries.at(0));
    dialog.accept();
    EXPECT_EQ(rows().entries.at(0).value, 12.3456789);
}

class FactorFormTest : public EntryDialogTest, public testing::WithParamInterface<const char*> {};

TEST_P(FactorFormTest, StoresWhatIsEntered)
{
    EntryDialog dialog(*context, fresh(GetParam()));
    dialog.show();
    const SnapshotPtr snapshot = context->recent();
    const Factor* factor = snapshot->catalogue.factor(QLatin1String(GetParam()));
    ASSERT_TRUE(factor);
    double expected = 3;
    if (factor->isScale()) {
        for (ChoiceBar* bar : dialog.findChildren<ChoiceBar*>())
            if (QToolButton* three = bar->button(QStringLiteral("3")))
                three->click();
    } else {
        dialog.findChild<AmountEdit*>()->number()->setText(QStringLiteral("3"));
        expected = factor->fromUnit(3);
    }
    dialog.accept();
    ASSERT_EQ(rows().entries.size(), 1);
    EXPECT_EQ(rows().entries[0].factor, factor->id);
    EXPECT_DOUBLE_EQ(rows().entries[0].value, expected);
}

std::vector<const char*> factorIds()
{
    std::vector<const char*> ids;
    for (const BuiltInFactor& factor : builtInFactors())
        ids.push_back(factor.id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(Factors, FactorFormTest, testing::ValuesIn(factorIds()),
                         [](const auto& row) { return std::string(row.param); });

} // namespace
