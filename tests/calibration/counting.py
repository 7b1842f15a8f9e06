# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is counted in the analyses of one scenario: for each diary hits of tries, summed so that
the error allows for the tests of one diary being alike."""
import math

from scenario_table import SEASONS

ALPHA = 0.05
#: The gates that the published tables had as well.
PUBLISHED_GATES = {'exposed', 'unexposed'}


class Share:
    """Hits of tries over independent diaries; its error is that of a ratio of sums (linearised)."""

    def __init__(self, sums=(0,) * 6):
        self.sums = list(sums)

    def add(self, hits, tries=1):
        for i, value in enumerate((hits, tries, hits * hits, hits * tries, tries * tries, 1)):
            self.sums[i] += value

    @property
    def value(self):
        return self.sums[0] / self.sums[1] if self.sums[1] else math.nan

    @property
    def error(self):
        hits, tries, hh, ht, tt, _ = self.sums
        r = self.value
        return math.sqrt(max(0, hh - 2 * r * ht + r * r * tt)) / tries if tries else math.nan


def true_rows(look, truth):
    return [(row, effect) for effect in truth['effects'] for row in look['tests']
            if row['factor'] == effect['factor'] and row['lag'] == effect['lag']]


def count_null(shares, look):
    def below(values, bound):
        return sum(value <= bound for value in values)
    p = [row['p_phase'] for row in look['tests'] if row['p_phase'] is not None]
    q = [row['q'] for row in look['tests'] if row['q'] is not None]
    dose = [row['p'] for row in look['dose'] if row['p'] is not None]
    shares['threshold'].add(below(p, ALPHA), len(p))
    shares['dose'].add(below(dose, ALPHA), len(dose))
    shares['any_05'].add(int(below(q, 0.05) > 0))
    shares['any_10'].add(int(below(q, 0.10) > 0))


def count_one(shares, look, truth):
    """A true effect that could not be tested is one that was not found. But where only a gate is
    shut that the published tables did not have, there is nothing to be compared with them."""
    for row, effect in true_rows(look, truth):
        tested = row['p_phase'] is not None
        if tested or not row['gate'] or PUBLISHED_GATES & set(row['gate']):
            shares['power_T2'].add(int(tested and row['p_phase'] <= ALPHA))
            shares['power_T3'].add(int(tested and row['q'] <= 0.05))
        # An open end holds everything beyond it; without any end there is no interval.
        low, high = row['rr_lo'], row['rr_hi']
        if low is not None or high is not None:
            shares['coverage'].add(int((low or 0) <= effect['rr'] <= (high or math.inf)))


def count_checks(shares, rows, truth):
    """`rows` of a replay: one for each test and checkpoint."""
    repeated = [row for row in rows if row['tier'] == 'repeated']
    if not truth['effects']:
        shares['repeated'].add(int(bool(repeated)))
    for effect in truth['effects']:
        days = [int(row['closed_days']) for row in repeated
                if row['factor'] == effect['factor'] and int(row['lag']) == effect['lag']]
        for season in SEASONS:
            shares[f'power_T11_{season}'].add(int(min(days, default=math.inf) <= season))
