// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/intake.h"

#include "core/factors/factor_ids.h"

#include <QCoreApplication>

namespace myolog {

QString Intake::displayName() const
{
    return builtIn ? QCoreApplication::translate("Intake", name.toUtf8().constData()) : name;
}

QString Intake::displayServing() const
{
    return builtIn ? QCoreApplication::translate("Intake", serving.toUtf8().constData()) : serving;
}

Intake fromBuiltIn(const BuiltInIntake& row)
{
    const bool supplement = row.kind == IntakeKind::Supplement;
    Intake intake{.id = QLatin1String(row.id),
                  .name = QString::fromUtf8(row.name),
                  .serving = QString::fromUtf8(row.serving),
                  .source = QString::fromUtf8(row.source),
                  .kind = row.kind,
                  .builtIn = true};
    const std::pair<const char*, double> amounts[] = {
        {factor_id::hydration, row.ml},
        {factor_id::caffeine, row.caffeine},
        {factor_id::alcohol, row.alcohol},
        {supplement ? factor_id::potassiumSupplement : factor_id::potassium, row.potassium},
        {supplement ? factor_id::magnesiumSupplement : factor_id::magnesium, row.magnesium},
        {supplement ? factor_id::calciumSupplement : factor_id::calcium, row.calcium},
    };
    for (const auto& [factor, amount] : amounts)
        if (amount > 0)
            intake.portions.push_back({QLatin1String(factor), amount});
    return intake;
}

} // namespace myolog
