# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of what was counted, and the table that says whether it did."""
from counting import Share
from scenario_table import KINDS, SCENARIOS, SEASONS

#: Goal, its name, words, the least and the most; of a power the distance from what is published.
GOALS = (
    ('threshold', 'G1', 'p <= .05 of a threshold test', 0.03, 0.075),
    ('dose', 'G1', 'p <= .05 of a dose test', 0.03, 0.075),
    ('any_05', 'G2', 'any q <= .05 in a diary', 0, 0.13),
    ('any_10', 'G2', 'any q <= .10 in a diary', 0, 0.20),
    ('repeated', 'G3', 'any repeated within a year', 0, 0.10),
    ('coverage', 'G4', 'the interval holds the truth', 0.91, 1),
    ('power_T2', 'G5', 'found, T2 in brackets', -0.05, 0.05),
    ('power_T3', 'G5', 'found at one look, T3 in brackets', -0.05, 0.05),
    ('power_T11', 'G5', 'repeated by day 91, 182, 364, T11 in brackets', -0.05, 0.05),
)
COLUMNS = 5
#: Of fewer diaries or tests there is nothing to judge.
LEAST_TRIES = 20


class Cell:
    """One figure of the table: the shares of one kind and place, one for each memory."""

    def __init__(self, goal, kind, place, results):
        self.words, self.slack, self.held = [], 0, True
        for memory in kind.memories:
            share, published = figure(goal, kind, place, memory, results)
            if share is None or share.sums[1] < LEAST_TRIES:
                self.words.append('-')
                continue
            self.take(share, published, goal)

    def take(self, share, published, goal):
        slack = 2 * share.error
        miss = share.value - (published or 0)
        held = goal[3] - slack <= miss <= goal[4] + slack
        words = short(share.value) + (f' ({short(published)})' if published is not None else '')
        self.words.append(words if held else f'**{words}**')
        self.slack, self.held = max(self.slack, slack), self.held and held


def short(value):
    return f'{value:.3f}'.removeprefix('0').rstrip('0').ljust(3, '0') if value < 1 else '1.0'


def figure(goal, kind, place, memory, results):
    key = goal[0]
    days = kind.days[0] if key == 'power_T11' else kind.days[place]
    scenario = next(s for s in SCENARIOS
                    if s.kind is kind and s.days == days and s.memory == memory)
    if scenario.name not in results:
        return None, None
    if key == 'power_T11':
        key = f'power_T11_{SEASONS[place]}'
    sums = results[scenario.name].get(key)
    published = kind.power[memory][place] if kind.power and key.startswith('power') else None
    return (Share(sums) if sums else None), published


def rows(results):
    """(cells as text, held) of every goal and kind of which something was counted."""
    for goal in GOALS:
        for kind in KINDS:
            if goal[0] not in kind.goals:
                continue
            places = len(SEASONS) if goal[0] == 'power_T11' else len(kind.days)
            cells = [Cell(goal, kind, place, results) for place in range(places)]
            if all(word == '-' for cell in cells for word in cell.words):
                continue
            # A year, or its parts, stand at the end.
            texts = [''] * (COLUMNS - places) + [' / '.join(cell.words) for cell in cells]
            held = all(cell.held for cell in cells)
            bounds = 'within .05' if goal[2].startswith(('found', 'repeated by')) else limits(goal)
            slack = max(cell.slack for cell in cells)
            yield [f'{goal[1]} {goal[2]} ({bounds})', memories(kind), *texts, short(slack),
                   'yes' if held else '**no**'], held


def limits(goal):
    if goal[3] == 0:
        return f'<= {short(goal[4])}'
    return f'>= {short(goal[3])}' if goal[4] == 1 else f'{short(goal[3])} to {short(goal[4])}'


def memories(kind):
    return f'{kind.name}; AR ' + ' / '.join(f'{m:g}'.removeprefix('0') or '0'
                                            for m in kind.memories)


def table(results):
    """(markdown, whether every goal was held)"""
    head = ['goal', 'diaries', '30 days', '60', '90', '180', 'a year', '2 SE', 'held']
    lines, all_held = [head, ['---'] * len(head)], True
    for cells, held in rows(results):
        lines.append(cells)
        all_held = all_held and held
    return '\n'.join('| ' + ' | '.join(line) + ' |' for line in lines), all_held
