// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One card for each question that was answered "yes" and calls for a professional. A sign is taken
// from the period and, even if older, from the last 14 days and the spell that is still active; no
// later "no" takes it back, for a sign that went away still deserves a look.
#include "core/analysis/act_now.h"
#include "core/analysis/rules.h"
#include "core/analysis/words.h"
#include "core/base/citation.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace myolog {

namespace {

std::vector<QDate> daysOf(const RuleInput& input, const QString& question)
{
    std::set<QDate> days;
    for (const Episode& episode : input.snapshot.rows.episodes) {
        if (episode.answers.value(question, Answer::No) != Answer::Yes)
            continue;
        const QDate day = diaryDay(episode.start, input.snapshot.boundaryHour);
        if (input.isEvidence(day))
            days.insert(day);
    }
    return {days.begin(), days.end()};
}

QString pastWords()
{
    return QCoreApplication::translate(
        "Analysis", "If it is still there or comes back, seek immediate medical care. Tell your "
                    "doctor about it in any case.");
}

QString advice(const Question& question, bool current)
{
    const QString id = QLatin1String(question.id);
    if (question.ifYes == Urgency::Immediate)
        return current ? immediateWords({id}) : pastWords();
    if (question.ifYes == Urgency::Soon)
        return QCoreApplication::translate("Analysis",
                                           "Please have a professional look at it soon.");
    // Said by the NHS about every medicine.
    if (id == QLatin1String("medicine_suspected"))
        return QCoreApplication::translate(
            "Analysis", "Ask your pharmacist or doctor. Do not stop a prescribed medicine on your "
                        "own.");
    return QCoreApplication::translate("Analysis", "Please discuss it with a doctor.");
}

Warning warningOf(const RuleInput& input, const Question& question, std::vector<QDate> days)
{
    const bool current = input.isCurrent(days.back());
    return {
        .id = QLatin1String(question.id),
        .level = question.ifYes,
        .title = QCoreApplication::translate("Analysis", "You recorded: %1")
                     .arg(questionLabel(question)),
        .text =
            QCoreApplication::translate("Analysis", "You answered yes %1.").arg(daysText(days)) +
            u' ' + advice(question, current),
        .source =
            question.ifYes == Urgency::Immediate ? immediateSource() : citation(question.source),
        .since = days.front(),
        .days = std::move(days),
        .current = current};
}

/// Ids of the immediate signs that belong to the same stretch of time as `warning`.
QStringList signsWith(const RuleInput& input, const Warning& warning,
                      const std::vector<Warning>& all)
{
    QStringList signs;
    for (const Warning& other : all) {
        if (!findQuestion(other.id) || findQuestion(other.id)->ifYes != Urgency::Immediate)
            continue;
        const bool together = std::ranges::any_of(warning.days, [&](QDate a) {
            return std::ranges::any_of(other.days, [&](QDate b) { return input.together(a, b); });
        });
        if (together)
            signs << other.id;
    }
    return signs;
}

} // namespace

void rules::warningSigns(const RuleInput& input, const Rule&, Findings& findings)
{
    for (const Question& question : questions()) {
        if (question.ifYes == Urgency::None)
            continue;
        if (std::vector<QDate> days = daysOf(input, QLatin1String(question.id)); !days.empty())
            findings.warnings.push_back(warningOf(input, question, std::move(days)));
    }
}

void rules::spreadWithSign(const RuleInput& input, const Rule&, Findings& findings)
{
    for (Warning& warning : findings.warnings) {
        if (warning.id != QLatin1String("spread") && warning.id != QLatin1String("second_site"))
            continue;
        const QStringList signs = signsWith(input, warning, findings.warnings);
        if (signs.isEmpty())
            continue;
        warning.level = Urgency::Immediate;
        warning.text += u' ' +
                        QCoreApplication::translate("Analysis", "You also recorded: %1.")
                            .arg(signLabels(signs)) +
                        u' ' + (warning.current ? immediateWords(signs) : pastWords());
        warning.source += QStringLiteral("; ") + immediateSource();
    }
}

} // namespace myolog
