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
    /// Everything the doctor's page says in words and cells.
    QString printed()
    {
        const Document document = makeReport(*context->snapshot(), {});
        QString text = document.foot;
        for (const Section& section : document.sections)
            for (const Block& block : section.blocks) {
                if (const auto* items = std::get_if<Items>(&block))
                    text += items->lines.join(u'\n') + u'\n';
                if (const auto* paragraph = std::get_if<Paragraph>(&block))
                    text += paragraph->text + u'\n';
                if (const auto* table = std::get_if<ReportTable>(&block))
                    for (const QStringList& row : table->rows)
                        text += row.join(u'|') + u'\n';
            }
        return text;
    }
};

/// Of the table of comparisons: rates with their days, ratio, interval.
QString cellsOf(const Pattern& pattern)
{
    const auto side = [](const RateGroup& group) {
        return QStringLiteral("%1 (%2)")
            .arg(QLocale().toString(*group.rate(), 'f', 1))
            .arg(group.days.size());
    };
    const auto figure = [](const std::optional<double>& value) {
        return value ? QLocale().toString(*value, 'f', 2) : QStringLiteral("…");
    };
    return QStringLiteral("|%1 / %2|%3 (%4–%5)|")
        .arg(side(pattern.exposed), side(pattern.unexposed), figure(pattern.test->ratio),
             figure(pattern.test->low), figure(pattern.test->high));
}

void expectSame(const QJsonObject& row, const Pattern& pattern)
{
    const auto number = [&](const char* key) {
        const QJsonValue value = row.value(QLatin1String(key));
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    EXPECT_EQ(number("rr"), pattern.test->ratio);
    EXPECT_EQ(number("rr_lo"), pattern.test->low);
    EXPECT_EQ(number("rr_hi"), pattern.test->high);
    EXPECT_EQ(number("rate_exposed"), pattern.exposed.rate());
    EXPECT_EQ(number("rate_unexposed"), pattern.unexposed.rate());
    EXPECT_EQ(number("n_exposed"), double(pattern.exposed.days.size()));
    EXPECT_EQ(number("n_unexposed"), double(pattern.unexposed.days.size()));
    EXPECT_EQ(row.value(QStringLiteral("tier")).toString(),
              QLatin1String(verdictKind(pattern.verdict).id));
}

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
    int compared = 0;
    int standing = 0;
    for (const Pattern& pattern : findings.patterns) {
        // A change from the usual amount stands in a part of its own.
        if (pattern.against != Against::Limit)
            continue;
        ASSERT_TRUE(json.contains(pattern.id)) << pattern.id.toStdString();
        if (!pattern.compared() || !pattern.state.isEmpty())
            continue;
        ++compared;
        SCOPED_TRACE(pattern.id.toStdString());
        expectSame(json[pattern.id], pattern);
        if (pattern.lag <= 1) {
            EXPECT_TRUE(report.contains(cellsOf(pattern))) << cellsOf(pattern).toStdString();
        }
        if (!verdictKind(pattern.verdict).stands)
            continue;
        ++standing;
        EXPECT_TRUE(QTest::qWaitFor([&] { return says(patternText(pattern)); }));
        EXPECT_TRUE(says(ratioText(pattern)));
        if (pattern.lag > 1) {
            EXPECT_TRUE(report.contains(patternText(pattern) + u' ' + ratioText(pattern)));
        }
        EXPECT_TRUE(json[pattern.id]
                        .value(QStringLiteral("text"))
                        .toString()
                        .contains(patternText(pattern)));
    }
    EXPECT_GT(compared, standing);
    EXPECT_GT(standing, 0) << "the sample has one pattern in it";
    EXPECT_TRUE(says(checkText(*findings.check)));
    EXPECT_TRUE(report.contains(checkText(*findings.check)));
}

} // namespace myolog::test
