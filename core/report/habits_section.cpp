// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pattern_words.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog::report {

namespace {

constexpr qsizetype longestHabit = 30;

QString bound(const std::optional<double>& value)
{
    return value ? ratioNumber(*value) : QStringLiteral("…");
}

/// "2.2 (29)": a day, and on how many days. The days are never left out, the rate where rates must
/// not be compared.
QString sideText(const Pattern& pattern, const RateGroup& group)
{
    const std::optional<double> perDay = pattern.compared() ? group.rate() : std::nullopt;
    return QStringLiteral("%1 (%2)").arg(perDay ? rateNumber(*perDay) : QStringLiteral("–"),
                                         countNumber(qint64(group.days.size())));
}

/// "1.75 (1.31–2.30)"; without twitching on one side there is a bound and no ratio.
QString intervalText(const Pattern& pattern)
{
    if (!pattern.compared() || !pattern.test)
        return QStringLiteral("–");
    const PatternTest& test = *pattern.test;
    const QString interval = QStringLiteral("(%1–%2)").arg(bound(test.low), bound(test.high));
    return pattern.state.isEmpty() ? ratioNumber(test.ratio) + u' ' + interval : interval;
}

const Pattern* patternOf(const Findings& findings, const QString& factor, int lag)
{
    for (const Pattern& pattern : findings.patterns)
        if (pattern.factor == factor && pattern.lag == lag && pattern.against == Against::Limit)
            return &pattern;
    return nullptr;
}

/// Always the same two days for every habit: choosing the most striking one would mislead.
bool hasCells(const Pattern& pattern)
{
    return pattern.against == Against::Limit && pattern.lag <= 1;
}

ReportTable emptyTable()
{
    const QString interval = QCoreApplication::translate("Report", "ratio\n(95 %)");
    return {.columns = {{},
                        {QCoreApplication::translate(
                             "Report", "that day: twitches a day\n(days) with / without"),
                         true},
                        {interval, true},
                        {QCoreApplication::translate("Report",
                                                     "the next day: a day\n(days) with / without"),
                         true},
                        {interval, true},
                        {QCoreApplication::translate("Report", "\nverdict")}}};
}

struct Compared {
    const Factor* factor;
    const Pattern* same;
    const Pattern* next;

