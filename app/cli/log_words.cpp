// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_words.h"

#include "app/cli/help.h"
#include "core/base/text.h"
#include "core/diary/body_site.h"
#include "core/diary/choice.h"
#include "core/diary/closing.h"
#include "core/diary/question.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace myolog {

namespace {

using Words = std::vector<const char*>;

const Words& siteWords()
{
    static const Words words = [] {
        Words ids;
        for (const BodySite& site : bodySites())
            ids.push_back(site.id);
        return ids;
    }();
    return words;
}

/// The words of every choice, in the order of the table; they must outlive the options.
const std::vector<Words>& choiceWords()
{
    static const std::vector<Words> words = [] {
        std::vector<Words> all;
        for (const Choice& choice : choices()) {
            Words& ids = all.emplace_back();
            for (const ChoiceOption& option : choice.options)
                ids.push_back(option.id);
        }
        return all;
    }();
    return words;
}

/// Question ids have an underscore where an option has a hyphen.
const std::vector<QByteArray>& questionNames()
{
    static const std::vector<QByteArray> names = [] {
        std::vector<QByteArray> all;
        for (const Question& question : questions())
            all.push_back(QByteArray(question.id).replace('_', '-'));
        return all;
    }();
    return names;
}

/// Options that speak of a twitch make no sense with anything else.
CliResult<void> refuseTwitchOptions(const CliCall& call)
{
    for (const CliOption& option : logOptions().subspan(fixedLogOptions().size()))
        if (call.has(option.name))
            return wrongUsage(
                QCoreApplication::translate("Cli", "The option --%1 goes with “twitch” only.")
                    .arg(QLatin1String(option.name)));
    return {};
}

CliResult<double> amountOf(const CliCall& call)
{
    const Result<double> amount = parseNumber(call.words.value(1));
    if (!amount)
        return wrongUsage(amount.error().text);
    return *amount;
}

CliResult<Entry> factorEntry(const CliCall& call, const Factor& factor, const Moment& when)
{
    if (call.words.size() < 2)
        return wrongUsage(
            QCoreApplication::translate("Cli", "How much? Write for example: myolog log %1 %2")
                .arg(factor.id, factor.isScale() ? QStringLiteral("5") : QStringLiteral("95")));
    const CliResult<double> amount = amountOf(call);
    if (!amount)
        return std::unexpected(amount.error());
    if (call.has("helped") && factor.group != FactorGroup::Relief)
        return wrongUsage(QCoreApplication::translate(
            "Cli", "The option --helped goes with relief measures only."));
    Entry entry;
    entry.when = when;
    entry.factor = factor.id;
    entry.value = factor.fromUnit(*amount);
    entry.note = call.value("note");
    if (call.has("helped"))
        entry.helped = call.value("helped") == QLatin1String("yes") ? Answer::Yes : Answer::No;
    return entry;
}

CliResult<std::vector<Row>> intakeEntries(const CliCall& call, const Catalogue& catalogue,
                                          const Intake& intake, const Moment& when)
{
    const CliResult<double> servings =
        call.words.size() < 2 ? CliResult<double>(1.0) : amountOf(call);
    if (!servings)
        return std::unexpected(servings.error());
    if (*servings <= 0)
        return wrongUsage(
            QCoreApplication::translate("Cli", "The number of servings must be above 0."));
    std::vector<Row> rows = intakeRows(catalogue, intake, when, *servings);
    if (rows.empty())
        return std::unexpected(Error{
            .text = QCoreApplication::translate(
                        "Cli", "All that “%1” holds is hidden. It can be shown in Preferences, "
                               "under What is tracked.")
                        .arg(intake.displayName())});
    std::get<Entry>(rows.front()).note = call.value("note");
    return rows;
}

std::unexpected<CliError> unknownWord(const QString& word, const Catalogue& catalogue)
{
    QStringList known{QStringLiteral("twitch")};
    for (const Factor& factor : catalogue.factors())
        known << factor.id;
    for (const Intake& intake : catalogue.intakes())
        known << intake.id;
    return wrongUsage(QCoreApplication::translate(
                          "Cli", "“%1” is neither a factor nor a drink, food or supplement.")
                          .arg(word.left(40)) +
                      didYouMean(word, known) + u' ' +
                      QCoreApplication::translate("Cli", "“myolog factors” lists them all."));
}

} // namespace

