// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/once_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace myolog {

namespace {

const QString counted = QStringLiteral("✓");
constexpr int mostCharacters = 50; ///< of usual width

} // namespace

OnceButton::OnceButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
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

QSize OnceButton::sizeHint() const
{
    const int widest = fontMetrics().averageCharWidth() * mostCharacters;
    return QPushButton::sizeHint().boundedTo({widest, QWIDGETSIZE_MAX});
}

void OnceButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_PushButton, option);
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
