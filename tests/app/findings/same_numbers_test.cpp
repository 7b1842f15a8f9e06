// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page, the doctor's page and the JSON and CSV of the command line say the same of the sample
// diary and of fifty others.
#include "app/cli/analysis_json.h"
#include "app/cli/command.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"
#include "core/exchange/sample.h"
#include "core/report/document.h"
#include "tests/app/findings/findings_page_fixture.h"

#include <QJsonArray>
#include <map>

namespace myolog::test {

struct Compared;

class SameNumbersTest : public FindingsPageTest {
protected:
    void expectOneAnswer(Compared& compared);

    QString analysedAsCsv()
    {
        QString printed;
        QTextStream out(&printed);
        QTextStream err(stderr);
        const QStringList words{QStringLiteral("myolog"),   QStringLiteral("analyze"),
                                QStringLiteral("--format"), QStringLiteral("csv"),
                                QStringLiteral("--ci"),     QStringLiteral("all"),
                                QStringLiteral("--diary"),  context->store().path()};
        EXPECT_EQ(runCli(words, out, err, clock), 0);
        return printed;
    }

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

/// Every number the JSON has of a test, or may have.
std::map<QString, std::optional<double>> numbersOf(const Pattern& pattern, const Factor& factor)
{
    const PatternTest& test = *pattern.test;
    return {{QStringLiteral("lag"), pattern.lag},
            {QStringLiteral("threshold"), factor.toUnit(pattern.threshold.limit)},
            {QStringLiteral("n"), pattern.evidence.days},
            {QStringLiteral("n_exposed"), double(pattern.exposed.days.size())},
            {QStringLiteral("n_unexposed"), double(pattern.unexposed.days.size())},
            {QStringLiteral("rate_exposed"), pattern.exposed.rate()},
            {QStringLiteral("rate_unexposed"), pattern.unexposed.rate()},
            {QStringLiteral("rr"), test.ratio},
            {QStringLiteral("rr_lo"), test.low},
            {QStringLiteral("rr_hi"), test.high},
            {QStringLiteral("rr_cautious"), test.cautious},
            {QStringLiteral("p_phase"), test.phaseP},
            {QStringLiteral("p_shift"), test.shiftP},
            {QStringLiteral("p_lead"), test.leadP},
            {QStringLiteral("q"), test.q}};
}

QJsonValue weeksOf(const std::optional<DayRange>& range)
{
    return range ? QJsonValue(QJsonArray{range->low, range->high}) : QJsonValue();
}

void expectSame(const QJsonObject& row, const Pattern& pattern, const Factor& factor)
{
    const std::map<QString, std::optional<double>> numbers = numbersOf(pattern, factor);
    for (const auto& [key, number] : numbers) {
        const QJsonValue value = row.value(key);
        EXPECT_EQ(value.isDouble() ? std::optional(value.toDouble()) : std::nullopt, number)
            << key.toStdString();
    }
    for (auto it = row.begin(); it != row.end(); ++it)
        EXPECT_TRUE(!it->isDouble() || numbers.contains(it.key()))
            << "is the same of what: " << it.key().toStdString();
    const QJsonObject more = row.value(QStringLiteral("more_days")).toObject();
    EXPECT_EQ(more[u"rr2"], weeksOf(pattern.toNoticeDoubling));
    EXPECT_EQ(more[u"rr1_5"], weeksOf(pattern.toNoticeHalfMore));
    EXPECT_EQ(row.value(QStringLiteral("tier")).toString(),
              QLatin1String(verdictKind(pattern.verdict).id));
}

/// "caffeine_mg|1" and the cells of that line, by the names of the first line.
using Table = std::map<QString, QHash<QString, QString>>;

Table tableOf(const QString& csv)
{
    Table table;
    const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.value(0).split(u',');
    for (const QString& line : lines.mid(1)) {
        QHash<QString, QString> row;
        const QStringList cells = line.split(u',');
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i], cells.value(i));
        table[row[QStringLiteral("factor")] + u'|' + row[QStringLiteral("lag")]] = row;
    }
    return table;
}

