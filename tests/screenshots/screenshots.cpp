// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of every page and every dialog in every language, in two schemes and three sizes, below
// the folder MYOLOG_SCREENSHOTS: sample/en-light-small/today.png. Also pages of diaries that look
// different: an empty one, a young one, one with a sign that needs a doctor.
#include "app/scheme.h"
#include "app/shell/language.h"
#include "app/shell/look.h"
#include "core/exchange/sample.h"
#include "core/settings/setting.h"
#include "tests/support/every_window.h"
#include "tests/support/page_test.h"

#include <QDir>
#include <QRegularExpression>

using namespace myolog;
using namespace myolog::test;

namespace {

struct Size {
    const char* name;
    QSize window;
    int fontPercent;
};

constexpr Size sizes[] = {
    {"small", {1024, 700}, 100},
    {"wide", {1920, 1080}, 100},
    {"text200", {1024, 700}, 200},
};

/// High contrast is looked at with `--scheme`; here the two that most people use.
constexpr const char* schemes[] = {"light", "dark"};

struct MadeUp {
    const char* name;
    int days;  ///< of the sample diary
    bool sign; ///< and a weakness noticed just now
    bool dialogs;
};

constexpr MadeUp madeUps[] = {
    {"sample", 365, false, true},
    {"empty", 0, false, false},
    {"young", 20, false, false},
    {"sign", 100, true, false},
};

std::vector<Row> rowsOf(const MadeUp& diary, const QDateTime& now)
{
    std::vector<Row> rows;
    if (diary.days > 0)
        rows = sampleRows({.days = diary.days, .now = now});
    if (diary.sign) {
        Episode episode;
        episode.start = momentOf(now);
        episode.site = QStringLiteral("upper-lid");
        episode.answers[QStringLiteral("weakness")] = Answer::Yes;
        rows.emplace_back(episode);
    }
    return rows;
}

using Seen = std::tuple<MadeUp, const SettingChoice*, const char*, Size>;

class Screenshots : public PageTest, public testing::WithParamInterface<Seen> {
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        const auto& [diary, spoken, scheme, size] = GetParam();
        language.apply(QLatin1String(spoken->value)); // the made-up words are in it, too
        put(rowsOf(diary, now));
        look.apply(QLatin1String(scheme), size.fontPercent);
        ASSERT_TRUE(qEnvironmentVariableIsSet("MYOLOG_SCREENSHOTS"));
        folder.setPath(qEnvironmentVariable("MYOLOG_SCREENSHOTS"));
        folder.setPath(
            folder.filePath(QStringLiteral("%1/%2-%3-%4")
                                .arg(QLatin1String(diary.name), QLatin1String(spoken->value),
                                     QLatin1String(scheme), QLatin1String(size.name))));
        ASSERT_TRUE(QDir().mkpath(folder.path()));
    }
    void TearDown() override
    {
        language.apply(QStringLiteral("en"));
        look.apply(QStringLiteral("system"), 100);
        PageTest::TearDown();
    }
    void keep(QWidget& window, const char* name)
    {
        static const QRegularExpression noLetter(QStringLiteral("[^a-z0-9]+"));
        const QString words =
            QString::fromUtf8(name).toLower().replace(noLetter, QLatin1String(" "));
        const QString file = words.simplified().replace(u' ', u'-') + QLatin1String(".png");
        EXPECT_TRUE(window.grab().save(folder.filePath(file))) << name;
    }

    Language language;
    Look look;
    QDir folder;
};

TEST_P(Screenshots, AreTaken)
{
    const auto& [diary, spoken, scheme, size] = GetParam();
    constexpr int laterMs = 300; // what a page does after it has been painted
    onEveryPage(*context, [&](QWidget& window, const char* name) {
        window.resize(size.window);
        QTest::qWait(laterMs);
        context->background().waitForDone();
        QTest::qWait(laterMs);
        keep(window, name);
    });
    if (diary.dialogs)
        inEveryDialog(*context, [&](QWidget& window, const char* name) {
            QTest::qWait(20);
            keep(window, name);
        });
}

std::vector<const SettingChoice*> languages()
{
    std::vector<const SettingChoice*> all;
    for (const SettingChoice& choice : findSetting(QLatin1String(setting_id::language))->choices)
        if (std::string_view(choice.value) != "system")
            all.push_back(&choice);
    return all;
}

INSTANTIATE_TEST_SUITE_P(All, Screenshots,
                         testing::Combine(testing::ValuesIn(madeUps),
                                          testing::ValuesIn(languages()),
                                          testing::ValuesIn(schemes), testing::ValuesIn(sizes)),
                         [](const auto& seen) {
                             return std::string(std::get<0>(seen.param).name) + "_" +
                                    std::get<1>(seen.param)->value + "_" + std::get<2>(seen.param) +
                                    "_" + std::get<3>(seen.param).name;
                         });

} // namespace
