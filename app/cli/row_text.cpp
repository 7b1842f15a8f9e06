// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/row_text.h"

#include "core/base/text.h"

namespace myolog {

namespace {

QString momentText(const Moment& when)
{
    const QDateTime local = when.local();
    if (when.precision == Precision::Day)
        return local.date().toString(Qt::ISODate);
    const QString text = local.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return when.precision == Precision::About ? text + u'~' : text;
}

} // namespace

QString timeText(const Row& row)
{
    return std::visit(
        [](const auto& record) -> QString {
            if constexpr (requires { record.start; })
                return momentText(record.start);
            else if constexpr (requires { record.when; })
                return momentText(record.when);
            else if constexpr (requires { record.day; })
                return record.day.toString(Qt::ISODate);
            else
                return {};
        },
        row);
}

QString rowText(const Row& row, const RowTeller& teller)
{
    const RowText text = std::visit([&](const auto& record) { return teller.tell(record); }, row);
    QStringList parts{isolated(text.what), text.value, text.details};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", ")).simplified();
}

} // namespace myolog
