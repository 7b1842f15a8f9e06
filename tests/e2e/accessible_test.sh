#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# accessible_test.sh PROGRAM: what a screen reader is told, asked from outside the program. Every
# control of every page and of the everyday dialogs has a name and a role. The numbers are the least
# that must be seen: a test that sees nothing must not pass.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=desktop.sh
. "$(dirname "$0")/desktop.sh"
program=$1
faults=0

# all_named WHAT LEAST NAME...: in the window on top, and these controls among them.
all_named() {
    local what=$1
    shift
    # What is made beside the window comes a moment later, and so do its controls.
    local tries
    for ((tries = 0; tries < 20; ++tries)); do
        if seen check "$@"; then
            echo "$what: $answer"
            return
        fi
        sleep 0.1
    done
    faults=$((faults + 1))
    echo "$what: ${answer// | /$'\n    '}"
}

# dialog KEYS TITLE LEAST NAME...
dialog() {
    press "$1"
    until_true "dialog after $1" window_count_is 2
    all_named "${@:2}"
    press Escape
    until_true "return to the window" window_count_is 1
}

# Menus are windows without a title.
windows_are() { [ "$(xdotool search --onlyvisible --pid "$program_id" | wc -l)" -eq "$1" ]; }
# A key is lost while the focus is on its way back from a dialog that has gone.
opens_menu() {
    press "$1"
    sleep 0.3
    windows_are 2
}

# added KEYS WHAT LEAST NAME...: the dialog that these keys choose from the menu Add of History.
added() {
    local keys=$1 key
    shift
    until_true "window alone" windows_are 1
    until_true "menu Add" opens_menu alt+a
    for key in $keys; do
        press "$key"
    done
    until_true "dialog after Add, $keys" window_count_is 2
    all_named "$@"
    press Escape
    until_true "return to the window" window_count_is 1
}

see
"$program" sample --out "$work/sample.myolog" >/dev/null
start "$program" --diary "$work/none.myolog" --language en
all_named "First start" 50 "Upper lip, left" "Since when\?" "Record a twitch now"
quit

start "$program" --diary "$work/sample.myolog" --language en
click "check box" "More…"
all_named "Today" 90 "Log a twitch" "The day before" "Coffee" "Fell asleep at" \
    "Stress – .*" "Add a drink, food or supplement"
press ctrl+2
all_named "History" 400 "Search in the diary" "Entries" "Kind" "Span" "The year before"
added t "Add a twitch" 60 "Where does it twitch\?" "Save" "Cancel"
added m "Add a medicine" 7 "Medicine" "What happened\?" "Dose" "Date" "Note" "Save" "Cancel"
added l "Add a lab value" 11 "What was measured" "Value" "Unit" "Date" "Lower end .*" \
    "Upper end .*" "Save" "Cancel"
added n "Add a note" 5 "Save" "Cancel"
added "h Right Return" "Add a habit" 8 "Note" "Save" "Cancel"
press ctrl+3
all_named "Trends" 20 "Chart" "Time" "Save…" "Timeline\. .*" "Duration\. .*"
press ctrl+4
for fold in "No clear pattern.*" "All habits together" "Hours before a twitch" "What was tested.*"; do
    click "check box" "$fold"
done
all_named "Findings" 24 "Watch a habit" "Show the [0-9]+ days with it: .*" "Exact figures: .*" \
    "Put aside…: .*"
press ctrl+5
all_named "Page for the doctor" 30 "Name" "Date of birth" "Anonymous copy" "Save PDF…" \
    "New question for the visit"
press ctrl+6
all_named "Preferences" 50 "Language" "Copy to…"
press ctrl+1
press ctrl+t
until_true "dialog for a twitch" window_count_is 2
click "check box" "More questions"
all_named "Log a twitch" 80 "Where does it twitch\?" "Which side\? – left" "How strong\? – mild" \
    "Note" "What helped\?" "How many twitches in one go\?" "Save" "Cancel"
press Escape
until_true "return to the window" window_count_is 1
dialog ctrl+d "Close the day" 5 "Close the day" "Cancel"
dialog F1 "Keyboard shortcuts" 1 "Close|OK"
press ctrl+2
press alt+c
until_true "dialog to close past days" window_count_is 2
all_named "Close past days" 10 "Close days" "Choose none" "Days not closed yet"
press Escape
until_true "return to the window" window_count_is 1
quit
[ "$faults" -eq 0 ] || fail "$faults of the above have faults"
