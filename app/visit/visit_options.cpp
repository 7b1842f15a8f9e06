// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/visit_options.h"

namespace myolog {

ReportOptions readVisitOptions(const Settings& settings)
{
    return {.anonymous = settings.isOn(setting_id::visitAnonymous),
            .name = settings.text(setting_id::visitName),
            .birthDate = settings.text(setting_id::visitBirthDate),
            .without = settings.text(setting_id::visitWithout).split(u' ', Qt::SkipEmptyParts),
            .appendix = settings.isOn(setting_id::visitAppendix),
            .firstNoticed = settings.date(setting_id::firstNoticed),
            .sample = settings.isOn(setting_id::sample)};
}

Result<void> writeVisitOptions(Settings& settings, const ReportOptions& options)
{
    return settings.set({{setting_id::visitName, options.name},
                         {setting_id::visitBirthDate, options.birthDate},
                         {setting_id::visitAnonymous, QString::number(int(options.anonymous))},
                         {setting_id::visitAppendix, QString::number(int(options.appendix))},
                         {setting_id::visitWithout, options.without.join(u' ')}});
}

} // namespace myolog
