// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names that people gave, for places where Qt reads more into a text than its letters.
#pragma once

#include <QString>

namespace myolog {

/// For buttons and menus: an ampersand of the name is no mnemonic.
QString asMenuText(QString name);
/// What is read of such a text.
QString withoutMnemonics(QString text);
/// For tool tips: what looks like markup stays text.
QString asTip(const QString& text);
/// For labels that wrap: a word longer than any language's may be parted, too.
QString withBreaks(const QString& text);
QString withoutBreaks(QString text);

} // namespace myolog
