// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Style, colours and text size. The desktop's own come first; where there is none, Fusion with a
// scheme of ours.
#pragma once

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
    void apply(const QString& scheme, int fontPercent) const;

private:
    /// The one of that id; for "system" the one as light or dark as the desktop.
    const Scheme& schemeNow(const QString& id) const;

    QString m_style;
    QPalette m_palette;
    QFont m_font;
    bool m_desktopHasColours;
};

} // namespace myolog
