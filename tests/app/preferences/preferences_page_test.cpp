// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/factor_changes.h"
#include "app/preferences/preferences_page.h"
#include "app/preferences/setting_editor.h"
#include "app/widgets/optional_date_edit.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace myolog::test {

class PreferencesPageTest : public PageTest {
protected:
    void open()
    {
        page = std::make_unique<PreferencesPage>(*context);
        QObject::connect(context.get(), &Context::changed, page.get(), [this] { page->refresh(); });
        page->resize(1024, 700);
        page->refresh();
        page->show();
    }
    void TearDown() override
    {
        page.reset();
        PageTest::TearDown();
    }
    /// Chooses a factor in the list of what is tracked.
    void choose(const QString& factor)
    {
        named<QListWidget>(*page, "What is tracked")
            ->setCurrentRow(context->snapshot()->catalogue.indexOf(factor));
    }
    const Factor& factor(const QString& id) { return *context->snapshot()->catalogue.factor(id); }

    const QString caffeine = QLatin1String(factor_id::caffeine);
    std::unique_ptr<PreferencesPage> page;
};

class EverySettingTest : public PreferencesPageTest, public testing::WithParamInterface<int> {
protected:
    const Setting& setting() const { return settingTable()[size_t(GetParam())]; }
    /// As a person would: any value but the one it has.
    QString changeIt()
    {
        QWidget* editor = page->findChild<QWidget*>(QLatin1String(setting().id));
        if (auto* box = qobject_cast<QCheckBox*>(editor))
            box->click();
        else if (auto* choice = qobject_cast<QComboBox*>(editor))
            choice->setCurrentIndex((choice->currentIndex() + 1) % choice->count());
        else if (auto* number = qobject_cast<QSpinBox*>(editor))
            number->setValue(number->value() == setting().most ? setting().least : setting().most);
        else if (auto* date = qobject_cast<OptionalDateEdit*>(editor))
            date->answer()->setCurrentIndex(1);
        else
            ADD_FAILURE() << setting().id << " cannot be edited";
        return context->settings().text(setting().id);
    }
    QString shownBy(QWidget& editor) const
    {
        if (auto* box = qobject_cast<QCheckBox*>(&editor))
            return box->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
        if (auto* choice = qobject_cast<QComboBox*>(&editor))
            return choice->currentData().toString();
        if (const auto* date = qobject_cast<OptionalDateEdit*>(&editor))
            return date->date().toString(Qt::ISODate);
        return QString::number(qobject_cast<QSpinBox*>(&editor)->value());
    }
};

TEST_P(EverySettingTest, IsEditedStoredAndShownAgain)
{
    open();
    const QString value = changeIt();
    EXPECT_NE(value, QLatin1String(setting().fallback));
    const std::unique_ptr<QWidget> again(makeSettingEditor(*context, setting()));
    EXPECT_EQ(shownBy(*again), value);
    EXPECT_FALSE(again->accessibleName().isEmpty());
}

TEST_P(EverySettingTest, FollowsAChangeMadeElsewhere)
{
    open();
    const QString before = context->settings().text(setting().id);
    changeIt();
    ASSERT_OK(context->setSetting(setting().id, before));
    EXPECT_EQ(shownBy(*page->findChild<QWidget*>(QLatin1String(setting().id))), before);
}

std::vector<int> shownSettings()
{
    std::vector<int> shown;
    for (int i = 0; i < int(settingTable().size()); ++i)
        if (*settingTable()[size_t(i)].group)
            shown.push_back(i);
    return shown;
}

INSTANTIATE_TEST_SUITE_P(AllSettings, EverySettingTest, testing::ValuesIn(shownSettings()),
                         [](const auto& row) {
                             return std::string(settingTable()[size_t(row.param)].id);
                         });

TEST_F(PreferencesPageTest, AFactorCanBeHidden)
{
    open();
    choose(caffeine);
    labelled<QCheckBox>(*page, "Show it")->click();
    EXPECT_TRUE(factor(caffeine).hidden);
    labelled<QCheckBox>(*page, "Show it")->click();
    EXPECT_FALSE(factor(caffeine).hidden);
    EXPECT_EQ(rows().preferences.size(), 1U);
}

TEST_F(PreferencesPageTest, MineralsInFoodSayWhomTheyAreFor)
{
    open();
    const auto saysWhom = [this] {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->text().contains(QLatin1String("log all they eat")))
                return label->isVisibleTo(page.get());
        return false;
    };
    choose(caffeine);
    EXPECT_FALSE(saysWhom());
    choose(QLatin1String(factor_id::potassium));
    EXPECT_TRUE(saysWhom());
    labelled<QCheckBox>(*page, "Show it")->click();
    EXPECT_FALSE(factor(QLatin1String(factor_id::potassium)).hidden);
}

