// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>
#include <map>

namespace myolog::report {

namespace {

constexpr qsizetype longestWords = 40;

struct Tried {
    QString name;
    int times = 0;
    int answered = 0;
    int helped = 0;
    bool noted = false; ///< only written down when it helped, so no rate can be told
};

std::vector<Tried> measures(const ReportInput& input)
{
    std::map<int, Tried> found;
    for (const Entry& entry : input.snapshot.rows.entries) {
        const int index = input.snapshot.catalogue.indexOf(entry.factor);
        if (index < 0 || !input.findings.period.contains(dayOf(input, entry)))
            continue;
        const Factor& factor = input.snapshot.catalogue.factors()[size_t(index)];
        if (factor.group != FactorGroup::Relief || entry.value <= 0)
            continue;
        Tried& tried = found[index];
        tried.name = factor.displayName();
        ++tried.times;
        tried.answered += entry.helped.has_value();
        tried.helped += entry.helped == Answer::Yes;
    }
    std::vector<Tried> all;
    for (const auto& [index, tried] : found)
        all.push_back(tried);
    return all;
}

/// What the person wrote down as having helped an episode.
std::vector<Tried> ownWords(const ReportInput& input)
{
    std::map<QString, Tried> found;
    for (const Episode* episode : episodes(input)) {
        const QString words = brief(episode->helpedBy, longestWords);
        if (words.isEmpty())
            continue;
        Tried& tried = found[words.toCaseFolded()];
        if (tried.name.isEmpty())
            tried.name = QCoreApplication::translate("Report", "“%1”").arg(words);
        ++tried.times;
        tried.noted = true;
    }
    std::vector<Tried> all;
    for (const auto& [words, tried] : found)
        all.push_back(tried);
    return all;
}

QString helpedText(const Tried& tried)
{
    if (tried.noted)
        return QCoreApplication::translate("Report", "noted as helping");
    if (tried.answered == 0)
        return QCoreApplication::translate("Report", "not answered");
    return QCoreApplication::translate("Report", "%1 of %2")
        .arg(countNumber(tried.helped), countNumber(tried.answered));
}

} // namespace

std::vector<Block> relief(const ReportInput& input)
{
    std::vector<Tried> all = measures(input);
    if (!input.options.anonymous)
        std::ranges::copy(ownWords(input), std::back_inserter(all));
    if (all.empty())
        return {};
    std::ranges::stable_sort(all, std::greater(), &Tried::times);
    ReportTable table{.columns = {{},
                                  {QCoreApplication::translate("Report", "times"), true},
                                  {QCoreApplication::translate("Report", "helped"), true}}};
    for (const Tried& tried : all)
        table.rows.push_back({tried.name, countNumber(tried.times), helpedText(tried)});
    return {table};
}

} // namespace myolog::report
