// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/dialog.h"

#include <QLayout>
#include <QScreen>
#include <algorithm>

namespace myolog {

void Dialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    const int room = screen()->availableGeometry().height();
    if (needed > height())
        resize(width(), std::min(needed, room));
}

} // namespace myolog