TEST_F(PreferencesPageTest, ALimitBeingTypedSurvivesNewsFromElsewhere)
{
    open();
    choose(caffeine);
    auto* limit = named<QLineEdit>(*page, "Your limit");
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("25"));
    EXPECT_TRUE(page->hasTyped());
    put({episodeAt("2026-11-20T08:00")});
    EXPECT_EQ(limit->text(), QStringLiteral("25"));
    QTest::keyClick(limit, Qt::Key_Return);
    EXPECT_FALSE(page->hasTyped());
    EXPECT_DOUBLE_EQ(factor(caffeine).threshold->limit, 25);
}

TEST_F(PreferencesPageTest, AnOwnLimitIsKeptAndTakenBack)
{
    open();
    choose(caffeine);
    auto* limit = named<QLineEdit>(*page, "Your limit");
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("250,5"));
    QTest::keyClick(limit, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(factor(caffeine).threshold->limit, 250.5);
    labelled<QPushButton>(*page, "Use the built-in limit")->click();
    EXPECT_DOUBLE_EQ(factor(caffeine).threshold->limit, builtInThreshold(caffeine)->limit);
}

TEST_F(PreferencesPageTest, LettersInALimitStayAndAreExplained)
{
    open();
    choose(caffeine);
    auto* limit = named<QLineEdit>(*page, "Your limit");
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("many"));
    QTest::keyClick(limit, Qt::Key_Return);
    EXPECT_EQ(limit->text(), QStringLiteral("many"));
    EXPECT_FALSE(limit->accessibleDescription().isEmpty());
    EXPECT_TRUE(rows().preferences.empty());
}

TEST_F(PreferencesPageTest, TheSourceOfABuiltInLimitIsShown)
{
    open();
    choose(caffeine);
    bool shown = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        shown |= label->text().contains(QString::fromUtf8(builtInThreshold(caffeine)->source));
    EXPECT_TRUE(shown);
}

TEST_F(PreferencesPageTest, MovingDownAndUpAgainRestoresTheOrder)
{
    open();
    const auto order = [&] {
        QStringList ids;
        for (const Factor& f : context->snapshot()->catalogue.factors())
            ids << f.id;
        return ids;
    };
    const QStringList before = order();
    choose(before[3]);
    labelled<QPushButton>(*page, "Move up")->click();
    labelled<QPushButton>(*page, "Move up")->click();
    EXPECT_EQ(order().indexOf(before[3]), 1);
    labelled<QPushButton>(*page, "Move down")->click();
    labelled<QPushButton>(*page, "Move down")->click();
    EXPECT_EQ(order(), before);
}

TEST_F(PreferencesPageTest, ACopyOfTheDiaryIsADiary)
{
    put({episodeAt("2026-11-20T08:00")});
    open();
    prompt.nextFileToSave = folder.filePath(QStringLiteral("copy.myolog"));
    labelled<QPushButton>(*page, "Copy to…")->click();
    const auto copy = DiaryStore::open(prompt.nextFileToSave, clock, Access::ReadOnly);
    ASSERT_OK(copy);
    EXPECT_EQ((*copy)->rows()->episodes.size(), 1U);
}

TEST_F(PreferencesPageTest, CopyingOverAFileIsRefused)
{
    errorsExpected = true;
    open();
    prompt.nextFileToSave = path();
    labelled<QPushButton>(*page, "Copy to…")->click();
    EXPECT_EQ(prompt.errors.size(), 1);
}

TEST_F(PreferencesPageTest, AWholeFileIsSaidToBeWhole)
{
    open();
    labelled<QPushButton>(*page, "Check the file")->click();
    EXPECT_TRUE(named<QLabel>(*page, "Result")->text().contains(QStringLiteral("whole")));
}

TEST_F(PreferencesPageTest, AnOwnFactorWithEntriesIsNotRemoved)
{
    OwnFactor own;
    own.factor.id = QStringLiteral("own_zinc");
    own.factor.name = QStringLiteral("Zinc");
    own.factor.unit = findUnit(QStringLiteral("mg"));
    put({own, entryAt("2026-11-20T08:00", "own_zinc", 5)});
    open();
    auto* list = named<QListWidget>(*page, "Your own factors");
    list->setCurrentRow(0);
    QPushButton* remove = labelled<QPushButton>(*list->parentWidget(), "Remove");
    remove->click();
    EXPECT_EQ(rows().ownFactors.size(), 1U);
    EXPECT_EQ(prompt.messages.size(), 1);
    Entry entry = rows().entries[0];
    entry.deletedMs = 1;
    put({entry});
    list->setCurrentRow(0);
    remove->click();
    EXPECT_TRUE(rows().ownFactors.empty());
    labelled<QPushButton>(*page, "Undo")->click();
    EXPECT_EQ(rows().ownFactors.size(), 1U);
}

} // namespace myolog::test
