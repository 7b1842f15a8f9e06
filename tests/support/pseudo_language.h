// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A language nobody speaks: every text about 40 % longer and accented, written from the left or
// from the right. What is not translatable stands out, and what fits in it fits in any language.
#pragma once

#include <QTranslator>

namespace myolog::test {

/// "Save" becomes "[Sáveé]". Placeholders, mnemonics and line ends stay.
inline QString longerText(const QString& text)
{
    static const QString plain = QStringLiteral("aeiouyAEIOUY");
    static const QString accented = QStringLiteral("áéíóúýÁÉÍÓÚÝ");
    const qsizetype wanted = (text.size() * 14 + 9) / 10;
    qsizetype spare = wanted - text.size() - 2; // for the brackets
    QString longer;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype vowel = plain.indexOf(text[i]);
        const bool placeholder = i > 0 && text[i - 1] == u'%';
        longer += vowel < 0 || placeholder ? text[i] : accented[vowel];
        if (vowel >= 0 && !placeholder && spare-- > 0)
            longer += accented[vowel].toLower();
    }
    if (wanted - text.size() < 2)
        return longer + u'~';
    return u'[' + longer + QString(std::max(spare, qsizetype(0)), u'~') + u']';
}

class PseudoLanguage : public QTranslator {
public:
    explicit PseudoLanguage(Qt::LayoutDirection direction) : m_direction(direction) {}

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        const QString source = QString::fromUtf8(text);
        // Qt asks every language for its direction in this way.
        if (source == QLatin1String("QT_LAYOUT_DIRECTION"))
            return m_direction == Qt::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
        // How a date is written, not a word.
        return source.contains(QLatin1String("MMM")) ? source : longerText(source);
    }

private:
    const Qt::LayoutDirection m_direction;
};

} // namespace myolog::test
