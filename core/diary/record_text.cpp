// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/record_text.h"

#include "core/base/text.h"
#include "core/diary/field.h"

namespace myolog {

Row cleaned(Row row)
{
    std::visit(
        [](auto& record) {
            using T = std::decay_t<decltype(record)>;
            for (const Field<T>& field : fields<T>()) {
                const QVariant value = field.get(record);
                if (field.type == FieldType::Text && !value.isNull())
                    field.set(record, field.isName ? cleanName(value.toString())
                                                   : cleanText(value.toString()));
            }
        },
        row);
    return row;
}

QStringList cleanNames(Row& row)
{
    QStringList changed;
    std::visit(
        [&](auto& record) {
            using T = std::decay_t<decltype(record)>;
            for (const Field<T>& field : fields<T>()) {
                if (!field.isName)
                    continue;
                const QString before = field.get(record).toString();
                const QString now = cleanName(before);
                if (now != before.simplified())
                    changed << now;
                field.set(record, now);
            }
        },
        row);
    return changed;
}

} // namespace myolog
