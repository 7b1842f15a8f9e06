// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <cmath>
#include <string>

namespace myolog {

QString cleanText(const QString& raw)
{
    QString text = raw;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    // Marks that turn the direction of what follows make a text read otherwise than it is.
    const auto turns = [](QChar c) {
        return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
    };
    text.removeIf([&](QChar c) {
        return turns(c) || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
    });
    return text.trimmed();
}

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
    bool contains(char32_t c) const { return c >= first && c <= last; }
};

/// Blank, but no blank to Unicode; and what it calls default ignorable, without the marks that
/// shape the letters beside them:
/// https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
constexpr CodeRange shapeless[] = {
    {0xad, 0xad},       {0x34f, 0x34f},    {0x61c, 0x61c},   {0x115f, 0x1160}, {0x17b4, 0x17b5},
    {0x180b, 0x180f},   {0x200b, 0x200b},  {0x200e, 0x200f}, {0x2060, 0x206f}, {0x2800, 0x2800},
    {0x3164, 0x3164},   {0xfeff, 0xfeff},  {0xffa0, 0xffa0}, {0xfff0, 0xfff8}, {0x1bca0, 0x1bca3},
    {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff}};
/// Joiners, and the choice between a sign and its picture.
constexpr CodeRange shaping[] = {{0x200c, 0x200d}, {0xfe00, 0xfe0f}};

bool isShapeless(char32_t c)
{
    return std::ranges::any_of(shapeless, [&](const CodeRange& r) { return r.contains(c); });
}

bool canBeSeen(char32_t c)
{
    return !QChar::isSpace(c) && !QChar::isMark(c) && QChar::isPrint(c) &&
           std::ranges::none_of(shaping, [&](const CodeRange& r) { return r.contains(c); });
}

/// As much as fits, and no half of what a person takes for one character.
QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(most - 1);
    if (!characters.isAtBoundary())
        characters.toPreviousBoundary();
    return text.left(characters.position()).trimmed() + u'…';
}

} // namespace

QString cleanName(const QString& raw)
{
    std::u32string codes = cleanText(raw).toStdU32String();
    std::erase_if(codes, isShapeless);
    if (std::ranges::none_of(codes, canBeSeen))
        return {};
    return shortened(QString::fromStdU32String(codes).simplified(), maxNameLength);
}

QString isolated(const QString& name)
{
    const auto turns = [](char32_t c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    };
    return std::ranges::any_of(name.toStdU32String(), turns) ? u'\u2068' + name + u'\u2069' : name;
}

namespace {

std::unexpected<Error> notANumber(const QString& text)
{
    return failure(QCoreApplication::translate("Text", "“%1” is not a number.").arg(text.left(40)));
}

/// "1.000" is one in one country and a thousand in another; a locale's own group sign settles it.
bool isAmbiguous(const QString& text, const QLocale& locale)
{
    const qsizetype at = text.indexOf(u'.') >= 0 ? text.indexOf(u'.') : text.indexOf(u',');
    if (at <= 0 || text.size() - at != 4)
        return false;
    const QString sign = text.mid(at, 1);
    return sign == locale.groupSeparator() && text.left(at) != QLatin1String("0");
}

} // namespace

Result<double> parseNumber(const QString& raw, const QLocale& locale)
{
    const QString text = raw.trimmed();
    const bool both = text.contains(u'.') && text.contains(u',');
    bool ok = false;
    double value = 0;
    if (both)
        value = locale.toDouble(text, &ok);
    else if (!isAmbiguous(text, locale))
        value = QLocale::c().toDouble(QString(text).replace(u',', u'.'), &ok);
    else
        return failure(QCoreApplication::translate(
                           "Text", "“%1” can be read in two ways. Please write it without the "
                                   "thousands separator.")
                           .arg(text.left(40)));
    if (!ok || !std::isfinite(value))
        return notANumber(text);
    return value;
}

QString durationText(double seconds)
{
    const QLocale locale;
    const qint64 whole = qRound64(seconds);
    const qint64 minutes = whole / 60;
    const auto text = [&](qint64 number) { return locale.toString(number); };
    if (whole < 60)
        return QCoreApplication::translate("Text", "%1 s").arg(text(whole));
    if (minutes < 60)
        return whole % 60 == 0 || minutes >= 10
                   ? QCoreApplication::translate("Text", "%1 min").arg(text(minutes))
                   : QCoreApplication::translate("Text", "%1 min %2 s")
                         .arg(text(minutes), text(whole % 60));
    if (minutes % 60 == 0)
        return QCoreApplication::translate("Text", "%1 h").arg(text(minutes / 60));
    return QCoreApplication::translate("Text", "%1 h %2 min")
        .arg(text(minutes / 60), text(minutes % 60));
}

QString exactNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace myolog
