#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures what the speed promises rest on and prints the ratios: run.sh BUILD_DIR [RUNS]
set -euo pipefail
programs="$(cd "$1" && pwd)/tests/benchmarks"
runs="${2:-15}"
# Beside the build and not in /tmp, which may be memory: a durable write must meet a disk.
work="$(mktemp -d "$programs/work.XXXXXX")"
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work"
chmod 700 "$work"
[ -n "${DISPLAY:-}" ] || export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"

"$programs/ten_years" "$work/ten years.myolog"
"$programs/storage_bench" "$work/ten years.myolog" "$work" --benchmark_repetitions=9 \
    --benchmark_enable_random_interleaving=true --benchmark_report_aggregates_only=true \
    --benchmark_min_time=0.1 2>/dev/null | tee "$work/storage"
"$programs/start_bench" time "$runs" "$programs/start_empty" "$programs/start_myolog" \
    --diary "$work/ten years.myolog" | tee "$work/start"
# History holds the whole diary; Today reads no more than it shows.
"$programs/start_bench" memory 1 "$programs/start_empty" "$programs/start_myolog" \
    --page history --diary "$work/ten years.myolog" | tee "$work/memory"

printf '\n%-50s %8s %8s\n' "what" "measured" "at most"
grep -h '^RATIO ' "$work/storage" "$work/start" "$work/memory" | sed 's/^RATIO //' |
    while IFS='|' read -r what measured most; do
        printf '%-50s %8s %8s\n' "$what" "$measured" "$most"
    done
