// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/record.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace myolog {

namespace {

/// An own threshold has no source, and two "" need not stand at the same address.
bool same(const std::optional<Threshold>& a, const std::optional<Threshold>& b)
{
    return a && b ? a->beyond == b->beyond && a->limit == b->limit : a.has_value() == b.has_value();
}

} // namespace

bool OwnFactor::operator==(const OwnFactor& o) const
{
    const Factor& a = factor;
    const Factor& b = o.factor;
    return static_cast<const Record&>(*this) == o && a.id == b.id && a.name == b.name &&
           a.unit == b.unit && a.most == b.most && a.dayValue == b.dayValue &&
           a.zeroWhenClosed == b.zeroWhenClosed && same(a.threshold, b.threshold);
}

bool OwnIntake::operator==(const OwnIntake& o) const
{
    const Intake& a = intake;
    const Intake& b = o.intake;
    return static_cast<const Record&>(*this) == o && a.id == b.id && a.name == b.name &&
           a.serving == b.serving && a.kind == b.kind && a.portions == b.portions;
}

const Record& recordOf(const Row& row)
{
    return std::visit([](const auto& r) -> const Record& { return r; }, row);
}

Record& recordOf(Row& row)
{
    return std::visit([](auto& r) -> Record& { return r; }, row);
}

bool isLasting(const Row& row)
{
    return std::visit([]<typename T>(const T&) { return Lasting<T>; }, row);
}

Catalogue catalogueOf(const Rows& rows)
{
    // A diary may hold names from before there was a rule for them.
    const auto shown = [](const QString& name, const QString& id) {
        const QString clean = cleanName(name);
        return clean.isEmpty() ? cleanName(id) : clean;
    };
    std::vector<Factor> factors;
    for (const OwnFactor& own : rows.ownFactors) {
        factors.push_back(own.factor);
        factors.back().name = shown(own.factor.name, own.factor.id);
    }
    std::vector<Intake> intakes;
    for (const OwnIntake& own : rows.ownIntakes) {
        intakes.push_back(own.intake);
        intakes.back().name = shown(own.intake.name, own.intake.id);
        intakes.back().serving = cleanName(own.intake.serving);
    }
    std::vector<FactorChange> changes;
    for (const FactorPreference& preference : rows.preferences)
        changes.push_back(preference.change);
    return Catalogue(factors, intakes, changes);
}

QString tooManyWatchedText()
{
    return QCoreApplication::translate("Diary",
                                       "At most %1 factors can be watched at a time: each more "
                                       "makes a chance finding likelier. Please watch fewer.")
        .arg(mostWatched);
}

} // namespace myolog
