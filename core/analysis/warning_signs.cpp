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

/// When the question was answered "yes": moments and diary days.
struct SignEvidence {
    std::vector<Moment> times;
    std::vector<QDate> days;
};

SignEvidence evidenceOf(const RuleInput& input, const QString& question)
{
    SignEvidence evidence;
    std::set<QDate> days;
    for (const Episode& episode : input.snapshot.rows.episodes) {
        if (episode.answers.value(question, Answer::No) != Answer::Yes)
            continue;
        const QDate day = diaryDay(episode.start, input.snapshot.boundaryHour);
        if (!input.isEvidence(day))
            continue;
        evidence.times.push_back(episode.start);
        days.insert(day);
    }
    std::ranges::stable_sort(evidence.times, {}, &Moment::utcMs);
    evidence.days.assign(days.begin(), days.end());
    return evidence;
}

QString pastWords()
{
    return QCoreApplication::translate(
        "Analysis", "If it is still there or comes back, seek immediate medical care. Tell your "
                    "doctor about it in any case.");
}

QString advice(const Question& question)
{
    const QString id = QLatin1String(question.id);
    if (question.ifYes == Urgency::Immediate)
        return pastWords();
    if (question.ifYes == Urgency::Soon)
        return soonWords();
    // Said by the NHS about every medicine.
    if (id == QLatin1String("medicine_suspected"))
        return QCoreApplication::translate(
            "Analysis", "Ask your pharmacist or doctor. Do not stop a prescribed medicine on your "
                        "own.");
    return QCoreApplication::translate("Analysis", "Please discuss it with a doctor.");
}

Warning warningOf(const RuleInput& input, const Question& question, SignEvidence evidence)
{
    const bool immediate = question.ifYes == Urgency::Immediate;
    Warning warning{.id = QLatin1String(question.id),
                    .level = question.ifYes,
                    .title = QCoreApplication::translate("Analysis", "You recorded: %1")
                                 .arg(questionLabel(question)),
                    .text = QCoreApplication::translate("Analysis", "You answered yes %1.")
                                .arg(timesText(evidence.times)),
                    .source = immediate ? immediateSource() : citation(question.source),
                    .since = evidence.days.front(),
                    .days = std::move(evidence.days),
                    .times = std::move(evidence.times)};
    warning.current = input.isCurrent(warning.days.back());
    warning.advice = immediate && warning.current ? immediateWords({warning.id}) : advice(question);
    return warning;
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
        if (SignEvidence found = evidenceOf(input, QLatin1String(question.id));
            !found.times.empty())
            findings.warnings.push_back(warningOf(input, question, std::move(found)));
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
        warning.text += u' ' + QCoreApplication::translate("Analysis", "You also recorded: %1.")
                                   .arg(signLabels(signs));
        // The more urgent advice stands in the place of the other.
        warning.advice = warning.current ? immediateWords(signs) : pastWords();
        warning.source += QCoreApplication::translate("Report", "; ") + immediateSource();
    }
}

} // namespace myolog
