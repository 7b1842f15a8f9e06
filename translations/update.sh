#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# update.sh LUPDATE FILE.ts...           brings the translations up to date with the sources
# update.sh --check LUPDATE FILE.ts...   changes nothing; fails when one is not, or is unfinished
set -euo pipefail
cd "$(dirname "$0")"

check=
if [ "$1" = --check ]; then
    check=yes
    shift
fi
lupdate=$1
shift

folder=.
if [ "$check" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    cp -- "$@" "$folder"
fi

for file in "$@"; do
    # Without line numbers a translation changes only when a text does.
    words=(-silent -locations none -no-obsolete -I ..)
    [ "$file" != myolog_en.ts ] || words+=(-pluralonly)
    # lupdate 6.4 never ends at some calls as the number of a plural; a variable is no call.
    timeout 60 "$lupdate" "${words[@]}" ../core ../app -ts "$folder/$file" ||
        { echo "lupdate failed or did not end: is a call the number of a plural?"; exit 1; }
    if [ "$check" ]; then
        diff -u "$file" "$folder/$file" || { echo "$file is behind the sources"; exit 1; }
        ! grep -n 'type="unfinished"' "$file" || { echo "$file is unfinished"; exit 1; }
    fi
done
