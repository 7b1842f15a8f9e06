// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/words.h"

#include "core/analysis/verdict.h"
#include "tests/support/expect.h"

#include <QSet>

using namespace myolog;

namespace {

TEST(WordTable, EveryRowHasItsOwnNameAndAMeaningWithoutGaps)
{
    QSet<QLatin1String> ids;
    for (const Word& word : wordTable()) {
        EXPECT_FALSE(ids.contains(QLatin1String(word.id))) << word.id;
        ids.insert(QLatin1String(word.id));
        const QString meaning = word.meaning(Catalogue());
        EXPECT_TRUE(meaning.contains(u':')) << word.id;
        EXPECT_FALSE(meaning.contains(QStringLiteral("%1"))) << meaning.toStdString();
    }
}

TEST(WordTable, ExplainsWhateverAFindingCanBeCalled)
{
    const QString all = wordList(Catalogue());
    for (const VerdictKind& kind : verdictTable())
        EXPECT_TRUE(all.contains(QLatin1String(kind.heading) + u':')) << kind.id;
    for (const char* word : {"Watched", "All habits together", "Hours before a twitch",
                             "Caffeine much below the usual", "Put aside"})
        EXPECT_TRUE(all.contains(QLatin1String(word) + u':')) << word;
}

} // namespace
