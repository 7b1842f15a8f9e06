#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures what the speed promises rest on and prints the ratios: run.sh BUILD_DIR [RUNS]
set -euo pipefail
build="$(cd "$1" && pwd)"
programs="$build/tests/benchmarks"
runs="${2:-15}"
# Beside the build and not in /tmp, which may be memory: a durable write must meet a disk.
work="$(mktemp -d "$programs/work.XXXXXX")"
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work"
chmod 700 "$work"
[ -n "${DISPLAY:-}" ] || export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"

"$programs/ten_years" "$work/ten years.myolog"
"$programs/storage_bench" "$work/ten years.myolog" "$work" --benchmark_repetitions=25 \
    --benchmark_enable_random_interleaving=true --benchmark_report_aggregates_only=true \
    --benchmark_min_time=0.1 2>/dev/null | tee "$work/storage"
"$programs/start_bench" time "$runs" "$programs/start_empty" "$programs/start_myolog" \
    --diary "$work/ten years.myolog" | tee "$work/start"
# History holds the whole diary; Today reads no more than it shows.
"$programs/start_bench" memory 1 "$programs/start_empty" "$programs/start_myolog" \
    --page history --diary "$work/ten years.myolog" | tee "$work/memory"
cp "$work/ten years.myolog" "$work/changed.myolog"
"$(dirname "$0")/first_window.sh" "$runs" "$build/app/myolog" --diary "$work/changed.myolog" |
    tee "$work/screen"
"$programs/window_bench" "$work/changed.myolog" | tee "$work/window"

# The reference of the method lies beside the checkout; without it that row is left out.
reference="$(dirname "$0")/../../../shared/golden/scripts/analyse.py"
python=()
if [ -e "$reference" ]; then
    python=(/usr/bin/python3 "$reference")
else
    echo "No ../shared/golden here, so nothing is compared with Python."
fi
"$programs/daily_tables" 365 "$work/year.csv"
"$programs/daily_tables" 3650 "$work/ten_years.csv"
# These two variables choose for another processor how OpenBLAS multiplies.
env -u OPENBLAS_CORETYPE -u OPENBLAS_L2_SIZE PYTHONDONTWRITEBYTECODE=1 \
    "$programs/analysis_bench" "$runs" "$build/app/myolog" "$work/year.csv" "$work/ten_years.csv" \
    "${python[@]}" | tee "$work/analysis"

printf '\n%-50s %8s %8s\n' "what" "measured" "at most"
grep -h '^RATIO ' "$work/storage" "$work/start" "$work/memory" "$work/screen" "$work/window" \
    "$work/analysis" | sed 's/^RATIO //' |
    while IFS='|' read -r what measured most; do
        printf '%-50s %8s %8s\n' "$what" "$measured" "$most"
    done
