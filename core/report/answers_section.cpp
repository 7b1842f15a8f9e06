// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/question.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>

namespace myolog::report {

namespace {

constexpr int columns = 3;

FactLine line(const ReportInput& input, const Question& question,
              const std::vector<const Episode*>& episodes)
{
    const QString id = QLatin1String(question.id);
    int answered = 0;
    int yes = 0;
    QDate last;
    for (const Episode* episode : episodes) {
        const auto answer = episode->answers.constFind(id);
        if (answer == episode->answers.constEnd())
            continue;
        ++answered;
        if (*answer == Answer::Yes) {
            ++yes;
            last = std::max(last, dayOf(input, episode->start));
        }
    }
    FactLine result{.label = questionLabel(question), .strong = yes > 0};
    if (yes > 0)
        result.value = QCoreApplication::translate("Report", "yes %1 of %2 (%3)")
                           .arg(yes)
                           .arg(answered)
                           .arg(dayMonth(last));
    else if (answered > 0)
        result.value = QCoreApplication::translate("Report", "no (%1)").arg(answered);
    else
        result.value = QCoreApplication::translate("Report", "not answered");
    return result;
}

} // namespace

std::vector<Block> answers(const ReportInput& input)
{
    const std::vector<const Episode*> found = episodes(input);
    Facts facts{.columns = columns};
    for (const Question& question : questions())
        facts.lines.push_back(line(input, question, found));
    return {facts};
}

} // namespace myolog::report
