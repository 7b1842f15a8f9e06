#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# first_day_test.sh PROGRAM: a person's first day, by keyboard alone. A twitch is logged, the day is
# closed, the program ends; on the next start everything is still there.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=desktop.sh
. "$(dirname "$0")/desktop.sh"
program=$1
diary=$work/first.myolog

recorded() { "$program" list --diary "$diary" --format json | grep -c "$1" || true; }

start "$program" --diary "$diary" --language en
screenshot "$work/empty.png"

press ctrl+t
until_true "dialog for a twitch" window_count_is 2
press Return
until_true "return to the window" window_count_is 1

press ctrl+d
until_true "dialog to close the day" window_count_is 2
press Return
until_true "return to the window" window_count_is 1
screenshot "$work/logged.png"
quit

[ "$(recorded '"rhythm":')" -eq 1 ] || fail "the diary does not hold exactly one twitch"
[ "$(recorded '"mark":"closed"')" -eq 1 ] || fail "the day is not closed"

start "$program" --diary "$diary" --language en
screenshot "$work/again.png"
quit
differ() { ! compare -metric AE "$1" "$2" null: 2>/dev/null; }
differ "$work/empty.png" "$work/again.png" || fail "nothing of it is seen after the restart"
[ -z "${KEEP:-}" ] || cp "$work"/*.png "$KEEP"
