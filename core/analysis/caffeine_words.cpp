// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/caffeine_words.h"

#include "core/base/number_text.h"
#include "core/factors/factor_ids.h"

#include <QCoreApplication>
#include <QLocale>

namespace myolog {

QStringList caffeineTexts(const CaffeineSummary& summary, const Catalogue& catalogue)
{
    const Factor& caffeine = *catalogue.factor(QLatin1String(factor_id::caffeine));
    QStringList texts{QCoreApplication::translate(
                          "Analysis", "Usually %1 a day, the median of %n recorded day(s).",
                          nullptr, summary.days)
                          .arg(caffeine.format(summary.usual))};
    if (summary.limit)
        texts << QCoreApplication::translate("Analysis", "%1: %2 of %n recorded day(s).", nullptr,
                                             summary.days)
                     .arg(caffeine.thresholdText(), countNumber(summary.beyond))
              << QCoreApplication::translate("Analysis",
                                             "These are all recorded days, closed or not. Findings "
                                             "count only closed ones, up to their last check.");
    if (const std::optional<CaffeineAtOnset>& onset = summary.atOnset)
        texts << QCoreApplication::translate(
                     "Analysis",
                     "In the body at the beginning of a twitch: about %1, the median of %n "
                     "twitch(es) of which the time and the caffeine before are known. With a "
                     "half-life of %2 h; it differs between people, so it may be %3 to %4.",
                     nullptr, onset->onsets)
                     .arg(caffeine.format(onset->mg), QLocale().toString(summary.halfLife, 'g', 3),
                          caffeine.format(onset->low), caffeine.format(onset->high))
              << QCoreApplication::translate("Analysis",
                                             "An estimate, never a promise about sleep. Source of "
                                             "the half-life: %1.")
                     .arg(QLatin1String(caffeineHalfLifeSource));
    return texts;
}

} // namespace myolog
