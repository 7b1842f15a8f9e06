// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words.h"

#include <QCoreApplication>

namespace myolog {

QString soonWords()
{
    return QCoreApplication::translate("Analysis", "Please have a professional look at it soon.");
}

QString timesText(const std::vector<Moment>& times)
{
    if (times.size() == 1)
        return QCoreApplication::translate("Analysis", "on %1").arg(dateTimeText(times.front()));
    return QCoreApplication::translate("Analysis", "%n time(s) from %1 to %2", nullptr,
                                       int(times.size()))
        .arg(dateTimeText(times.front()), dateTimeText(times.back()));
}

} // namespace myolog