void expectSame(const QHash<QString, QString>& row, const Pattern& pattern)
{
    const PatternTest& test = *pattern.test;
    const std::map<QString, std::optional<double>> numbers{
        {QStringLiteral("n"), pattern.evidence.days},
        {QStringLiteral("p_phase"), test.phaseP},
        {QStringLiteral("p_shift"), test.shiftP},
        {QStringLiteral("q"), test.q},
        {QStringLiteral("rr"), test.ratio},
        {QStringLiteral("lo"), test.low},
        {QStringLiteral("hi"), test.high}};
    for (const auto& [key, number] : numbers) {
        const QString cell = row.value(key);
        ASSERT_EQ(cell.isEmpty(), !number.has_value()) << key.toStdString();
        // Twelve digits are printed.
        if (number) {
            EXPECT_NEAR(cell.toDouble(), *number, 1e-11 * std::abs(*number)) << key.toStdString();
        }
    }
    EXPECT_EQ(row.value(QStringLiteral("tier")), QLatin1String(verdictKind(pattern.verdict).id));
}

struct Compared {
    int tests = 0;
    int standing = 0;
};

/// Of every comparison: JSON, CSV, the doctor's page and, where it stands, the Findings page.
void SameNumbersTest::expectOneAnswer(Compared& compared)
{
    open();
    ASSERT_TRUE(comesToSay("Last checked with"));
    const SnapshotPtr snapshot = context->snapshot();
    const Findings findings = analyseAtCheckpoint(*snapshot, {.everyInterval = true});
    const QString report = printed();
    const Table csv = tableOf(analysedAsCsv());
    std::map<QString, QJsonObject> json;
    for (const QJsonValue& row :
         analysisJson(*snapshot, findings).value(QStringLiteral("tests")).toArray())
        json[row[QStringLiteral("id")].toString()] = row.toObject();
    for (const Pattern& pattern : findings.patterns) {
        // A change from the usual amount stands in a part of its own.
        if (pattern.against != Against::Limit)
            continue;
        ASSERT_TRUE(json.contains(pattern.id)) << pattern.id.toStdString();
        if (!pattern.compared() || !pattern.state.isEmpty())
            continue;
        ++compared.tests;
        SCOPED_TRACE(pattern.id.toStdString());
        const Factor& factor = *snapshot->catalogue.factor(pattern.factor);
        expectSame(json[pattern.id], pattern, factor);
        expectSame(csv.at(factor.column() + u'|' + QString::number(pattern.lag)), pattern);
        if (pattern.lag <= 1) {
            EXPECT_TRUE(report.contains(cellsOf(pattern))) << cellsOf(pattern).toStdString();
        }
        if (!verdictKind(pattern.verdict).stands)
            continue;
        ++compared.standing;
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
    EXPECT_TRUE(says(checkText(*findings.check)));
    EXPECT_TRUE(report.contains(checkText(*findings.check)));
}

TEST_F(SameNumbersTest, StandOnThePageInTheReportInJsonAndInCsv)
{
    now = berlin("2026-11-26T20:00"); // with a pattern at the last check
    put(sampleRows({.days = 365, .now = now}));
    Compared compared;
    expectOneAnswer(compared);
    EXPECT_GT(compared.tests, compared.standing);
    EXPECT_GT(compared.standing, 0) << "the sample has one pattern in it";
}

/// Diaries of six weeks to three months, each of other days.
class MadeDiariesTest : public SameNumbersTest, public testing::WithParamInterface<int> {};

TEST_P(MadeDiariesTest, StandOnThePageInTheReportInJsonAndInCsv)
{
    now = berlin("2026-11-26T20:00");
    put(sampleRows({.days = 45 + GetParam(), .seed = quint64(100 + GetParam()), .now = now}));
    Compared compared;
    expectOneAnswer(compared);
}

INSTANTIATE_TEST_SUITE_P(Seeds, MadeDiariesTest, testing::Range(0, 50));

} // namespace myolog::test
