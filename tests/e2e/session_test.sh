#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# session_test.sh PROGRAM: a week with Myolog by keyboard and mouse, from the first start to the
# page for the doctor. A step counts once the file holds it or a screen reader would read it.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=desktop.sh
. "$(dirname "$0")/desktop.sh"
program=$1
diary=$work/own.myolog
pdf=$work/page.pdf
past=6 # days before today that get their habits

rows() { "$program" list --diary "$diary" --format json | grep -c "\"deleted\":0.*$1" || true; }
has_rows() { [ "$(rows "$2")" -eq "$1" ]; }
# holds COUNT PATTERN: waits until so many rows of the file fit.
holds() { until_true "$1 of $2 in the file" has_rows "$1" "$2"; }
twitch='.*"rhythm":' # rows are written with their fields in the order of the alphabet
closed='.*"mark":"closed"'

# dialog KEYS: opens one. back: only the main window is left.
dialog() {
    press "$1"
    until_true "dialog after $1" window_count_is 2
}
back() { until_true "return to the window" window_count_is 1; }

welcome() {
    is_seen label "Welcome to your diary"
    click "check box" "Upper lip, left"
    is checked "check box" "Upper lip, left"
    click "combo box" "Since when\?"
    press Down
    press Down
    press Return
    is_seen "spin button" "Day"
    click "push button" "Record a twitch now"
    holds 1 "$twitch.*\"side\":\"left\",\"site\":\"upper-lip\""
    is_seen label "Recorded: a twitch now, .*Upper lip, left.* First noticed: about .*"
}

quick_twitches() {
    local i before
    before=$(rows "$twitch")
    for ((i = 1; i <= $1; ++i)); do
        dialog ctrl+t
        press Return
        back
    done
    holds $((before + $1)) "$twitch"
}

timed_twitch() { # BUTTON
    local before
    before=$(rows '"duration_s":[1-9]')
    click "push button" "$1"
    holds 1 '.*"ongoing":1'
    is_seen label "Twitching for [1-9].*"
    click "push button" "Stop: it has ended"
    holds 0 '.*"ongoing":1'
    holds $((before + 1)) '"duration_s":[1-9]'
}

detailed_twitch() { # NOTE
    dialog ctrl+t
    xdotool type "lower eyelid"
    press Tab
    click "check box" "Which side\? – right"
    click "check box" "How strong\? – mild"
    click text "Note"
    is focused text "Note"
    xdotool type "$1"
    press ctrl+Return
    back
    holds 1 "\"note\":\"$1\".*\"severity\":\"mild\",\"side\":\"right\",\"site\":\"lower-lid\""
}

undo_and_redo() {
    local all
    all=$(rows "$twitch")
    press ctrl+z
    holds $((all - 1)) "$twitch"
    press ctrl+shift+z
    holds "$all" "$twitch"
}

# day AGO: as the page says it. A day of the diary begins at 04:00.
day() { date -d "$(date -d "4 hours ago" +%F) $1 days ago" "+%A, %B %-d, %Y"; }

habits_of_the_week() {
    local i
    for ((i = 1; i <= past; ++i)); do
        click "push button" "The day before"
    done
    for ((i = 1; i <= past; ++i)); do
        is_seen label "$(day $((past - i + 1)))"
        click "push button" Coffee
        click text "Fell asleep at"
        is focused text "Fell asleep at"
        xdotool type "22:4$i"
        press Tab
        xdotool type "6:15"
        press Return
        holds "$i" '.*"factor":"caffeine"'
        holds "$i" '.*"factor":"sleep"'
        click "push button" "The day after"
    done
    is_seen label "$(day 0)"
}

close_days() {
    dialog ctrl+d
    press Return
    back
    holds 1 "$closed"
    is_seen label Closed
    press ctrl+2
    click "push button" "Close past days…"
    until_true "dialog to close past days" window_count_is 2
    is_seen "push button" "Close days"
    click "push button" "Choose days with entries"
    is_seen "push button" "Close $past days"
    press Return
    back
    holds $((past + 1)) "$closed"
}

search() { # WORD COUNT
    press ctrl+2
    press ctrl+f
    is focused text "Search in the diary"
    xdotool type "$1"
    is_seen label "$2 of [0-9]+"
    press ctrl+a
    press BackSpace
    is_seen label "([0-9]+) of \1"
}

every_chart() {
    local name
    press ctrl+3
    is_seen label Trends
    press alt+c
    press Home
    while IFS=$'\t' read -r _ name; do
        until_seen "chart '$name' at the top" first chart "$name\..*"
        press Down
    done < <("$program" chart)
}

every_page() {
    press ctrl+4
    is_seen label Findings
    is_seen label "Too early to compare"
    press ctrl+6
    is_seen label Preferences
    press ctrl+1
    is_seen "push button" "Log a twitch"
}

page_as_pdf() {
    press ctrl+5
    is enabled "push button" "Save PDF…"
    dialog alt+s
    press ctrl+a
    xdotool type "$pdf"
    press Return
    back
    is_seen label "Saved as .*page.pdf\."
    pdftotext -layout "$pdf" - >"$work/page.txt"
    grep -q "7 closed" "$work/page.txt" || fail "the page does not say that seven days are closed"
    grep -q "Upper lip" "$work/page.txt" || fail "the page does not say where"
}

begin() { start "$program" --diary "$diary" --language en; }

see
begin
welcome
quick_twitches 5
timed_twitch "It is twitching now"
timed_twitch "As last time: .*"
detailed_twitch "after the train"
detailed_twitch "at the window"
holds 10 "$twitch"
undo_and_redo
habits_of_the_week
close_days
search "the window" 1
every_chart
every_page
page_as_pdf
before=$("$program" list --diary "$diary" --format json)
quit

begin
is_seen label Closed
is_seen label "Twitches today: 10"
search "the train" 1
press ctrl+3
until_seen "chart of before" first chart "All comparisons\. .* closed days\."
quit
[ "$("$program" list --diary "$diary" --format json)" = "$before" ] || fail "the file has changed"
