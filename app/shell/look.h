// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Style, colours and text size. The desktop's own come first; where there is none, Fusion with a
// scheme of ours.
#pragma once

#include "app/shell/desktop_portal.h"

#include <QFont>
#include <QPalette>
#include <QString>

namespace myolog {

struct Scheme;

class Look {
public:
    /// Remembers what the desktop gave; to be made right after the application.
    Look();
    /// `scheme` and `fontPercent` as in the setting table.
    void apply(const QString& scheme, int fontPercent);
    /// Says when the desktop wants other colours.
    DesktopPortal& portal() { return m_portal; }

private:
    /// The one of that id; for "system" the one as the desktop wishes it.
    const Scheme& schemeNow(const QString& id);

    DesktopPortal m_portal;
    QString m_style;
    QPalette m_palette;
    QFont m_font;
    bool m_desktopHasColours;
};

} // namespace myolog
