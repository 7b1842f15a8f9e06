// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QCoreApplication>
#include <cmath>

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
