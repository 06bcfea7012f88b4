"""The made-up children in need of the demo desk: drawn the same each time, with the published levels exactly."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from qa_desk.domain import outcomes
from qa_desk.domain.dates import day_and_month
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import Template
from qa_desk.domain.timescales import TimescaleOutcome, verdict
from qa_desk.domain.working_days import add_working_days
from qa_desk.services.demo.cases import AGES
from qa_desk.services.demo.sentences import Telling, drawn
from qa_desk.services.demo.shipped_texts import ShippedText

LEVEL, ASSESSMENT, PLANNING = "cn01_level_now", "cn03_assessment_in_time", "cn06_planning_meeting"
REVIEW, VISIT = "cn08_review_in_time", "cn08_visit_in_time"
CHANGE, DRIFT = "cn11_change_sustained", "cn12_drift_reviewed"
AUDITED_ON = date(2018, 4, 27)
BROUGHT_ALONG, ASSESSED_LATE = 3, 75
"""How many came with another area's assessment, and how many were assessed late: 78 of 100 in time, as elsewhere."""
DRIFT_AFTER_DAYS, FIRST_REVIEW_DAYS, BABY_KNOWN_DAYS = 274, 92, 260
BABY = "Under 1"
BANDS = ((92, "Under 3 months"), (274, "3 to 9 months"), (548, "10 to 18 months"), (9999, "Over 18 months"))
TITLES = ("Age band", "Area", "Main need", "Time on the plan", "Sibling group")

Dates = tuple[date | None, date]


@dataclass(frozen=True)
class NeedCase:
    """One child in need: what is known of the child, what each question counts as, and the dates behind it."""

    code: str
    number: int
    attributes: tuple[tuple[str, str], ...]
    outcomes: Mapping[str, str]
    dates: Mapping[str, Dates]
    telling: Telling


