// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that a table no longer has. Diaries keep them for ever, so each is still understood.
#pragma once

#include <QString>
#include <span>

namespace myolog {

enum class IdKind { Factor, Intake, Unit, BodySite, Choice, Question };

struct RetiredId {
    IdKind kind;
    const char* id;
    const char* now; ///< the row that took its place
};

std::span<const RetiredId> retiredIds();
/// The id to look up in a table: of a retired one that of the row which took its place.
QString currentId(IdKind kind, const QString& id,
                  std::span<const RetiredId> retired = retiredIds());

} // namespace myolog
