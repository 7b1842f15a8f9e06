// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A spell in which more than one place twitched: the diary itself shows a spread, even if the
// question about it was never answered. The two sides of one place count as one.
#include "core/analysis/rules.h"
#include "core/analysis/words.h"
#include "core/base/citation.h"
#include "core/base/date_text.h"
#include "core/diary/body_site.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace myolog {

namespace {

/// Days of each site in one spell, and the site that came first.
struct SitesOfSpell {
    std::map<QString, std::set<QDate>> days;
    QString firstSite;

    void add(const QString& site, QDate day)
    {
        if (firstSite.isEmpty() || day < *days[firstSite].begin())
            firstSite = site;
        days[site].insert(day);
    }
};

const Spell* spellOf(const RuleInput& input, QDate day)
{
    const auto it = std::ranges::find_if(
        input.spells, [&](const Spell& s) { return s.first <= day && day <= s.last; });
    return it == input.spells.end() ? nullptr : &*it;
}

/// By the spell's first day.
std::map<QDate, SitesOfSpell> sitesBySpell(const RuleInput& input)
{
    std::map<QDate, SitesOfSpell> spells;
    for (const Episode& episode : input.snapshot.rows.episodes) {
        const QDate day = diaryDay(episode.start, input.snapshot.boundaryHour);
        const Spell* spell = episode.site.isEmpty() ? nullptr : spellOf(input, day);
        if (spell && (input.isEvidence(spell->first) || input.isEvidence(spell->last)))
            spells[spell->first].add(episode.site, day);
    }
    std::erase_if(spells, [](const auto& s) { return s.second.days.size() < 2; });
    return spells;
}

QString siteNames(const SitesOfSpell& spell)
{
    QStringList names;
    for (const auto& [site, days] : spell.days)
        names << bodySiteName(site);
    return names.join(QStringLiteral(", "));
}

} // namespace

void rules::secondSite(const RuleInput& input, const Rule& rule, Findings& findings)
{
    const std::map<QDate, SitesOfSpell> spells = sitesBySpell(input);
    if (spells.empty())
        return;
    std::set<QDate> days;
    for (const auto& [first, spell] : spells)
        for (const auto& [site, on] : spell.days)
            if (site != spell.firstSite)
                days.insert(on.begin(), on.end());
    const auto& [begin, latest] = *spells.rbegin();
    findings.warnings.push_back(
        {.id = QLatin1String(rule.id),
         .level = Urgency::Soon,
         .title = QCoreApplication::translate("Analysis", "More than one place"),
         .text = QCoreApplication::translate(
                     "Analysis", "In the spell that began on %1 you recorded twitching in more "
                                 "than one place: %2.")
                     .arg(dateText(begin), siteNames(latest)),
         .source = citation(QT_TRANSLATE_NOOP(
             "Source",
             "The article on upper-lip twitching that Myolog began with; NHS: more than one place, "
             "see a GP")),
         .since = *days.begin(),
         .days = {days.begin(), days.end()},
         .current = input.isCurrent(*days.rbegin()),
         .advice = soonWords()});
}

} // namespace myolog
