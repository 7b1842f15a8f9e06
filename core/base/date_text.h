// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a date is written wherever people read one.
#pragma once

#include <QDateTime>
#include <QString>
#include <QTime>

namespace myolog {

/// "22 Nov 2026", in the order of the language.
QString dateText(QDate day);
/// "22 Nov", where the year is plain.
QString dayMonthText(QDate day);

/// How long ago, the way people tell it: "just now", "3 h 20 min ago", "today, 08:12", "yesterday,
/// 21:05", "4 days ago", from a week on the date. Of `then` its own wall clock counts, so a journey
/// may make a day longer; `dayOnly` leaves the time out.
QString agoText(const QDateTime& then, const QDateTime& now, bool dayOnly = false);

/// "23:59" or "11:59 pm", never with seconds: some locales add them even to the short form.
QString clockText(QTime time);
/// The same, as a format for fields.
QString clockFormat();
/// "23:50", "2350", "23.50", "7" or as the locale writes it; invalid for anything else.
QTime parseClock(const QString& text);

} // namespace myolog
