# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The diaries the analysis is calibrated on. One row is one kind of diary, at every number of days
and every memory (autocorrelation, `phi`) it names; each such pair is a scenario."""
from dataclasses import dataclass, field

DAYS = (30, 60, 90, 180, 365)
MEMORIES = (0.0, 0.4, 0.8)
YEAR = 364
#: Closed days at which a repeated pattern is asked for.
SEASONS = (91, 182, YEAR)

WEEKEND = {'weekend_y': 0.5, 'weekend_x': 0.8}
TREND = {'trend_y': 1.0, 'trend_x': 1.0}
GAPS = {'miss': 0.2}
EVERYTHING = WEEKEND | TREND | GAPS
NEXT_DAY = {'lag': 1}
WATCHED = ('--watch', 'caffeine_mg')
#: Later lags of a watched habit belong to the wide search.
LONGEST_WATCHED_LAG = 1


@dataclass(frozen=True)
class Kind:
    """`goals` says what is counted and asked, `make` what the generator is told.
    `power` holds what the published tables say: {memory: (one figure for each of `days`)}."""
    name: str
    goals: tuple
    make: dict = field(default_factory=dict)
    days: tuple = DAYS
    memories: tuple = MEMORIES
    analyse: tuple = ()
    one_factor: bool = False  # tables without the other eight habits: same test, less work
    power: dict = field(default_factory=dict)


NULL = ('threshold', 'dose', 'any_05', 'any_10')
ONE = {'one_factor': True}
YEARLY = {'days': (YEAR,), 'analyse': ('--checkpoints',)}
WATCHED_YEARLY = {'days': (YEAR,), 'analyse': ('--checkpoints',) + WATCHED, 'one_factor': True}

KINDS = (
    # G1 and G2: nothing is true, nine habits at four lags.
    Kind('nothing', NULL),
    Kind('nothing, weekend', NULL, WEEKEND),
    Kind('nothing, trend', NULL, TREND),
    Kind('nothing, 20 % missing', NULL, GAPS),
    Kind('nothing, all three', NULL, EVERYTHING),
    # G3: a year of checkpoints.
    Kind('nothing', ('repeated',), **YEARLY),
    Kind('nothing, weekend', ('repeated',), WEEKEND, **YEARLY),
    Kind('nothing, trend', ('repeated',), TREND, **YEARLY),
    Kind('nothing, 20 % missing', ('repeated',), GAPS, **YEARLY),
    Kind('nothing, all three', ('repeated',), EVERYTHING, **YEARLY),
    Kind('nothing, watched alone', ('repeated',), **WATCHED_YEARLY),
    # G4, and G5 after table T2: one declared habit, the same day.
    Kind('1.5 times', ('coverage', 'power_T2'), {'rr': 1.5}, **ONE, analyse=('--ci', 'all'), power={
        0.0: (.19, .36, .48, .77, .97), 0.4: (.18, .34, .47, .76, .95),
        0.8: (.14, .27, .36, .55, .79)}),
    Kind('2 times', ('coverage', 'power_T2'), {'rr': 2.0}, **ONE, analyse=('--ci', 'all'), power={
        0.0: (.46, .75, .90, 1.0, 1.0), 0.4: (.42, .72, .88, .99, 1.0),
        0.8: (.28, .55, .72, .92, 1.0)}),
    Kind('2 times, all three', ('coverage',), EVERYTHING | {'rr': 2.0}, **ONE,
         analyse=('--ci', 'all')),
    Kind('2 times, on 10 % of days', ('coverage', 'power_T2'), {'rr': 2.0, 'prev': 0.1}, **ONE,
         memories=(0.4,), analyse=('--ci', 'all'), power={0.4: (.06, .31, .56, .86, .98)}),
    Kind('1.5 times, 0.5 a day', ('coverage', 'power_T2'), {'rr': 1.5, 'base': 0.5}, **ONE,
         memories=(0.4,), analyse=('--ci', 'all'), power={0.4: (.10, .16, .22, .38, .65)}),
    Kind('2 times, 0.5 a day', ('coverage', 'power_T2'), {'rr': 2.0, 'base': 0.5}, **ONE,
         memories=(0.4,), analyse=('--ci', 'all'), power={0.4: (.20, .38, .53, .84, .99)}),
    # G5 after table T3: one look at q, the day after.
    Kind('1.5 times', ('power_T3',), NEXT_DAY | {'rr': 1.5}, memories=(0.4,),
         power={0.4: (.02, .07, .12, .27, .70)}),
    Kind('2 times', ('power_T3',), NEXT_DAY | {'rr': 2.0}, memories=(0.4,),
         power={0.4: (.09, .29, .48, .92, 1.0)}),
    Kind('1.5 times, watched', ('power_T3',), NEXT_DAY | {'rr': 1.5}, **ONE, memories=(0.4,),
         analyse=WATCHED, power={0.4: (.14, .28, .37, .61, .90)}),
    Kind('2 times, watched', ('power_T3',), NEXT_DAY | {'rr': 2.0}, **ONE, memories=(0.4,),
         analyse=WATCHED, power={0.4: (.32, .66, .82, .98, 1.0)}),
    # G5 after table T11: repeated by 91, 182 and 364 days, the day after.
    Kind('1.5 times', ('power_T11',), NEXT_DAY | {'rr': 1.5}, **YEARLY, memories=(0.4, 0.8),
         power={0.4: (.04, .18, .49), 0.8: (.03, .10, .26)}),
    Kind('2 times', ('power_T11',), NEXT_DAY | {'rr': 2.0}, **YEARLY, memories=(0.4, 0.8),
         power={0.4: (.28, .76, .99), 0.8: (.17, .47, .86)}),
    Kind('3 times', ('power_T11',), NEXT_DAY | {'rr': 3.0}, **YEARLY, memories=(0.4,),
         power={0.4: (.83, 1.0, 1.0)}),
    Kind('1.5 times, watched', ('power_T11',), NEXT_DAY | {'rr': 1.5}, **WATCHED_YEARLY,
         memories=(0.4, 0.8), power={0.4: (.25, .52, .81), 0.8: (.18, .36, .61)}),
    Kind('2 times, watched', ('power_T11',), NEXT_DAY | {'rr': 2.0}, **WATCHED_YEARLY,
         memories=(0.4, 0.8), power={0.4: (.67, .95, 1.0), 0.8: (.50, .80, .97)}),
)


@dataclass(frozen=True)
class Scenario:
    kind: Kind
    days: int
    memory: float
    seed: int

    @property
    def name(self):
        words = f'{"+".join(self.kind.goals)}-{self.kind.name}-{self.days}-{self.memory}'
        return words.replace(' ', '_').replace(',', '').replace('%', 'percent')

    @property
    def calendar_days(self):
        """With gaps the diary runs longer, until about `days` of it are recorded. A year is a year:
        there the gaps leave fewer checkpoints."""
        if self.days == YEAR:
            return YEAR
        return round(self.days / (1 - self.kind.make.get('miss', 0)))


#: Seeds follow the place in the table, so that a new row at its end changes no other.
SCENARIOS = tuple(
    Scenario(kind, days, memory, 1 + 100 * place + 10 * i + j)
    for place, kind in enumerate(KINDS)
    for i, days in enumerate(kind.days)
    for j, memory in enumerate(kind.memories))
