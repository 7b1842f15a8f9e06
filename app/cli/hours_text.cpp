// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hours_text.h"

#include "core/analysis/case_crossover_words.h"

namespace myolog::cli {

void printHours(QTextStream& out, const Catalogue& catalogue, const Findings& findings)
{
    if (findings.hoursBefore.empty())
        return;
    out << '\n' << hoursHeading() << '\n';
    out << "  " << hoursCaution() << '\n';
    for (const HoursBefore& hours : findings.hoursBefore) {
        out << "  " << hoursTitle(hours, *catalogue.factor(hours.factor)) << '\n';
        for (const QString& line :
             {hoursText(hours), hoursReading(hours), hoursFigures(hours), hoursLeftOut(hours)})
            if (!line.isEmpty())
                out << "    " << line << '\n';
    }
}

} // namespace myolog::cli
