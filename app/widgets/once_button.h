// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button that counts once: a second click within the blink of a double click is answered, but
// does nothing.
#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

namespace myolog {

class OnceButton : public QPushButton {
    Q_OBJECT
public:
    explicit OnceButton(const QString& text, QWidget* parent = nullptr);
    /// Clicks closer together than this are one.
    static constexpr int pauseMs = 400;
    /// Of a text longer than some words the beginning is shown.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

Q_SIGNALS:
    void clickedOnce();

private:
    void take();

    QString m_text;
    QElapsedTimer m_since;
    QTimer m_restore;
};

} // namespace myolog
