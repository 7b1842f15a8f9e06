#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# made_up_table.sh DAYS SEED: a daily table that ends yesterday, in which nothing goes with anything.
set -euo pipefail
days=$1
echo "date,episodes,caffeine_mg,sleep_h,hydration_ml,stress,alcohol_units,exercise_min,screen_h"
awk -v days="$days" -v seed="$2" '
    function between(low, high) { return low + (high - low) * rand() }
    BEGIN {
        srand(seed); rand()
        for (i = 0; i < days; ++i)
            printf "%d,%d,%.1f,%d,%d,%d,%d,%.1f\n", between(0, 6), between(100, 560),
                between(5.5, 8.9), between(1000, 2600), between(0, 10), between(0, 4),
                between(0, 90), between(2, 8)
    }' | while IFS= read -r row; do
    printf '%s,%s\n' "$(date -d "$days days ago" +%F)" "$row"
    days=$((days - 1))
done
