// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/once_button.h"

namespace myolog {

namespace {

const QString counted = QStringLiteral("✓");

} // namespace

OnceButton::OnceButton(const QString& text, QWidget* parent) : ElidedButton(text, parent)
{
    setAutoDefault(false);
    setAccessibleName(text);
    m_restore.setSingleShot(true);
    m_restore.setInterval(2 * pauseMs);
    connect(&m_restore, &QTimer::timeout, this, [this] {
        // Its owner may have changed what it says meanwhile.
        if (QAbstractButton::text() == counted)
            setText(m_text);
    });
    connect(this, &QPushButton::clicked, this, &OnceButton::take);
}

void OnceButton::take()
{
    const bool again = m_since.isValid() && m_since.elapsed() < pauseMs;
    if (again)
        return;
    m_since.start();
    // The tick says "counted", so that nobody needs to click twice.
    setMinimumWidth(width());
    m_text = text();
    setText(counted);
    m_restore.start();
    Q_EMIT clickedOnce();
}

} // namespace myolog
