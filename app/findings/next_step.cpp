// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What to do next while there is nothing to compare, or nothing stands out.
#include "app/findings/finding_words.h"
#include "app/findings/findings_part.h"
#include "app/widgets/card.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/comparisons.h"
#include "core/diary/closing.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

namespace {

constexpr char closeDay[] = "close_day";

/// A sentence and the button to go on with; both untranslated, the command as in the shell's table.
struct NextStep {
    const char* title;
    const char* text; ///< "%n": comparisons or closed days; "%1" of firstCheck: at how many
    const char* button;
    const char* command;
};

constexpr NextStep firstRecord{
    QT_TRANSLATE_NOOP("FindingCards", "Nothing to compare yet"),
    QT_TRANSLATE_NOOP("FindingCards",
                      "Log the first twitch or habit; findings grow from what you record."),
    QT_TRANSLATE_NOOP("FindingCards", "Log a twitch"), "log_twitch"};
constexpr NextStep firstClosedDay{
    QT_TRANSLATE_NOOP("FindingCards", "Nothing to compare yet"),
    QT_TRANSLATE_NOOP("FindingCards",
                      "Only closed days are compared, for on other days something may be missing. "
                      "Close a day when there is nothing more to add."),
    QT_TRANSLATE_NOOP("FindingCards", "Close the day"), closeDay};
constexpr NextStep firstCheck{
    QT_TRANSLATE_NOOP("FindingCards", "Too early to compare"),
    QT_TRANSLATE_N_NOOP("FindingCards", "The first check is made with %1 closed days. You have %n "
                                        "so far; until then, any difference may be luck."),
    QT_TRANSLATE_NOOP("FindingCards", "Close the day"), closeDay};
constexpr NextStep nothingTested{
    QT_TRANSLATE_NOOP("FindingCards", "Nothing could be compared at this check"),
    QT_TRANSLATE_NOOP("FindingCards", "What each habit still lacks is listed below."),
    QT_TRANSLATE_NOOP("FindingCards", "Close the day"), closeDay};
constexpr NextStep nothingStands{
    QT_TRANSLATE_NOOP("FindingCards", "Nothing stands out"),
    QT_TRANSLATE_N_NOOP("FindingCards",
                        "Of %n comparison(s) none shows more than luck would. That is a finding "
                        "too; a small difference may still be hidden."),
    QT_TRANSLATE_NOOP("FindingCards", "See Trends"), "page_trends"};

/// Null when findings speak for themselves.
const NextStep* stepOf(const FindingsView& view)
{
    const Findings& findings = view.findings;
    if (findings.loggedDays == 0)
        return &firstRecord;
    if (findings.closedDays == 0)
        return &firstClosedDay;
    if (!findings.check)
        return &firstCheck;
    if (comparisons(findings) == 0)
        return &nothingTested;
    const std::vector<Finding> judged = view.judged();
    return std::ranges::any_of(judged, &Finding::stands) ? nullptr : &nothingStands;
}

QString translated(const char* text, int n = -1)
{
    return QCoreApplication::translate("FindingCards", text, nullptr, n);
}

QString textOf(const NextStep& step, const Findings& findings)
{
    if (&step == &firstCheck)
        return translated(step.text, findings.closedDays).arg(nextCheckpoint(0));
    // A text without a number has no plural forms to choose from.
    return &step == &nothingStands ? translated(step.text, comparisons(findings))
                                   : translated(step.text);
}

} // namespace

QWidget* findings_part::nextStep(const PartInput& input)
{
    const Findings& findings = input.view->findings;
    const NextStep* step = stepOf(*input.view);
    if (!step)
        return nullptr;
    auto* card = new Card(translated(step->title));
    card->body()->addWidget(makeText(textOf(*step, findings)));
    if (step == &firstCheck) {
        auto* bar = new QProgressBar;
        bar->setRange(0, nextCheckpoint(0));
        bar->setValue(findings.closedDays);
        bar->setTextVisible(false);
        bar->setAccessibleName(translated(QT_TRANSLATE_NOOP("FindingCards", "Closed days")));
        card->body()->addWidget(bar);
    }
    const Snapshot& snapshot = *input.view->snapshot;
    if (step->command == closeDay && isClosed(snapshot, snapshot.today))
        return card;
    auto* button = new QPushButton(translated(step->button));
    QObject::connect(button, &QPushButton::clicked, &input.page,
                     [&page = input.page, command = QLatin1String(step->command)] {
                         Q_EMIT page.commandWanted(command);
                     });
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

} // namespace myolog
