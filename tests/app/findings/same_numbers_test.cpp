// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page, the doctor's page and the JSON of the command line say the same of the sample diary.
#include "app/cli/analysis_json.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"
#include "core/exchange/sample.h"
#include "core/report/document.h"
#include "tests/app/findings/findings_page_fixture.h"

#include <QJsonArray>
#include <map>

namespace myolog::test {

class SameNumbersTest : public FindingsPageTest {
protected:
    /// Lists and foot of the doctor's page.
    QString printed()
    {
        const Document document = makeReport(*context->snapshot(), {});
        QString text = document.foot;
        for (const Section& section : document.sections)
            for (const Block& block : section.blocks)
                if (const auto* items = std::get_if<Items>(&block))
                    text += items->lines.join(u'\n') + u'\n';
        return text;
    }
};

TEST_F(SameNumbersTest, StandOnThePageInTheReportAndInJson)
{
    now = berlin("2026-11-26T20:00"); // with a pattern at the last check
    put(sampleRows({.days = 365, .now = now}));
    open();
    ASSERT_TRUE(comesToSay("Checked with"));
    const SnapshotPtr snapshot = context->snapshot();
    const Findings findings = analyseAtCheckpoint(*snapshot, {.everyInterval = true});
    const QString report = printed();
    std::map<QString, QJsonObject> json;
    for (const QJsonValue& row :
         analysisJson(*snapshot, findings).value(QStringLiteral("tests")).toArray())
        json[row[QStringLiteral("id")].toString()] = row.toObject();
    int standing = 0;
    for (const Pattern& pattern : findings.patterns) {
        // A change from the usual amount stands in a part of its own.
        if (pattern.against != Against::Limit)
            continue;
        ASSERT_TRUE(json.contains(pattern.id)) << pattern.id.toStdString();
        const QJsonObject& row = json[pattern.id];
        if (!verdictKind(pattern.verdict).stands)
            continue;
        ++standing;
        EXPECT_TRUE(QTest::qWaitFor([&] { return says(patternText(pattern)); }));
        EXPECT_TRUE(says(ratioText(pattern)));
        EXPECT_TRUE(report.contains(patternText(pattern) + u' ' + ratioText(pattern)));
        EXPECT_TRUE(row.value(QStringLiteral("text")).toString().contains(patternText(pattern)));
        EXPECT_EQ(row.value(QStringLiteral("rr")).toDouble(), pattern.test->ratio);
        EXPECT_EQ(row.value(QStringLiteral("n_exposed")).toInt(), int(pattern.exposed.days.size()));
        EXPECT_EQ(row.value(QStringLiteral("tier")).toString(),
                  QLatin1String(verdictKind(pattern.verdict).id));
    }
    EXPECT_GT(standing, 0) << "the sample has one pattern in it";
    EXPECT_TRUE(says(checkText(*findings.check)));
    EXPECT_TRUE(report.contains(checkText(*findings.check)));
}

} // namespace myolog::test
