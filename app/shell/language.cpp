// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace myolog {

Language::Language() : m_computer(QLocale::system()) {}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::apply(const QString& choice)
{
    const bool system = choice == QLatin1String("system");
    QLocale locale = system ? m_computer : QLocale(choice);
    // "German" on a Swiss computer still writes numbers the Swiss way.
    if (locale.language() == m_computer.language())
        locale = m_computer;
    QLocale::setDefault(locale);

    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = QLocale::languageToCode(locale.language());
    if (m_qt.load(QStringLiteral("qtbase_") + code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: it holds the plurals.
    if (m_own.load(QStringLiteral(":/i18n/myolog_%1.qm").arg(code)) ||
        m_own.load(QStringLiteral(":/i18n/myolog_en.qm")))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace myolog
