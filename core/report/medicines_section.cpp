// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/medicine_event.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QSet>

namespace myolog::report {

namespace {

constexpr qsizetype longestMedicine = 32;

QString eventText(const MedicineChange& change)
{
    return medicineEventName(change.event) + u' ' + dateText(change.day);
}

} // namespace

/// Each medicine as it stood last, then the earlier changes within the period, both newest first: a
/// full page leaves out old steps before a medicine. What was stopped before the period is history.
std::vector<Block> medicines(const ReportInput& input)
{
    const Period& period = input.findings.period;
    std::vector<const MedicineChange*> latest;
    std::vector<const MedicineChange*> earlier;
    QSet<QString> seen;
    const std::vector<MedicineChange>& all = input.snapshot.rows.medicines;
    for (auto change = all.rbegin(); change != all.rend(); ++change) {
        if (change->day > period.to)
            continue;
        const QString name = change->name.simplified().toCaseFolded();
        const bool isLatest = !seen.contains(name);
        seen.insert(name);
        if (change->day >= period.from || (isLatest && change->event != MedicineEvent::Stop))
            (isLatest ? latest : earlier).push_back(&*change);
    }
    ReportTable table{.columns = {{}, {}, {}}};
    for (const auto* list : {&latest, &earlier})
        for (const MedicineChange* change : *list)
            table.rows.push_back({brief(change->name, longestMedicine),
                                  brief(change->dose, longestMedicine), eventText(*change)});
    if (table.rows.empty())
        return {};
    return {table};
}

} // namespace myolog::report
