// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_window.h"

#include "app/findings/dismiss_dialog.h"
#include "app/history/close_days_dialog.h"
#include "app/history/row_dialog.h"
#include "app/preferences/own_factor_dialog.h"
#include "app/preferences/own_intake_dialog.h"
#include "app/shell/main_window.h"
#include "app/shell/page_table.h"
#include "app/shell/shortcuts_dialog.h"
#include "app/shell/words.h"
#include "app/widgets/close_day_dialog.h"
#include "app/widgets/fold.h"
#include "tests/support/page_test.h"

#include <QCoreApplication>

namespace myolog::test {

namespace {

void whenOpen(const AskWindow& ask, const char* name, const std::function<void()>& open)
{
    bool seen = false;
    whenDialogOpens([&](QDialog& dialog) {
        for (Fold* fold : dialog.findChildren<Fold*>())
            fold->setOpen(true);
        ask(dialog, name);
        seen = true;
        dialog.done(QDialog::Rejected);
    });
    open();
    EXPECT_TRUE(seen) << name;
}

/// What the program says and asks in windows of its own, in its own words.
void inEveryMessage(Context& context, const AskWindow& ask)
{
    const QString title = QCoreApplication::translate("myolog::MainWindow", "What the words mean");
    Error refused = context.settings().set(setting_id::paper, QStringLiteral("A7")).error();
    Prompt prompt;
    whenOpen(ask, "an error", [&] { prompt.showError(nullptr, refused); });
    refused.detail = QStringLiteral("paper = A7");
    whenOpen(ask, "an error with its detail", [&] { prompt.showError(nullptr, refused); });
    whenOpen(ask, "a question", [&] { prompt.confirmLeaving(nullptr); });
    whenOpen(ask, "a message", [&] { prompt.showMessage(nullptr, title, refused.text); });
    whenOpen(ask, "a long message",
             [&] { prompt.showMessage(nullptr, title, wordList(context.snapshot()->catalogue)); });
}

} // namespace

void onEveryPage(Context& context, const AskWindow& ask)
{
    MainWindow window(context);
    window.show();
    for (const PageKind& kind : pageTable()) {
        window.showPage(QLatin1String(kind.id));
        window.resize(1024, 700);
        if (kind.id == std::string_view("findings")) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<Fold*>(); }, 20'000));
        }
        ask(window, kind.id);
    }
}

void inEveryDialog(Context& context, const AskWindow& ask)
{
    const QDate day = context.today().addDays(-1);
    for (const AddKind& kind : addKinds())
        whenOpen(ask, kind.text, [&] { kind.add(context, day, nullptr); });
    for (const Factor& factor : context.snapshot()->catalogue.factors())
        whenOpen(ask, factor.id.toLatin1().constData(),
                 [&] { addEntry(context, day, factor.id, nullptr); });
    whenOpen(ask, "close the day", [&] { CloseDayDialog(context, day).exec(); });
    whenOpen(ask, "close past days", [&] { CloseDaysDialog(context).exec(); });
    whenOpen(ask, "own factor", [&] { OwnFactorDialog(context, {}).exec(); });
    whenOpen(ask, "own drink", [&] { OwnIntakeDialog(context, {}).exec(); });
    const QString finding = context.snapshot()->catalogue.factors().back().displayName();
    whenOpen(ask, "put a finding aside",
             [&] { DismissDialog(context, QStringLiteral("sleep"), finding, nullptr).exec(); });
    whenOpen(ask, "shortcuts", [&] { ShortcutsDialog().exec(); });
    inEveryMessage(context, ask);
}

} // namespace myolog::test
