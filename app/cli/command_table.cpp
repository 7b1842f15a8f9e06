// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the command line. To add one, add a row here and a file to commands/.
#include "app/cli/command.h"

#include "app/cli/commands/commands.h"
#include "app/cli/log_words.h"
#include "app/cli/option_words.h"

namespace myolog {

namespace {

constexpr const char* textOrJson[] = {"text", "json"};

constexpr const char* textJsonOrCsv[] = {"text", "json", "csv"};
constexpr const char* flaggedOrAll[] = {"flagged", "all"};

constexpr CliOption analyzeOptions[] = {
    {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "First day; the diary's first if not given.")},
    {"to", "DATE", QT_TRANSLATE_NOOP("Cli", "Last day; today if not given.")},
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "How to print: text (the default), json or csv."),
     textJsonOrCsv},
    {.name = "daily",
     .value = "FILE",
     .help = QT_TRANSLATE_NOOP("Cli", "Look at this daily table instead of the diary, and at those "
                                      "that follow it."),
     .repeatable = true},
    {.name = "watch",
     .value = "FACTORS",
     .help = QT_TRANSLATE_NOOP("Cli", "Judge these, at most three, by themselves: caffeine,sleep."),
     .repeatable = true},
    {"checkpoints", "",
     QT_TRANSLATE_NOOP("Cli", "Say what would have been shown at each checkpoint.")},
    {"ci", "WHICH", QT_TRANSLATE_NOOP("Cli", "Find intervals of what stands out, or of all."),
     flaggedOrAll},
    {"without-late", "",
     QT_TRANSLATE_NOOP("Cli", "Leave out days of which something was written down more than two "
                              "days later.")},
};

constexpr CliOption sampleOptions[] = {
    {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "The diary file to make.")},
    {"days", "N", QT_TRANSLATE_NOOP("Cli", "How many days, ending today; 365 when not given.")},
    {"seed", "N", QT_TRANSLATE_NOOP("Cli", "Another number makes another diary.")},
};

constexpr CliOption closeOptions[] = {
    {"date", "DATE", QT_TRANSLATE_NOOP("Cli", "Which day; today when not given.")},
    {.name = "none",
     .value = "FACTORS",
     .help = QT_TRANSLATE_NOOP("Cli", "There was none, or no more, of these, for example "
                                      "caffeine,alcohol."),
     .repeatable = true},
    {"nothing-else", "",
     QT_TRANSLATE_NOOP("Cli", "There was none, or no more, of any habit that a day adds up and "
                              "that is not recorded.")},
};

constexpr CliOption watchOptions[] = {
    {"end", "", QT_TRANSLATE_NOOP("Cli", "Stop watching it.")},
};

const CliOption listOptions[] = {
    {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "The first day.")},
    {"to", "DATE", QT_TRANSLATE_NOOP("Cli", "The last day.")},
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "How to write it."), cli::listFormats()},
};

constexpr CliOption importOptions[] = {
    {"dry-run", "", QT_TRANSLATE_NOOP("Cli", "Only say what would be brought.")},
    {"restore", "", QT_TRANSLATE_NOOP("Cli", "Bring back what was deleted in the diary since.")},
};

const CliOption exportOptions[] = {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "Which kind of file."), cli::writableFormats()},
    {"out", "PATH", QT_TRANSLATE_NOOP("Cli", "Where to write it; - for the terminal.")},
    {"force", "", QT_TRANSLATE_NOOP("Cli", "Replace a file that is there.")},
};

constexpr CliOption factorsOptions[] = {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "How to write it."), textOrJson},
};

const CliOption reportOptions[] = {
    {"out", "F.pdf", QT_TRANSLATE_NOOP("Cli", "Write the page to this file.")},
    {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "First day; without it, 12 weeks before the last.")},
    {"to", "DATE", QT_TRANSLATE_NOOP("Cli", "Last day; without it, today.")},
    {"paper", "SIZE", QT_TRANSLATE_NOOP("Cli", "Paper of the page."), cli::papers()},
    {"name", "NAME", QT_TRANSLATE_NOOP("Cli", "Name to print on the page.")},
    {"anonymous", "", QT_TRANSLATE_NOOP("Cli", "Leave out name, notes and questions.")},
    {"appendix", "", QT_TRANSLATE_NOOP("Cli", "Add a table of every day, on sheets of its own.")},
};

const CliOption chartOptions[] = {
    {"out", cli::chartFileName(), QT_TRANSLATE_NOOP("Cli", "Write to this file.")},
    {"size", "WxH", QT_TRANSLATE_NOOP("Cli", "Size in pixels, for example 1200x675.")},
    {"factor", "ID",
     QT_TRANSLATE_NOOP("Cli", "Compare with this factor; else the one recorded most.")},
    {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "First day; else the first recorded one.")},
    {"to", "DATE", QT_TRANSLATE_NOOP("Cli", "Last day; else today.")},
    {"lag", "DAYS", QT_TRANSLATE_NOOP("Cli", "Twitches this many days after the amount.")},
};

const CliCommand commandRows[] = {
    {"sample", "", QT_TRANSLATE_NOOP("Cli", "Make a made-up diary to explore."), sampleOptions,
     false, cli::sample, true},
    {"log", "WORD [AMOUNT]",
     QT_TRANSLATE_NOOP("Cli", "Record a twitch (“log twitch”), an amount (“log caffeine 95”) or a "
                              "drink, food or supplement (“log coffee”)."),
     logOptions(), false, cli::log, true},
    {"close", "", QT_TRANSLATE_NOOP("Cli", "Close a day: nothing is missing for it any more."),
     closeOptions, false, cli::close, true},
    {"list", "", QT_TRANSLATE_NOOP("Cli", "List what is recorded."), listOptions, false, cli::list},
    {"import", "FILE",
     QT_TRANSLATE_NOOP("Cli",
                       "Bring in what export has written, or a daily table (CSV): a column “date”, "
                       "then “episodes” (or “twitches”, “count”) and columns like caffeine_mg, as "
                       "“myolog factors” lists them. An empty cell was not recorded, 0 means none. "
                       "A corrected table of the same name replaces what it brought before."),
     importOptions, false, cli::importFile, true},
    {"export", "", QT_TRANSLATE_NOOP("Cli", "Write the diary to a file that others can read."),
     exportOptions, false, cli::exportDiary},
    {"factors", "", QT_TRANSLATE_NOOP("Cli", "List everything that can be tracked."),
     factorsOptions, false, cli::factors},
    {"check",
     "",
     QT_TRANSLATE_NOOP("Cli", "Check that the diary file is sound."),
     {},
     false,
     cli::check},
    {"analyze", "[FILE...]",
     QT_TRANSLATE_NOOP("Cli", "Show warning signs, days beyond a limit and patterns."),
     analyzeOptions, false, cli::analyze},
    {"watch", "[FACTOR]",
     QT_TRANSLATE_NOOP("Cli", "Choose a habit, beforehand, to be judged apart; without a FACTOR, "
                              "list those that are watched. At most three are."),
     watchOptions, false, cli::watch, true},
    {"chart", "[ID]", QT_TRANSLATE_NOOP("Cli", "Draw a chart; without an ID, list the charts."),
     chartOptions, true, cli::chart, true},
    {"report", "", QT_TRANSLATE_NOOP("Cli", "Print the page for the doctor as PDF."), reportOptions,
     true, cli::report, true},
};

} // namespace

std::span<const CliCommand> cliTable()
{
    return commandRows;
}

} // namespace myolog
