// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/figures.h"

#include "core/analysis/comparisons.h"
#include "core/analysis/pattern_words.h"
#include "core/base/number_text.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace myolog {

namespace {

QString interval(const PatternTest& test)
{
    return QCoreApplication::translate("FindingFigures", "%1 to %2")
        .arg(boundNumber(test.low), boundNumber(test.high));
}

QString familyText(const FindingsView& view, Family family, double q)
{
    const int tests = comparisons(view.findings, family);
    const QString text =
        family == Family::Watched
            ? QCoreApplication::translate(
                  "FindingFigures",
                  "q %1 (Benjamini-Hochberg) among %n comparison(s) of watched habits.", nullptr,
                  tests)
            : QCoreApplication::translate("FindingFigures",
                                          "q %1 (Benjamini-Hochberg) among %n comparison(s).",
                                          nullptr, tests);
    return text.arg(chanceNumber(q));
}

void addTest(const FindingsView& view, const Pattern& pattern, QStringList& lines)
{
    const PatternTest& test = *pattern.test;
    if (pattern.state.isEmpty())
        lines << QCoreApplication::translate("FindingFigures",
                                             "Rate ratio %1 of a quasi-Poisson fit with weekday "
                                             "and trend; 95 % interval %2.")
                     .arg(ratioNumber(test.ratio), interval(test));
    lines << QCoreApplication::translate("FindingFigures",
                                         "Random-phase p %1; circular-shift p %2.")
                 .arg(chanceNumber(test.phaseP), chanceNumber(test.shiftP));
    lines << familyText(view, familyOf(pattern), test.q);
    if (test.hasInterval)
        lines << QCoreApplication::translate("FindingFigures",
                                             "Shrunk towards no difference: %1, 90 % range %2 to "
                                             "%3.")
                     .arg(ratioNumber(test.cautious), ratioNumber(test.cautiousLow),
                          ratioNumber(test.cautiousHigh));
    if (test.leadP)
        lines << QCoreApplication::translate("FindingFigures",
                                             "The same test with the habit of the day after: "
                                             "p %1.")
                     .arg(chanceNumber(*test.leadP));
}

void addDose(const FindingsView& view, const DosePattern& dose, QStringList& lines)
{
    lines << QCoreApplication::translate("FindingFigures",
                                         "Spearman's rho %1; %2 with weekday and trend taken "
                                         "out. Random-phase p %3; circular-shift p %4.")
                 .arg(ratioNumber(*dose.rho), ratioNumber(dose.partialRho), chanceNumber(dose.p),
                      chanceNumber(dose.shiftP));
    if (dose.q)
        lines << familyText(view, familyOf(dose), *dose.q);
}

QStringList headings()
{
    return {QCoreApplication::translate("FindingFigures", "Comparison"),
            QCoreApplication::translate("FindingFigures", "With it"),
            QCoreApplication::translate("FindingFigures", "Without it"),
            QCoreApplication::translate("FindingFigures", "Rate ratio"),
            QCoreApplication::translate("FindingFigures", "95 % interval"),
            QCoreApplication::translate("FindingFigures", "Phase p"),
            QCoreApplication::translate("FindingFigures", "Shift p"),
            QCoreApplication::translate("FindingFigures", "q"),
            QCoreApplication::translate("FindingFigures", "Verdict")};
}

/// "2.2 (29)": a rate and its days.
QString rateCell(const RateGroup& group)
{
    return QStringLiteral("%1 (%2)").arg(rateNumber(group.rate().value_or(0)),
                                         countNumber(qint64(group.days.size())));
}

QStringList cellsOf(const FindingsView& view, const Finding& finding)
{
    const QString verdict =
        QCoreApplication::translate("Analysis", verdictKind(finding.verdict()).brief);
    if (const DosePattern* dose = finding.dose)
        return {view.titleOf(finding),
                QStringLiteral("(%1)").arg(countNumber(dose->evidence.days)),
                {},
                QStringLiteral("rho %1").arg(ratioNumber(dose->partialRho)),
                {},
                chanceNumber(dose->p),
                chanceNumber(dose->shiftP),
                dose->q ? chanceNumber(*dose->q) : QString(),
                verdict};
    const Pattern& pattern = *finding.pattern;
    const PatternTest& test = *pattern.test;
    return {view.titleOf(finding),
            rateCell(pattern.exposed),
            rateCell(pattern.unexposed),
            pattern.state.isEmpty() ? ratioNumber(test.ratio) : QString(),
            interval(test),
            chanceNumber(test.phaseP),
            chanceNumber(test.shiftP),
            chanceNumber(test.q),
            verdict};
}

} // namespace

QStringList figureLines(const FindingsView& view, const Finding& finding)
{
    QStringList lines;
    if (finding.pattern && finding.pattern->test)
        addTest(view, *finding.pattern, lines);
    if (finding.dose && finding.dose->rho)
        addDose(view, *finding.dose, lines);
    const Factor& factor = view.factorOf(finding);
    if (finding.pattern)
        if (const QString source = exposureSource(*finding.pattern, factor); !source.isEmpty())
            lines << QCoreApplication::translate("FindingFigures", "Source of the limit: %1")
                         .arg(source);
    return lines;
}

QWidget* makeFiguresTable(const FindingsViewPtr& view)
{
    const QStringList titles = headings();
    auto* table = new QTableWidget(0, int(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->setAccessibleName(QCoreApplication::translate("FindingFigures", "All comparisons"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    for (const Finding& finding : view->judged()) {
        if (!(finding.pattern ? finding.pattern->test.has_value() : finding.dose->rho.has_value()))
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        const QStringList cells = cellsOf(*view, finding);
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column > 0 && column + 1 < cells.size())
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    const int line = table->fontMetrics().height() * 2;
    table->setFixedHeight(line * (std::min(table->rowCount(), 12) + 2));
    return table;
}

} // namespace myolog
