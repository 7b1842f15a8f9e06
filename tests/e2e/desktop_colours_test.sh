#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# desktop_colours_test.sh PROGRAM: where nothing else is chosen, the window has the colours that the
# desktop's settings portal wants, at the start and when they change under it.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=desktop.sh
. "$(dirname "$0")/desktop.sh"
program=$1

# wants SCHEME CONTRAST [DELAY]: as the portal of the desktop says it from now on, that late.
wants() { echo "$*" >&"${portal[1]}"; }
coproc portal { "$here/fake_portal.py"; }
read -r -u "${portal[0]}" _ # it is on the bus

# The corner right of the menus shows the window's own colour.
corner_is() {
    import -window "$window" "$work/now.png"
    [ "$(convert "$work/now.png" -format '%[hex:p{1000,10}]' info:)" = "$1" ]
}

wants 1 0
start "$program" --diary "$work/colours.myolog" --language en
until_true "dark window" corner_is 1E2124
wants 1 1
until_true "window of high contrast" corner_is 000000
wants 2 0
until_true "light window" corner_is F7F5F0
quit
# A portal that is only started for us answers when the window is open already.
wants 1 0 0.4
start "$program" --diary "$work/colours.myolog" --language en
until_true "dark window, late" corner_is 1E2124
quit
wants 2 0 0
start "$program" --diary "$work/colours.myolog" --language en --scheme dark
until_true "window as was asked for" corner_is 1E2124
quit
