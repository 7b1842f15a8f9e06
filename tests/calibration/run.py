#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How often the analysis finds what is not there, and finds what is: generated diaries with known
truth, analysed as daily tables by the program and counted. Prints the table for
core/analysis/README.md; ends with 1 when a goal is missed.

What was counted of a scenario lies in OUT and is not counted again, so a run can be broken off and
taken up, or done in parts (--only); another program or number of diaries begins anew."""
import argparse
import csv
import hashlib
import io
import json
import multiprocessing
import os
import pathlib
import subprocess
import sys
import tempfile
import time
from collections import defaultdict

sys.dont_write_bytecode = True
os.environ['OPENBLAS_NUM_THREADS'] = '1'

import counting  # noqa: E402
import goal_table  # noqa: E402
from scenario_table import LONGEST_WATCHED_LAG, SCENARIOS  # noqa: E402

#: Diaries handed to the program at a time.
AT_A_TIME = 50


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('program')
    parser.add_argument('tools', help='the folder of gen_diary.py')
    parser.add_argument('diaries', type=int, nargs='?', default=1000)
    parser.add_argument('--out', type=pathlib.Path, default='build/calibration')
    parser.add_argument('--only', default='', help='scenarios whose name holds this')
    parser.add_argument('--jobs', type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument('--table', action='store_true', help='print what was counted so far')
    parser.add_argument('--list', action='store_true', help='name the scenarios and end')
    return parser.parse_args()


def write_tables(scenario, first, count, folder):
    """One file for each diary; returns the truth of each by the name of its file."""
    import gen_diary
    kind = scenario.kind
    columns = ['date', 'episodes', *gen_diary.FACTORS]
    kept = range(3) if kind.one_factor else range(len(columns))
    truth = {}
    for i in range(first, first + count):
        rows, facts = gen_diary.make(scenario.seed * 100_000 + i, days=scenario.calendar_days,
                                     phi=scenario.memory, **kind.make)
        name = f'd{i:04d}'
        with open(f'{folder}/{name}.csv', 'w', newline='\n', encoding='utf-8') as file:
            for row in [columns, *rows]:
                file.write(','.join(str(row[column]) for column in kept) + '\n')
        truth[name] = facts
    return truth


def analyse(program, scenario, folder, names):
    form = 'csv' if '--checkpoints' in scenario.kind.analyse else 'json'
    files = [f'{name}.csv' for name in names]
    done = subprocess.run([program, 'analyze', '--format', form, *scenario.kind.analyse, '--daily',
                           *files], cwd=folder, stdout=subprocess.PIPE, check=True)
    return done.stdout.decode()


def count_part(shares, scenario, truth, printed):
    if '--checkpoints' in scenario.kind.analyse:
        by_diary = defaultdict(list)
        watched = '--watch' in scenario.kind.analyse
        for row in csv.DictReader(io.StringIO(printed)):
            if not watched or int(row['lag']) <= LONGEST_WATCHED_LAG:
                by_diary[row['sim']].append(row)
        for name, facts in truth.items():
            counting.count_checks(shares, by_diary[name], facts)
        return
    looks = json.loads(printed)
    for look in looks if isinstance(looks, list) else [looks]:
        facts = truth[look['sim']]
        if facts['effects']:
            counting.count_one(shares, look, facts)
        else:
            counting.count_null(shares, look)


def count(program, scenario, diaries):
    shares = defaultdict(counting.Share)
    for first in range(0, diaries, AT_A_TIME):
        with tempfile.TemporaryDirectory() as folder:
            truth = write_tables(scenario, first, min(AT_A_TIME, diaries - first), folder)
            count_part(shares, scenario, truth, analyse(program, scenario, folder, list(truth)))
    return {key: share.sums for key, share in shares.items()}


def work(job):
    program, tools, scenario, diaries, stamp, out = job
    sys.path.insert(0, tools)
    began = time.time()
    result = {'stamp': stamp, 'shares': count(program, scenario, diaries),
              'seconds': time.time() - began}
    part = out / f'{scenario.name}.part'
    part.write_text(json.dumps(result), encoding='utf-8')
    part.rename(out / f'{scenario.name}.json')
    return scenario.name, result['seconds']


def stamp_of(scenario, program, diaries):
    facts = (repr(scenario), diaries, hashlib.sha256(pathlib.Path(program).read_bytes()).hexdigest())
    return hashlib.sha256(repr(facts).encode()).hexdigest()


def counted(out, scenario, stamp):
    file = out / f'{scenario.name}.json'
    if not file.exists():
        return None
    result = json.loads(file.read_text(encoding='utf-8'))
    return result['shares'] if result['stamp'] == stamp else None


def main():
    args = arguments()
    chosen = [s for s in SCENARIOS if args.only in s.name]
    if args.list:
        print('\n'.join(s.name for s in chosen))
        return 0
    args.out.mkdir(parents=True, exist_ok=True)
    program = os.path.abspath(args.program)
    stamps = {s.name: stamp_of(s, program, args.diaries) for s in chosen}
    open_ones = [s for s in chosen if counted(args.out, s, stamps[s.name]) is None]
    # The longest first, so that no core is idle at the end.
    open_ones.sort(key=lambda s: (s.kind.one_factor, '--checkpoints' not in s.kind.analyse,
                                  -s.days))
    cores = sorted(os.sched_getaffinity(0))[:args.jobs]
    jobs = [(program, os.path.abspath(args.tools), s, args.diaries, stamps[s.name], args.out)
            for s in open_ones]
    if not args.table:
        run(jobs, cores)
    found = {s.name: counted(args.out, s, stamps[s.name]) for s in chosen}
    results = {name: shares for name, shares in found.items() if shares is not None}
    text, held = goal_table.table(results)
    print(text)
    if len(results) < len(chosen):
        print(f'{len(chosen) - len(results)} scenarios are not counted yet', file=sys.stderr)
    return 0 if held and len(results) == len(chosen) else 1


def pin(cores):
    """Each worker on a core of its own: the program would take all of them."""
    os.sched_setaffinity(0, {cores.get()})


def run(jobs, cores):
    began = time.time()
    free = multiprocessing.Queue()
    for core in cores:
        free.put(core)
    with multiprocessing.Pool(len(cores), pin, (free,)) as pool:
        for done, (name, seconds) in enumerate(pool.imap_unordered(work, jobs), 1):
            print(f'{done} of {len(jobs)} after {time.time() - began:.0f} s: {name} '
                  f'{seconds:.0f} s', file=sys.stderr)


if __name__ == '__main__':
    sys.exit(main())
