// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/medicine_event.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <map>

namespace myolog::report {

namespace {

constexpr qsizetype longestMedicine = 32;

QString eventText(const MedicineChange& change)
{
    return medicineEventName(change.event) + u' ' + dateText(change.day);
}

} // namespace

/// Each medicine once, as it stood last. What was stopped before the period is history.
std::vector<Block> medicines(const ReportInput& input)
{
    const Period& period = input.findings.period;
    std::map<QString, const MedicineChange*> latest;
    for (const MedicineChange& change : input.snapshot.rows.medicines)
        if (change.day <= period.to)
            latest[change.name.simplified().toCaseFolded()] = &change;
    std::vector<const MedicineChange*> shown;
    for (const auto& [name, change] : latest)
        if (change->event != MedicineEvent::Stop || change->day >= period.from)
            shown.push_back(change);
    std::ranges::stable_sort(shown, std::greater(), &MedicineChange::day);
    ReportTable table{.columns = {{}, {}, {}}};
    for (const MedicineChange* change : shown)
        table.rows.push_back({brief(change->name, longestMedicine),
                              brief(change->dose, longestMedicine), eventText(*change)});
    if (table.rows.empty())
        return {};
    return {table};
}

} // namespace myolog::report
