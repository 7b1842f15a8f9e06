// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/paper.h"

#include <algorithm>

namespace myolog {

namespace {

struct PaperKind {
    Paper paper;
    const char* name;
    QPageSize::PageSizeId size;
};

constexpr PaperKind paperRows[] = {{Paper::A4, "a4", QPageSize::A4},
                                   {Paper::Letter, "letter", QPageSize::Letter}};

} // namespace

QPageSize pageSize(Paper paper)
{
    return QPageSize(std::ranges::find(paperRows, paper, &PaperKind::paper)->size);
}

Paper paperNamed(const QString& name)
{
    const auto it = std::ranges::find_if(
        paperRows, [&](const PaperKind& kind) { return name == QLatin1String(kind.name); });
    return it == std::end(paperRows) ? Paper::A4 : it->paper;
}

} // namespace myolog
