// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a function returns that can fail for a reason the person should hear about. Bugs are
// asserts.
#pragma once

#include <QString>
#include <expected>

namespace myolog {

/// `text` is a whole sentence for the person, translated; `detail` is for the log, untranslated.
struct Error {
    QString text;
    QString detail;
    bool lasting = false; ///< trying the same again would fail as well
};

template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(QString text, QString detail = {})
{
    return std::unexpected(Error{.text = std::move(text), .detail = std::move(detail)});
}

} // namespace myolog
