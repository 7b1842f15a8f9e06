#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh PROGRAM FOLDER [PAGE...]: the pages of the sample diary as people see them, in every
# language and colour scheme, as FOLDER/en-light-today.png; Findings also of other diaries and with
# text of twice the size. SCREEN=WxHx24 changes the size of the screen.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=desktop.sh
. "$(dirname "$0")/desktop.sh"
program=$1
folder=$2
shift 2
pages=(today history trends findings visit preferences)
wanted=${*:-${pages[*]}}
mkdir -p "$folder"

# make DIARY DAYS: nothing goes with anything in it.
make() {
    "$(dirname "$0")/made_up_table.sh" "$2" 1 >"$work/$1.csv"
    "$program" import "$work/$1.csv" --diary "$work/$1.myolog" >/dev/null
}
for name in sample sign; do
    "$program" sample --out "$work/$name.myolog" >/dev/null
done
"$program" log twitch --weakness yes --site upper-lid --diary "$work/sign.myolog" >/dev/null
make young 20
make null 120

# findings NAME DIARY: its page of findings.
findings() {
    start "$program" --diary "$work/$2.myolog" --language "$language" --scheme "$scheme" \
        --page findings
    sleep 2 # the analysis
    screenshot "$folder/$language-$scheme-$1.png"
    quit
}

for file in "$(dirname "$0")"/../../translations/myolog_*.ts; do
    language=$(basename "${file#*myolog_}" .ts)
    for scheme in light dark; do
        start "$program" --diary "$work/sample.myolog" --language "$language" --scheme "$scheme"
        number=0
        for page in "${pages[@]}"; do
            press "ctrl+$((++number))"
            [ "$page" != visit ] || sleep 2 # it is made beside the window
            [[ " $wanted " != *" $page "* ]] || screenshot "$folder/$language-$scheme-$page.png"
        done
        quit
        [[ " $wanted " == *" findings "* ]] || continue
        for diary in young null sign; do
            findings "findings-$diary" "$diary"
        done
        QT_FONT_DPI=192 findings findings-large sample
    done
done
echo "Screenshots are in $folder"
