# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by a script, it gives the script a desktop of its own: screen, window manager, session
# bus, home and folder $work. Whatever was started ends with the script.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ -z "${MYOLOG_OWN_DESKTOP:-}" ]; then
    export MYOLOG_OWN_DESKTOP=yes
    exec dbus-run-session --config-file="$here/bus.conf" -- "$0" "$@"
fi

work=$(mktemp -d)
started=()
end_desktop() {
    local status=$? i
    for ((i = ${#started[@]} - 1; i >= 0; --i)); do
        kill "${started[i]}" 2>/dev/null || true
        wait "${started[i]}" 2>/dev/null || true
    done
    [ "$status" -eq 0 ] || [ ! -e "$work/program.log" ] || cat "$work/program.log"
    rm -rf "$work"
    exit "$status"
}
trap end_desktop EXIT

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# until_true WHAT COMMAND...: looks ten times a second, for a minute.
until_true() {
    local what=$1 tries
    shift
    for ((tries = 0; tries < 600; ++tries)); do
        if "$@" >/dev/null 2>&1; then return 0; fi
        sleep 0.1
    done
    fail "no $what after a minute"
}

export HOME=$work/home XDG_RUNTIME_DIR=$work/run LANG=C.UTF-8 QT_QPA_PLATFORM=xcb
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME WAYLAND_DISPLAY LANGUAGE LC_ALL
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"

Xvfb -displayfd 6 6>"$work/display" -screen 0 "${SCREEN:-1280x900x24}" -nolisten tcp 2>/dev/null &
started+=($!)
until_true "screen" test -s "$work/display"
DISPLAY=:$(<"$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
started+=($!)
has_window_manager() { xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'; }
until_true "window manager" has_window_manager

# start PROGRAM ARGS...: puts its process into $program_id and its window into $window.
start() {
    "$@" >>"$work/program.log" 2>&1 &
    program_id=$!
    started+=("$program_id")
    until_true "window" window_count_is 1
    window=$(visible_windows)
    xdotool windowactivate --sync "$window"
}

visible_windows() { xdotool search --onlyvisible --pid "$program_id" --name '.+'; }
window_count_is() { [ "$(visible_windows | wc -l)" -eq "$1" ]; }

# press KEYS: as a person at the keyboard would, into whatever window is active.
press() { xdotool key --clearmodifiers "$1"; }

# quit: by keyboard; the program must end of itself and without complaint.
quit() {
    press ctrl+q
    until_true "end of the program" program_has_ended
    wait "$program_id" || fail "the program ended with code $?"
}
program_has_ended() { ! kill -0 "$program_id"; }

# see: from here on, what a screen reader would see can be asked for. Comes before `start`.
see() {
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    started+=($!)
    until_true "bus for screen readers" dbus-send --session --print-reply --dest=org.a11y.Bus \
        /org/a11y/bus org.a11y.Bus.GetAddress
    mkfifo "$work/questions" "$work/answers"
    /usr/bin/python3 -u "$here/seen.py" <"$work/questions" >"$work/answers" &
    started+=($!)
    exec {questions}>"$work/questions" {answers}<"$work/answers"
}

# seen QUESTION WORDS...: see seen.py; puts the answer into $answer.
seen() {
    local IFS=$'\t' verdict
    printf '%s\n' "$*" >&"$questions"
    IFS=$'\t' read -r verdict answer <&"$answers"
    [ "$verdict" = yes ]
}

# is_seen ROLE NAME, says ROLE NAME TEXT, is STATE ROLE NAME: waits for it.
is_seen() { until_seen "$1 '$2'" find "$1" "$2"; }
says() { until_seen "'$3' in $1 '$2'" says "$1" "$2" "$3"; }
is() { until_seen "$1 $2 '$3'" state "$2" "$3" "$1"; }
until_seen() {
    local what=$1 tries
    shift
    for ((tries = 0; tries < 100; ++tries)); do
        if seen "$@"; then return 0; fi
        sleep 0.1
    done
    fail "no $what: $answer"
}

# point ROLE NAME: moves the mouse there once it stands still, by the wheel when it is scrolled away.
point() {
    local turns way x y before=''
    is_seen "$1" "$2"
    for ((turns = 0; turns < 100; ++turns)); do
        seen where "$1" "$2" || fail "$1 '$2' has gone: $answer"
        read -r way x y <<<"$answer"
        xdotool mousemove "$x" "$y"
        case $way in
            up) xdotool click 4 ;;
            down) xdotool click 5 ;;
            *) [ "$answer" != "$before" ] || return 0 ;;
        esac
        before=$answer
    done
    fail "$1 '$2' cannot be pointed at: $answer"
}

# click ROLE NAME: with the mouse.
click() { point "$1" "$2" && xdotool click 1; }
