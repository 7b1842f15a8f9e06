// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Twitching that goes on for longer than the published guidance allows, as of the period's last
// day.
#include "core/analysis/rules.h"
#include "core/analysis/words.h"
#include "core/base/citation.h"
#include "core/base/date_text.h"
#include "core/diary/body_site.h"

#include <QCoreApplication>
#include <set>

namespace myolog {

namespace {

constexpr char persistenceSource[] =
    QT_TRANSLATE_NOOP("Source", "The article on upper-lip twitching that Myolog began with; NHS, "
                                "Twitching eyes and muscles: more than 2 weeks; American "
                                "Academy of Ophthalmology, patient site: longer than a week");

/// "Upper lip (16 days)": the sites whose own spell is active and too long.
QStringList persistentSites(const RuleInput& input)
{
    std::set<QString> sites;
    for (const Episode& episode : input.snapshot.rows.episodes)
        if (!episode.site.isEmpty())
            sites.insert(episode.site);
    QStringList found;
    for (const QString& site : sites) {
        const std::vector<Spell> spells =
            spellsIn(input.snapshot.days.first, spellStates(input.snapshot, input.period.to, site));
        if (!spells.empty() && spells.back().active &&
            spells.back().length() > input.snapshot.persistenceDays)
            found << QCoreApplication::translate("Analysis", "%1 (%n day(s))", nullptr,
                                                 spells.back().length())
                         .arg(bodySiteName(site));
    }
    return found;
}

std::vector<QDate> twitchDays(const RuleInput& input, const Spell& spell)
{
    std::vector<QDate> days;
    for (QDate day = spell.first; day <= spell.last; day = day.addDays(1))
        if (input.states[input.snapshot.days.indexOf(day)] == DayState::Twitched)
            days.push_back(day);
    return days;
}

/// Beside a sign nothing is called harmless.
QString adviceText(const RuleInput& input, const Findings& findings)
{
    const QString advice =
        QCoreApplication::translate("Analysis",
                                    "Please see a doctor about twitching that lasts longer than "
                                    "%n day(s).",
                                    nullptr, input.snapshot.persistenceDays);
    if (!findings.warnings.empty())
        return advice;
    return QCoreApplication::translate("Analysis",
                                       "Twitching often goes with common, usually harmless things: "
                                       "stress, fatigue, too little sleep, a lot of caffeine.") +
           u' ' + advice;
}

QString textOf(const RuleInput& input, const Spell& spell, const Findings& findings)
{
    QString text =
        QCoreApplication::translate("Analysis",
                                    "It has gone on for %n day(s), since %1, with no more than "
                                    "short pauses.",
                                    nullptr, spell.length())
            .arg(dateText(spell.first));
    if (const QStringList sites = persistentSites(input); !sites.isEmpty())
        text += u' ' + QCoreApplication::translate("Analysis", "By place: %1.")
                           .arg(sites.join(QStringLiteral(", ")));
    return text + u' ' + adviceText(input, findings);
}

/// The last day with a twitch up to the period's last.
QDate lastTwitch(const RuleInput& input)
{
    for (size_t i = input.states.size(); i-- > 0;)
        if (input.states[i] == DayState::Twitched)
            return input.snapshot.days.day(int(i));
    return {};
}

/// The diary is often younger than the twitching; what the person said of it counts as well, while
/// it still twitches.
void persistenceAsNoted(const RuleInput& input, const Rule& rule, Findings& findings)
{
    const QDate since = input.snapshot.firstNoticed;
    const QDate last = lastTwitch(input);
    if (!since.isValid() || !last.isValid() || last.daysTo(input.period.to) >= currentDays ||
        since.daysTo(last) + 1 <= input.snapshot.persistenceDays)
        return;
    findings.warnings.push_back(
        {.id = QLatin1String(rule.id),
         .level = Urgency::Discuss,
         .title = QCoreApplication::translate("Analysis", "The twitching persists"),
         .text = QCoreApplication::translate("Analysis",
                                             "As you noted, it began about %n day(s) ago, on %1, "
                                             "and it was recorded last on %2.",
                                             nullptr, int(since.daysTo(input.period.to)))
                     .arg(dateText(since), dateText(last)) +
                 u' ' + adviceText(input, findings),
         .source = citation(persistenceSource),
         .since = since,
         .days = {last}});
}

} // namespace

void rules::persistence(const RuleInput& input, const Rule& rule, Findings& findings)
{
    const Spell* spell = input.activeSpell();
    if (!spell || spell->length() <= input.snapshot.persistenceDays)
        return persistenceAsNoted(input, rule, findings);
    findings.warnings.push_back(
        {.id = QLatin1String(rule.id),
         .level = Urgency::Discuss,
         .title = QCoreApplication::translate("Analysis", "The twitching persists"),
         .text = textOf(input, *spell, findings),
         .source = citation(persistenceSource),
         .since = spell->first,
         .days = twitchDays(input, *spell)});
}

} // namespace myolog
