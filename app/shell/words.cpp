// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/words.h"

#include <QStringList>

namespace myolog {

QString wordList(const Catalogue& catalogue)
{
    QStringList paragraphs;
    for (const Word& word : wordTable())
        paragraphs << word.meaning(catalogue);
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace myolog
