// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/date_typing.h"

#include <QKeyEvent>
#include <QLocale>

namespace myolog {

QString longYearFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

DateTyping::DateTyping(QDateTimeEdit& edit) : QObject(&edit), m_edit(edit)
{
    edit.installEventFilter(this);
}

bool DateTyping::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const QString typed = static_cast<QKeyEvent*>(event)->text();
    const QChar letter = typed.isEmpty() ? QChar() : typed.front();
    const bool separates = letter.isPunct() || letter.isSpace();
    if (std::exchange(m_wentOn, false) && separates)
        return true;
    if (letter.isDigit()) {
        const int part = m_edit.currentSectionIndex();
        QMetaObject::invokeMethod(
            this, [this, part] { m_wentOn = m_edit.currentSectionIndex() != part; },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace myolog
