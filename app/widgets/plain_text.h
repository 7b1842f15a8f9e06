// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names that people gave, and however many, for places where Qt reads more into a text than its
// letters or has room for a few only.
#pragma once

#include <QString>

class QMenu;

namespace myolog {

/// For buttons and menus: an ampersand of the name is no mnemonic.
QString asMenuText(QString name);
/// For tool tips: what looks like markup stays text.
QString asTip(const QString& text);
/// A menu longer than the screen scrolls, where most styles would make columns beyond its edge.
void letScroll(QMenu& menu);

} // namespace myolog
