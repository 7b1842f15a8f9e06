// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/row_text.h"

#include "tests/support/test_context.h"

namespace myolog::test {

namespace {

class RowTextTest : public TestContext {
protected:
    QString when(Precision precision)
    {
        Episode episode;
        episode.start = momentOf(now, precision);
        const SnapshotPtr snapshot = context->snapshot();
        const auto catalogue =
            std::shared_ptr<const Catalogue>(snapshot, std::addressof(snapshot->catalogue));
        return RowTeller(catalogue, defaultBoundaryHour).tell(episode).when;
    }
};

TEST_F(RowTextTest, AboutStandsBeforeTheTimeAndNotTheDay)
{
    const QString exact = when(Precision::Exact);
    const QString rough = when(Precision::About);
    EXPECT_NE(rough, exact);
    EXPECT_EQ(QString(rough).remove(QStringLiteral("about ")), exact);
    EXPECT_FALSE(rough.startsWith(QStringLiteral("about")));
    EXPECT_FALSE(rough.endsWith(QStringLiteral("about")));
}

} // namespace

} // namespace myolog::test
