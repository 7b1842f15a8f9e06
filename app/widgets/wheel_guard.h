// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turning the mouse wheel over a field scrolls the page; it changes the field only when the field
// was clicked or tabbed to before.
#pragma once

#include <QObject>

namespace myolog {

class WheelGuard : public QObject {
    Q_OBJECT
public:
    /// Watches every field of the program for as long as `parent` lives.
    explicit WheelGuard(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace myolog
