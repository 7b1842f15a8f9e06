// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/diary/question.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>

namespace myolog::report {

namespace {

constexpr int columns = 3;

struct Answers {
    int yes = 0;
    int answered = 0;
    QDate lastYes;
};

Answers count(const ReportInput& input, const QString& question,
              const std::vector<const Episode*>& episodes)
{
    Answers answers;
    for (const Episode* episode : episodes) {
        const auto answer = episode->answers.constFind(question);
        if (answer == episode->answers.constEnd())
            continue;
        ++answers.answered;
        if (*answer != Answer::Yes)
            continue;
        ++answers.yes;
        const QDate day = dayOf(input, *episode);
        if (!answers.lastYes.isValid() || day > answers.lastYes)
            answers.lastYes = day;
    }
    return answers;
}

QString answerText(const Answers& answers, qsizetype asked)
{
    if (answers.yes == 0)
        return QCoreApplication::translate("Report", "no (answered %1 of %2)")
            .arg(countNumber(answers.answered), countNumber(asked));
    return QCoreApplication::translate("Report", "yes %1 of %2 (%3)")
        .arg(countNumber(answers.yes), countNumber(answers.answered),
             dayMonthText(answers.lastYes));
}

} // namespace

/// Every question of the table stands here, the unanswered ones together: they are no "no".
std::vector<Block> answers(const ReportInput& input)
{
    const std::vector<const Episode*> found = episodes(input);
    Facts facts{.columns = columns};
    QStringList unanswered;
    for (const Question& question : questions()) {
        const Answers given = count(input, QLatin1String(question.id), found);
        if (given.answered == 0)
            unanswered << questionLabel(question);
        else
            facts.lines.push_back({.label = questionLabel(question),
                                   .value = answerText(given, qsizetype(found.size())),
                                   .strong = given.yes > 0});
    }
    std::vector<Block> blocks;
    if (!facts.lines.empty())
        blocks.push_back(facts);
    if (!unanswered.isEmpty())
        blocks.push_back(
            Paragraph{QCoreApplication::translate(
                          "Report", "Not asked or not answered, which does not mean “no”: %1.")
                          .arg(unanswered.join(QStringLiteral(", ")))});
    return blocks;
}

} // namespace myolog::report
