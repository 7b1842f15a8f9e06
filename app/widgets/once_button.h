// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button that counts once: a second click within the blink of a double click is answered, but
// does nothing.
#pragma once

#include "app/widgets/elided.h"

#include <QElapsedTimer>
#include <QTimer>

namespace myolog {

class OnceButton : public ElidedButton {
    Q_OBJECT
public:
    explicit OnceButton(const QString& text, QWidget* parent = nullptr);
    /// Clicks closer together than this are one.
    static constexpr int pauseMs = 400;

Q_SIGNALS:
    void clickedOnce();

private:
    void take();

    QString m_text;
    QElapsedTimer m_since;
    QTimer m_restore;
};

} // namespace myolog
