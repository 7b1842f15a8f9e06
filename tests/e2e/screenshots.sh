#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh PROGRAM FOLDER: every page of the sample diary as people see it, in every language
# and colour schemes, as FOLDER/en-light-today.png. SCREEN=WxHx24 changes the size of the screen.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=desktop.sh
. "$(dirname "$0")/desktop.sh"
program=$1
folder=$2
mkdir -p "$folder"
diary=$work/sample.myolog
"$program" sample --out "$diary" >/dev/null

for file in "$(dirname "$0")"/../../translations/myolog_*.ts; do
    language=$(basename "${file#*myolog_}" .ts)
    for scheme in light dark; do
        start "$program" --diary "$diary" --language "$language" --scheme "$scheme"
        number=0
        for page in today history trends findings visit preferences; do
            press "ctrl+$((++number))"
            screenshot "$folder/$language-$scheme-$page.png"
        done
        quit
    done
done
echo "Screenshots are in $folder"
