// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help.h"

#include "app/context.h"
#include "app/shell/main_window.h"
#include "app/shell/words.h"
#include "app/today/welcome_card.h"

namespace myolog {

void showWords(Context& context, QWidget* asker)
{
    context.prompt().showMessage(asker, MainWindow::tr("What the words mean"),
                                 wordList(context.snapshot()->catalogue));
}

void showWhenToSeeADoctor(Context& context, QWidget* asker)
{
    context.prompt().showMessage(asker, MainWindow::tr("When to see a doctor"),
                                 WelcomeCard::calmText() + QStringLiteral("\n\n") +
                                     WelcomeCard::calmSources());
}

void showAbout(Context& context, QWidget* asker)
{
    context.prompt().showMessage(
        asker, MainWindow::tr("About Myolog"),
        MainWindow::tr("Myolog %1\nA private diary for twitching muscles.\nIt is no medical device "
                       "and makes no diagnosis.\nLicence: GPL-3.0-or-later")
            .arg(QStringLiteral(MYOLOG_VERSION)));
}

} // namespace myolog