std::span<const CliOption> logOptions()
{
    static const std::vector<CliOption> options = [] {
        const std::span<const CliOption> fixed = fixedLogOptions();
        std::vector<CliOption> all(fixed.begin(), fixed.end());
        all.push_back({"duration", "TIME",
                       QT_TRANSLATE_NOOP("Cli", "Twitch: how long, as 90s, 2min or 1h30min.")});
        all.push_back({"site", "ID", QT_TRANSLATE_NOOP("Cli", "Twitch: where?"), siteWords()});
        for (size_t i = 0; const Choice& choice : choices())
            all.push_back({choice.id, "WORD", choice.question, choiceWords()[i++], "Choice"});
        for (size_t i = 0; const Question& question : questions())
            all.push_back({questionNames()[i++].constData(), "ANSWER", question.question, yesOrNo,
                           "Question"});
        return all;
    }();
    return options;
}

CliResult<double> parseDuration(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d+(?:[.,]\\d+)?) ?h)? ?(?:(\\d+(?:[.,]\\d+)?) ?min)? ?"
                       "(?:(\\d+(?:[.,]\\d+)?) ?s)?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const auto part = [&](int i) { return match.captured(i).replace(u',', u'.').toDouble(); };
    if (!match.hasMatch() || text.trimmed().isEmpty())
        return wrongUsage(QCoreApplication::translate(
                              "Cli", "“%1” is no duration. Write it as 90s, 2min or 1h30min.")
                              .arg(text.left(40)));
    return part(1) * 3600 + part(2) * 60 + part(3);
}

CliResult<Moment> momentOfCall(const CliCall& call)
{
    const QDateTime now = call.clock.now();
    Moment when = momentOf(now);
    if (call.has("at")) {
        static const QRegularExpression clockTime(QStringLiteral("^\\d\\d:\\d\\d$"));
        QString text = call.value("at");
        if (clockTime.match(text).hasMatch())
            text.prepend(now.date().toString(Qt::ISODate) + u'T');
        const Result<Moment> parsed = parseMoment(text, now);
        if (!parsed)
            return wrongUsage(parsed.error().text);
        when = *parsed;
    }
    if (call.has("about") && when.precision == Precision::Exact)
        when.precision = Precision::About;
    return when;
}

CliResult<Episode> episodeOfCall(const CliCall& call)
{
    const CliResult<Moment> when = momentOfCall(call);
    if (!when)
        return std::unexpected(when.error());
    Episode episode;
    episode.start = *when;
    if (call.words.size() > 1) {
        const CliResult<double> count = amountOf(call);
        if (!count || *count != std::floor(*count) || *count < 1 || *count > 10'000)
            return wrongUsage(QCoreApplication::translate(
                "Cli", "The number of twitches must be a whole number from 1 to 10,000."));
        episode.count = int(*count);
    }
    if (call.has("helped"))
        return wrongUsage(QCoreApplication::translate(
            "Cli", "The option --helped goes with relief measures only."));
    if (call.has("duration")) {
        const CliResult<double> seconds = parseDuration(call.value("duration"));
        if (!seconds)
            return std::unexpected(seconds.error());
        episode.durationSeconds = *seconds;
    }
    episode.site = call.value("site");
    episode.note = call.value("note");
    for (const Choice& choice : choices())
        episode.*choice.answer = call.value(choice.id);
    for (size_t i = 0; const Question& question : questions())
        if (const char* name = questionNames()[i++].constData(); call.has(name))
            episode.answers.insert(QLatin1String(question.id),
                                   call.value(name) == QLatin1String("yes") ? Answer::Yes
                                                                            : Answer::No);
    return episode;
}

CliResult<std::vector<Row>> entriesOfCall(const CliCall& call, const Catalogue& catalogue)
{
    const QString word = call.words.value(0).toLower();
    const Factor* factor = catalogue.factor(word);
    const Intake* intake = catalogue.intake(word);
    if (!factor && !intake)
        return unknownWord(call.words.value(0), catalogue);
    if (const CliResult<void> plain = refuseTwitchOptions(call); !plain)
        return std::unexpected(plain.error());
    const CliResult<Moment> when = momentOfCall(call);
    if (!when)
        return std::unexpected(when.error());
    if (!factor)
        return intakeEntries(call, catalogue, *intake, *when);
    // Said in the evening, "sleep 7" speaks of the night that is over and not of the one to come.
    const bool ownNight = factor->dayOf == DayOf::Waking && !call.has("at");
    const QDateTime now = call.clock.now();
    const CliResult<Entry> entry =
        factorEntry(call, *factor, ownNight ? momentOfDay(diaryDay(now), now) : *when);
    if (!entry)
        return std::unexpected(entry.error());
    return std::vector<Row>{*entry};
}

} // namespace myolog
