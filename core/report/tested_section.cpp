// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was compared with twitching in the whole diary at its last check, and what came of it.
#include "core/analysis/comparisons.h"
#include "core/analysis/pattern_words.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog::report {

namespace {

constexpr qsizetype longestExposure = 40;

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
    return {
        .columns = {{},
                    {QCoreApplication::translate("Report", "that day\nwith / without"), true},
                    {interval, true},
                    {QCoreApplication::translate("Report", "the next day\nwith / without"), true},
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
    QStringList cells{brief(exposureText(*habit.same, *habit.factor), longestExposure)};
    for (const Pattern* pattern : {habit.same, habit.next})
        cells << sideText(*pattern, pattern->exposed) + QStringLiteral(" / ") +
                     sideText(*pattern, pattern->unexposed)
              << intervalText(*pattern);
    return cells << QCoreApplication::translate("Analysis", verdictKind(habit.verdict()).brief);
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
    Items items{.lines = {}, .mayVanish = true, .numbered = false};
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
            items.lines << QCoreApplication::translate("Report", "%1 – %2. %3",
                                                       "findings, verdict, its meaning")
                               .arg(found.join(QCoreApplication::translate("Report", "; ")),
                                    QCoreApplication::translate("Analysis", kind.brief),
                                    verdictWords(kind.verdict, input.tested.check));
    }
    items.lines += more;
    return items;
}

/// A habit that nobody records has no row.
bool isRecorded(const Pattern& pattern)
{
    return !pattern.exposed.days.empty() || !pattern.unexposed.days.empty();
}

std::vector<Compared> comparedHabits(const ReportInput& input)
{
    std::vector<Compared> habits;
    for (const Pattern& same : input.tested.patterns)
        if (same.against == Against::Limit && same.lag == 0 && isRecorded(same))
            if (const Pattern* next = patternOf(input.tested, same.factor, 1))
                habits.push_back({input.snapshot.catalogue.factor(same.factor), &same, next});
    // What stands out may not be what a full page drops.
    std::ranges::stable_partition(
        habits, [](const Compared& habit) { return verdictKind(habit.verdict()).stands; });
    return habits;
}

/// "26 comparisons are judged together, 4 about watched habits judged separately"
QString familiesText(const Findings& tested)
{
    const int searched = comparisons(tested, Family::Search);
    QStringList words{QCoreApplication::translate("Report", "%n comparison(s) are judged together",
                                                  nullptr, searched)};
    if (const int watched = comparisons(tested, Family::Watched))
        words << QCoreApplication::translate("Report", "%n about watched habits judged separately",
                                             nullptr, watched);
    if (const int changes = comparisons(tested, Family::Change))
        words << QCoreApplication::translate(
            "Report", "%n about “much less than usual” judged separately", nullptr, changes);
    return words.join(QStringLiteral(", "));
}

/// How the table is read.
QString methodText(const Findings& tested)
{
    return QCoreApplication::translate(
               "Report",
               "Twitches per closed day with what the row names / on all other closed days "
               "up to that check, in "
               "brackets how many; ratios allow for weekday and trend. %1: an "
               "interval that leaves out 1 can still be luck. Of sleep, “that day” "
               "follows the night.")
        .arg(familiesText(tested));
}

} // namespace

/// Of the whole diary, whatever the period of the page: what is tested depends on no choice.
std::vector<Block> tested(const ReportInput& input)
{
    std::vector<Block> blocks{Paragraph{
        QCoreApplication::translate("Report", "Whole diary. %1").arg(checkLine(input.tested))}};
    if (!input.tested.check)
        return blocks; // rows of "cannot tell" would only look like results
    ReportTable table = emptyTable();
    for (const Compared& habit : comparedHabits(input))
        table.rows.push_back(row(habit));
    Items found = standing(input);
    if (table.rows.empty() && found.lines.isEmpty())
        blocks.push_back(Paragraph{
            QCoreApplication::translate("Report", "Nothing is recorded that could be compared.")});
    if (!table.rows.empty()) {
        blocks.push_back(std::move(table));
        blocks.push_back(Paragraph{methodText(input.tested)});
    }
    if (!found.lines.isEmpty())
        blocks.push_back(std::move(found));
    return blocks;
}

} // namespace myolog::report
