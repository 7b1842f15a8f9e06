// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program: our own texts, Qt's buttons, and how numbers and dates are written.
#pragma once

#include <QLocale>
#include <QTranslator>

namespace myolog {

class Language {
public:
    Language();
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// `choice` as in the setting table: "system", or a language. Open windows hear a
    /// LanguageChange.
    void apply(const QString& choice);

private:
    const QLocale m_computer; ///< as it was before anything was chosen
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace myolog