    /// The stronger of the two that the row shows, each judged in the family it belongs to.
    Verdict verdict() const { return std::max(same->verdict, next->verdict); }
};

QStringList row(const Compared& habit)
{
    QStringList cells{brief(habit.factor->displayName(), longestHabit)};
    for (const Pattern* pattern : {habit.same, habit.next})
        cells << sideText(*pattern, pattern->exposed) + QStringLiteral(" / ") +
                     sideText(*pattern, pattern->unexposed)
              << intervalText(*pattern);
    return cells << QCoreApplication::translate("Analysis", verdictKind(habit.verdict()).brief);
}

/// "230 mg; over 400 mg: 15/81"
QString habitDays(const Factor& factor, const FactorSummary& summary)
{
    const QString days =
        summary.beyond
            ? QCoreApplication::translate("Report", "%1: %2/%3")
                  .arg(factor.limitText(), countNumber(*summary.beyond), countNumber(summary.days))
            : QCoreApplication::translate("Report", "%n day(s)", nullptr, summary.days);
    return QCoreApplication::translate("Report", "%1; %2").arg(factor.format(summary.median), days);
}

/// What is to be known beside a pattern that stands out; its figures where no row has them.
QStringList besideTexts(const Pattern& pattern, const Catalogue& catalogue)
{
    QStringList words;
    if (!hasCells(pattern))
        words << patternText(pattern) << ratioText(pattern);
    return words + noteTexts(pattern.notes, catalogue);
}

/// The person may put a finding aside; the page still has it, and says so. The reason stays with
/// the person.
QString asideText(const ReportInput& input, const QString& finding)
{
    const auto& all = input.snapshot.rows.dismissals;
    return std::ranges::find(all, finding, &Dismissal::finding) == all.end()
               ? QString()
               : QCoreApplication::translate("Report", " (put aside by the person)");
}

/// A line for each verdict that stands out, with what it means and where it stands; then one for
/// each pattern of which there is more to say. Rates and verdicts of the table stay without them.
Items standing(const ReportInput& input)
{
    Items items{.lines = {}, .mayVanish = true};
    QStringList more;
    const Catalogue& catalogue = input.snapshot.catalogue;
    for (const VerdictKind& kind : verdictTable()) {
        if (!kind.stands)
            continue;
        QStringList found;
        const auto add = [&](const QString& title, const QStringList& beside) {
            found << title;
            if (!beside.isEmpty())
                more << title + QStringLiteral(". ") + beside.join(u' ');
        };
        for (const Pattern& pattern : input.tested.patterns)
            if (pattern.verdict == kind.verdict)
                add(patternTitle(pattern, *catalogue.factor(pattern.factor)) +
                        asideText(input, pattern.id),
                    besideTexts(pattern, catalogue));
        for (const DosePattern& dose : input.tested.doses)
            if (dose.judged && dose.verdict == kind.verdict)
                add(doseTitle(dose, *catalogue.factor(dose.factor)) + asideText(input, dose.id),
                    QStringList{doseText(dose)} + noteTexts(dose.notes, catalogue));
        if (!found.isEmpty())
            items.lines << QCoreApplication::translate("Report", "%1: %2. (%3)")
                               .arg(QCoreApplication::translate("Analysis", kind.brief),
                                    found.join(QCoreApplication::translate("Report", "; ")),
                                    verdictWords(kind.verdict, input.tested.check));
    }
    items.lines += more;
    return items;
}

/// The days of the page.
void addDays(const ReportInput& input, const std::vector<const FactorSummary*>& known,
             std::vector<Block>& blocks)
{
    Facts facts{.columns = 3, .mayShorten = true};
    for (const FactorSummary* summary : known) {
        const Factor& factor = *input.snapshot.catalogue.factor(summary->factor);
        facts.lines.push_back(
            {brief(factor.displayName(), longestHabit), habitDays(factor, *summary)});
    }
    blocks.push_back(Paragraph{
        QCoreApplication::translate("Report", "%1 to %2, median a day; days beyond the limit / "
                                              "days recorded:")
            .arg(dateText(input.findings.period.from), dateText(input.findings.period.to))});
    blocks.push_back(std::move(facts));
}

/// The days of the last check, which are others.
void addComparisons(const ReportInput& input, const std::vector<const FactorSummary*>& known,
                    std::vector<Block>& blocks)
{
    std::vector<Compared> habits;
    for (const FactorSummary* summary : known)
        if (const Pattern* same = patternOf(input.tested, summary->factor, 0))
            if (const Pattern* next = patternOf(input.tested, summary->factor, 1))
                habits.push_back({input.snapshot.catalogue.factor(summary->factor), same, next});
    if (habits.empty())
        return;
    // What stands out may not be what a full page drops.
    std::ranges::stable_partition(
        habits, [](const Compared& habit) { return verdictKind(habit.verdict()).stands; });
    ReportTable table = emptyTable();
    for (const Compared& habit : habits)
        table.rows.push_back(row(habit));
    blocks.push_back(Paragraph{
        QCoreApplication::translate("Report", "Whole diary. %1").arg(checkLine(input.tested))});
    blocks.push_back(std::move(table));
}

} // namespace

/// Relief measures have a section of their own.
std::vector<Block> habits(const ReportInput& input)
{
    // After a few days a median or a rate would say more than is known.
    if (input.findings.closedDays < leastClosedDays)
        return {};
    std::vector<const FactorSummary*> known;
    // Factors with a limit first: they say more when the page is full.
    for (const bool limited : {true, false})
        for (const FactorSummary& summary : input.summary.factors) {
            const Factor& factor = *input.snapshot.catalogue.factor(summary.factor);
            if (factor.group != FactorGroup::Relief && factor.threshold.has_value() == limited)
                known.push_back(&summary);
        }
    if (known.empty())
        return {};
    std::vector<Block> blocks;
    addDays(input, known, blocks);
    addComparisons(input, known, blocks);
    if (Items items = standing(input); !items.lines.isEmpty())
        blocks.push_back(std::move(items));
    return blocks;
}

} // namespace myolog::report
