// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words.h"

#include "core/base/date_text.h"

#include <QCoreApplication>

namespace myolog {

QString soonWords()
{
    return QCoreApplication::translate("Analysis", "Please have a professional look at it soon.");
}

QString timesText(const std::vector<Moment>& times)
{
    const Moment& first = times.front();
    const Moment& last = times.back();
    if (times.size() == 1)
        return QCoreApplication::translate("Analysis", "on %1").arg(dateTimeText(first));
    const auto count = int(times.size());
    const QString between =
        QCoreApplication::translate("Analysis", "%n time(s) from %1 to %2", nullptr, count);
    if (first.wallMs() <= last.wallMs())
        return between.arg(dateTimeText(first), dateTimeText(last));
    // Who travelled west saw an earlier time, over the date line an earlier date, on the clock.
    const QDate early = last.local().date();
    const QDate late = first.local().date();
    if (early < late)
        return between.arg(dateText(early), dateText(late));
    return QCoreApplication::translate("Analysis", "%n time(s) on %1", nullptr, count)
        .arg(dateText(early));
}

} // namespace myolog