class NeedCases:
    """Draws the cases one by one."""

    def __init__(self, source: ShippedText, template: Template, where: Circumstances) -> None:
        self._chances = {key: _shares(source, key) for key in ("areas", "siblings", "ages")}
        self._needs = {name: source["needs"].pairs(name) for name, _ in source["needs"].places()}
        self._shares_of_needs = {name: int(words["share"]) for name, words in self._needs.items()}
        self._answers = {
            level: {question: _shares(place, question) for question, _ in place.places()}
            for level, place in source["answers"].places()
        }
        self._template, self._where = template, where

    def __call__(self, levels: Mapping[str, int]) -> Iterator[NeedCase]:
        """As many cases as ``levels`` add up to, each level as often as it says."""
        total = sum(levels.values())
        level_of = _spread(levels, total, "level")
        late_of = _spread({"brought": BROUGHT_ALONG, "late": ASSESSED_LATE}, total, "assessment")
        turns = {level: count() for level in levels}
        for number in range(1, total + 1):
            yield self._case(number, level_of(number), late_of(number), next(turns[level_of(number)]))

    def _case(self, number: int, level: str, assessment: str, turn: int) -> NeedCase:
        """One case; ``turn`` is its place among those of its level, so that rare sentences are not used twice."""
        key = str(number)
        dates = self._dates(key, assessment)
        on_plan = (AUDITED_ON - dates[PLANNING][1]).days
        known = (AUDITED_ON - (dates[ASSESSMENT][0] or AUDITED_ON)).days
        ages = {age: share for age, share in self._chances["ages"].items() if age != BABY or known < BABY_KNOWN_DAYS}
        age, siblings = _pick(ages, "age", key), _pick(self._chances["siblings"], "siblings", key)
        fitting = {name: share for name, share in self._shares_of_needs.items() if self._is_for(name, age)}
        need = _pick(fitting, "need", key)
        band = next(words for days, words in BANDS if on_plan <= days)
        attributes = (age, _pick(self._chances["areas"], "area", key), need, band, siblings)
        counted = self._outcomes(level, key, dates, on_plan, assessment == "brought")
        return NeedCase(
            f"CIN-18-{number:03}",
            number,
            tuple(zip(TITLES, attributes, strict=True)),
            counted,
            dates,
            self._telling(turn, age, siblings, need, counted, dates),
        )

    def _is_for(self, need: str, age: str) -> bool:
        return age in self._needs[need].get("ages", age).split(", ")

    def _dates(self, key: str, assessment: str) -> dict[str, Dates]:
        """When things happened: forward from the referral, and backward from the day of the audit."""

        def back(least: int, most: int, what: str, start: date) -> date:
            return self._working_day(start - timedelta(days=_between(least, most, what, key)))

        known = _between(*((135, 190), (190, 420), (420, 800), (800, 1100))[drawn(4, "known", key)], "known for", key)
        referred = self._working_day(AUDITED_ON - timedelta(days=known))
        worked = _between(47, 66, "late", key) if assessment == "late" else _between(14, 45, "in time", key)
        assessed = self._later(referred, worked)
        slow = drawn(10, "planning", key) < 3
        planned = self._later(assessed, _between(11, 18, "slow", key) if slow else _between(3, 10, "soon", key))
        reviewed = back(3, 55, "review", AUDITED_ON)
        gap = (96, 140) if drawn(10, "review slips", key) < 2 else (50, 85)
        visited = back(1, 16, "visit", AUDITED_ON)
        apart = (31, 48) if drawn(10, "visit slips", key) < 2 else (12, 26)
        return {
            ASSESSMENT: (referred, assessed),
            PLANNING: (None, planned),
            REVIEW: (max(back(*gap, "review before", reviewed), planned), reviewed),
            VISIT: (max(back(*apart, "visit before", visited), referred), visited),
        }

    def _outcomes(
        self, level: str, key: str, dates: Mapping[str, Dates], on_plan: int, brought_along: bool
    ) -> dict[str, str]:
        beside = {question for question in (ASSESSMENT, PLANNING) if brought_along}
        beside |= {REVIEW} if on_plan < FIRST_REVIEW_DAYS else set()
        beside |= {DRIFT} if on_plan <= DRIFT_AFTER_DAYS else set()
        found = {LEVEL: level}
        for question in self._template.questions():
            if question.name in beside:
                found[question.name] = outcomes.NOT_APPLICABLE
            elif question.name in dates:
                found[question.name] = self._in_time(question.name, dates)
            elif question.name in self._answers[level]:
                found[question.name] = _pick(self._answers[level][question.name], question.name, key)
        return found

    def _in_time(self, question: str, dates: Mapping[str, Dates]) -> str:
        start, done = dates[question]
        rule, where = self._template.by_name[question].timescale, self._where
        start = start or dates[ASSESSMENT][1]
        told = verdict(rule, start, done, where.today, where.holidays, where.nation) if rule else None
        return outcomes.IN_TIME if told and told.outcome is TimescaleOutcome.IN_TIME else outcomes.LATE

    def _telling(
        self, turn: int, age: str, siblings: str, need: str, counted: Mapping[str, str], dates: Mapping[str, Dates]
    ) -> Telling:
        child, setting, facts = AGES[age]
        found = set(facts) | {f"{name[:4]}={outcome}" for name, outcome in counted.items()}
        found |= {need} | ({"siblings"} if siblings != "Only child" else set())
        found |= {"long"} if counted[DRIFT] != outcomes.NOT_APPLICABLE else set()
        found |= {"reviewed"} if counted[REVIEW] != outcomes.NOT_APPLICABLE else set()
        words = {"child": child, "setting": setting, **self._needs[need]}
        words["Help"] = words["help"].capitalize()
        days = {"referred": dates[ASSESSMENT][0], "assessed": dates[ASSESSMENT][1], "planned": dates[PLANNING][1]}
        days |= {"reviewed": dates[REVIEW][1], "visited": dates[VISIT][1]}
        words |= {name: _said(day) for name, day in days.items() if day}
        return Telling(frozenset(found), words, turn)

    def _later(self, day: date, working_days: int) -> date:
        return add_working_days(day, working_days, self._where.holidays, self._where.nation)

    def _working_day(self, day: date) -> date:
        while not self._where.holidays.is_working_day(day, self._where.nation):
            day -= timedelta(days=1)
        return day


def _shares(source: ShippedText, key: str) -> dict[str, int]:
    return {name: int(share) for name, share in source.pairs(key).items()}


def _said(day: date) -> str:
    return day_and_month(day) if day.year == AUDITED_ON.year else f"{day_and_month(day)} {day.year}"


def _between(least: int, most: int, *key: str) -> int:
    return least + drawn(most - least + 1, *key)


def _pick(chances: Mapping[str, int], *key: str) -> str:
    """One of the names, each as often as its share says."""
    turn = drawn(sum(chances.values()), *key)
    for name, share in chances.items():
        if turn < share:
            return name
        turn -= share
    raise ValueError(f"no shares for {key}")


def _spread(counts: Mapping[str, int], total: int, what: str) -> Callable[[int], str]:
    """Each name exactly as often as ``counts`` says, at numbers up to ``total`` that look like chance."""
    shuffled = iter(sorted(range(1, total + 1), key=lambda number: drawn(2**40, what, str(number))))
    found = {next(shuffled): name for name, often in counts.items() for _ in range(often)}
    return lambda number: found.get(number, "")
