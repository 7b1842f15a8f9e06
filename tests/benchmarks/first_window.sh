#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# first_window.sh RUNS PROGRAM [ARGUMENT...]: how long until the program has a window on the screen,
# beside KeePassXC, a Qt program of about the same size, on the same screen and in turn.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../e2e/desktop.sh
. "$(dirname "$0")/../e2e/desktop.sh"
runs=$1
shift

# milliseconds PROGRAM [ARGUMENT...]: from its start to its first visible window.
milliseconds() {
    local begin=${EPOCHREALTIME/./} id
    "$@" >/dev/null 2>&1 &
    id=$!
    until xdotool search --onlyvisible --pid "$id" --name '.+' >/dev/null 2>&1; do
        kill -0 "$id" || fail "$1 ended without a window"
    done
    echo $(((${EPOCHREALTIME/./} - begin) / 1000))
    kill "$id"
    wait "$id" 2>/dev/null || true
}

median() { sort -n "$1" | sed -n "$((runs / 2 + 1))p"; }

# The first run of each fills the caches and does not count.
milliseconds "$@" >/dev/null
milliseconds keepassxc >/dev/null
for ((i = 0; i < runs; ++i)); do
    milliseconds "$@" >>"$work/ours"
    milliseconds keepassxc >>"$work/theirs"
done
ours=$(median "$work/ours") theirs=$(median "$work/theirs")
echo "first window on the screen: Myolog $ours ms, KeePassXC $theirs ms"
LC_ALL=C awk -v a="$ours" -v b="$theirs" \
    'BEGIN { printf "RATIO start to a window on the screen / KeePassXC|%.2f|1.00\n", a / b }'
