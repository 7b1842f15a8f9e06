// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"

#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace myolog::report {

QString number(double value)
{
    const QString text = rateNumber(value);
    const QString zero = QLocale().decimalPoint() + QLocale().zeroDigit();
    return text.endsWith(zero) ? text.chopped(zero.size()) : text;
}

namespace {

/// Number and unit stay together, so their space stays as it is.
QString onOneLine(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[^\\S\\x{a0}]+"));
    return text.replace(blanks, QStringLiteral(" ")).trimmed();
}

} // namespace

QString counted(const QString& words, int count)
{
    return words + QChar::Nbsp + countNumber(count);
}

QString brief(const QString& text, qsizetype most)
{
    // Only the beginning is looked at: a text may be a million characters long.
    QString line = onOneLine(text.left(2 * most + 100));
    if (line.size() <= most && text.size() <= 2 * most + 100)
        return line;
    line.truncate(most);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + QStringLiteral(" …");
}

std::vector<const Episode*> episodes(const ReportInput& input)
{
    std::vector<const Episode*> found;
    for (const Episode& episode : input.snapshot.rows.episodes)
        if (input.findings.period.contains(dayOf(input, episode)))
            found.push_back(&episode);
    return found;
}

std::vector<const FactorSummary*> habitsOf(const ReportInput& input)
{
    std::vector<const FactorSummary*> known;
    for (const bool limited : {true, false})
        for (const FactorSummary& summary : input.summary.factors) {
            const Factor& factor = *input.snapshot.catalogue.factor(summary.factor);
            if (factor.group != FactorGroup::Relief && factor.threshold.has_value() == limited)
                known.push_back(&summary);
        }
    return known;
}

QString checkLine(const Findings& tested)
{
    if (tested.check)
        return checkText(*tested.check);
    const int first = nextCheckpoint(0);
    return QCoreApplication::translate(
        "Report", "Not checked yet: the first check is made with %n closed day(s).", nullptr,
        first);
}

} // namespace myolog::report
