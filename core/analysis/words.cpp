// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words.h"

#include <QCoreApplication>

namespace myolog {

QString daysText(const std::vector<QDate>& days)
{
    if (days.size() == 1)
        return QCoreApplication::translate("Analysis", "on %1").arg(dateText(days.front()));
    return QCoreApplication::translate("Analysis", "on %n day(s) from %1 to %2", nullptr,
                                       int(days.size()))
        .arg(dateText(days.front()), dateText(days.back()));
}

} // namespace myolog
