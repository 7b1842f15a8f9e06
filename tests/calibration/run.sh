#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How often the analysis finds what is not there, and finds what is: generated diaries with known
# truth, analysed as daily tables and scored. Prints a table for core/analysis/README.md.
#   run.sh PROGRAM TOOLS [DIARIES]   TOOLS is the folder of gen_diary.py and score.py
set -euo pipefail
program=$1
tools=$2
diaries=${3:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# NAME DAYS INTERVALS OPTIONS OF THE GENERATOR: those of the goals G1, G2, G4 and G5.
scenarios=(
    "null_30 30 flagged --phi 0.4"
    "null_60 60 flagged --phi 0.4"
    "null_90_strong 90 flagged --phi 0.8"
    "null_120_weekend_gaps 120 flagged --phi 0.4 --weekend_y 0.5 --weekend_x 0.8 --miss 0.1"
    "null_180_trend 180 flagged --phi 0.4 --trend_y 1 --trend_x 1"
    "null_365 365 flagged --phi 0"
    "double_next_day_120 120 all --phi 0.4 --rr 2 --lag 1 --miss 0.1"
)

seed=0
for scenario in "${scenarios[@]}"; do
    read -r name days intervals options <<<"$scenario"
    seed=$((seed + 1))
    # shellcheck disable=SC2086 # the options are words
    python3 "$tools/gen_diary.py" --batch "$diaries" --dir "$work/$name" --days "$days" \
        --seed "$seed" $options
    "$program" analyze --format csv --ci "$intervals" --daily "$work/$name"/d*.csv \
        >"$work/$name.csv"
    echo "== $name: $days days, $options"
    python3 "$tools/score.py" "$work/$name/truth.json" "$work/$name.csv"
    rm -rf "${work:?}/$name"
done
