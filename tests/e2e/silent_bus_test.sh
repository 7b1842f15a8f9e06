#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# silent_bus_test.sh PROGRAM: the window comes, works and goes although the desktop's message bus
# takes every connection and says nothing; on whatever desktop Qt believes to be, for each has it ask
# the bus for other things.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=desktop.sh
. "$(dirname "$0")/desktop.sh"
program=$1

"$here/silent_bus.py" "$work/bus" &
started+=($!)
until_true "silent bus" test -S "$work/bus"
export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/bus

for desktop in "" GNOME KDE; do
    export XDG_CURRENT_DESKTOP=$desktop
    start "$program" --diary "$work/own.myolog" --language en
    press ctrl+2
    quit
done
"$program" sample --out "$work/sample.myolog" >/dev/null
"$program" report --diary "$work/sample.myolog" --out "$work/page.pdf"
