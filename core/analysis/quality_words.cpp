// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quality_words.h"

#include "core/base/number_text.h"

#include <QCoreApplication>

namespace myolog {

QStringList qualityTexts(const Quality& quality)
{
    QStringList texts;
    if (quality.recent)
        texts << QCoreApplication::translate("Analysis", "Closed: %1 of the last %n day(s).",
                                             nullptr, quality.recent)
                     .arg(countNumber(quality.recentClosed));
    if (quality.entries && !quality.muchIsLate())
        texts << QCoreApplication::translate("Analysis",
                                             "%1 of %n entries were written down more than two "
                                             "days later.",
                                             nullptr, quality.entries)
                     .arg(countNumber(quality.late));
    return texts;
}

QString leftOutText(int days)
{
    return days == 0 ? QCoreApplication::translate(
                           "Analysis", "No day is left out: nothing was written down more than two "
                                       "days later.")
                     : QCoreApplication::translate("Analysis",
                                                   "%n day(s) left out, on which something was "
                                                   "written down more than two days later.",
                                                   nullptr, days);
}

} // namespace myolog
