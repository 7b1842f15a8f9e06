// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates typed as people write them.
#pragma once

#include <QDateTimeEdit>

namespace myolog {

/// The locale's short date with the whole year: "26" could be any century to Qt.
QString longYearFormat();

/// Qt goes on to the next part of a date once a number is full, and a "/" or "." typed then would
/// skip that part: "11/13/26" became 2013. Such a key is taken as read.
class DateTyping : public QObject {
    Q_OBJECT
public:
    /// Lives as long as `edit`.
    explicit DateTyping(QDateTimeEdit& edit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDateTimeEdit& m_edit;
    bool m_wentOn = false; ///< the last digit filled its part
};

} // namespace myolog
