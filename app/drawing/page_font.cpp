// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/page_font.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>

namespace myolog {

namespace {

// The package depends on this family, so the page looks the same everywhere.
QFont wanted()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setStretch(QFont::SemiCondensed);
    // Any spacing keeps Qt from joining "ffi" into one letter that no text search would find.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool drawsLetters(const QFont& font)
{
    // Without fonts Qt draws boxes and reports success, and even the raw font may claim letters.
    const QRawFont raw = QRawFont::fromFont(font);
    return raw.isValid() && raw.supportsCharacter(u'e') && QFontMetricsF(font).inFont(u'e') &&
           QFontMetricsF(font).horizontalAdvance(QStringLiteral("Myolog")) > 0;
}

} // namespace

Result<QFont> pageFont(double points)
{
    QFont font = wanted();
    font.setPixelSize(qRound(points * unitsPerPoint));
    if (QFontDatabase::families().isEmpty() || !drawsLetters(font))
        return failure(
            QCoreApplication::translate(
                "Page",
                "There is no font on this computer that can draw letters, so the page would "
                "be empty. Please install one, for example the package fonts-dejavu-core."),
            QStringLiteral("families: ") +
                QStringList(QFontDatabase::families().mid(0, 5)).join(u','));
    return font;
}

QString missingCharacters(const QString& text)
{
    // The metrics know the fallback fonts as well.
    const QFontMetricsF metrics(wanted());
    QString missing;
    for (const char32_t c : text.toUcs4())
        if (QChar::isPrint(c) && !QChar::isSpace(c) && !metrics.inFontUcs4(c)) {
            const QString letter = QString::fromUcs4(&c, 1);
            if (!missing.contains(letter))
                missing += letter;
        }
    return missing;
}

} // namespace myolog
