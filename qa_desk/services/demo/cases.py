"""The made-up cases of the demo desk: what each was answered, and on which days things happened."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from qa_desk.domain import outcomes
from qa_desk.domain.dates import day_and_month
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import Question, Section, Template
from qa_desk.domain.working_days import add_working_days
from qa_desk.services.demo.sentences import Telling, drawn
from qa_desk.services.demo.shipped_texts import ShippedText

LETTERS = {
    "NA": outcomes.NOT_APPLICABLE,
    "CJ": outcomes.CANNOT_JUDGE,
    "T": outcomes.IN_TIME,
    "L": outcomes.LATE,
}
FLAG, UNWRITTEN = "!", "~"
ATTRIBUTES = {
    "age_band": "Age band",
    "area": "Area",
    "lead_agency": "Lead agency",
    "plan_level": "Plan level",
    "sibling_group": "Sibling group",
}
ONLY_CHILD = "Only child"
AGES = {
    "Under 1": ("baby", "children's centre", frozenset({"baby", "young"})),
    "1 to 4": ("child", "nursery", frozenset({"young", "talks"})),
    "5 to 9": ("child", "primary school", frozenset({"school", "talks"})),
    "10 to 15": ("young person", "high school", frozenset({"school", "talks"})),
    "16 to 17": ("young person", "college", frozenset({"school", "talks"})),
}
LEADS = {
    "School or early years setting": ("pastoral lead", "family liaison worker", "special needs coordinator"),
    "Health visiting and school nursing": ("health visitor", "school nurse"),
    "Early help service": ("family support worker", "early help worker"),
    "Voluntary sector": ("family worker", "project worker"),
}
SIBLINGS = ("older sister", "older brother", "younger sister", "younger brother")


@dataclass(frozen=True)
class Mark:
    """What one question was answered, and whether it is flagged or its sentence is still to be written."""

    outcome: str
    flagged: bool = False
    unwritten: bool = False


@dataclass(frozen=True)
class MadeUpCase:
    """One case: its answers by question, own grades among them. What is not there is not answered yet."""

    code: str
    attributes: Mapping[str, str]
    marks: Mapping[str, Mark]
    reasons: Mapping[str, str] = field(default_factory=dict)
    concern: Mapping[str, str] = field(default_factory=dict)
    handed_back: str = ""

    @property
    def facts(self) -> frozenset[str]:
        """What is true of the case, for choosing sentences."""
        found = set(AGES[self.attributes["age_band"]][2])
        if self.attributes["sibling_group"] != ONLY_CHILD:
            found.add("siblings")
        for question, fact in (("eh26_first_family_meeting", "meeting"), ("eh27_reviews_on_time", "reviewed")):
            if self.marks.get(question, Mark("")).outcome in (outcomes.IN_TIME, outcomes.LATE):
                found.add(fact)
        if self.marks.get("eh31_closure", Mark(outcomes.NOT_APPLICABLE)).outcome != outcomes.NOT_APPLICABLE:
            found.add("closed")
        found.update(f"{name[:4]}={mark.outcome}" for name, mark in self.marks.items())
        return frozenset(found)


def made_up_cases(source: ShippedText, template: Template) -> Iterator[MadeUpCase]:
    """The cases of one audit, in the order of its list."""
    for code, place in source.places():
        marks: dict[str, Mark] = {}
        for section in template.sections:
            written = place.get(section.name)
            if written is not None:
                marks.update(_marks(section, written.text))
        concern = {name: one.text for name, one in place.places() if name.startswith("concern_")}
        handed_back = place.get("handed_back")
        yield MadeUpCase(
            code,
            {name: place[name].text for name in ATTRIBUTES},
            marks,
            place.pairs("reasons"),
            concern,
            handed_back.text if handed_back else "",
        )


def _marks(section: Section, written: str) -> Iterator[tuple[str, Mark]]:
    """The answers before the "=" and the own grade after it; a section without answers has its grade alone."""
    judged = [question for question in section.questions if question.grades is None and _is_judged(question)]
    letters, _, own = written.partition("=") if judged else ("", "", written)
    # a case that is still being graded has fewer letters than questions
    for question, letter in zip(judged, letters.split(), strict=False):
        yield question.name, mark_of(question, letter)
    grade = next((question for question in section.questions if question.grades is not None), None)
    if grade is not None and own.strip():
        yield grade.name, mark_of(grade, own.strip())


def _is_judged(question: Question) -> bool:
    return question.scale is not None or question.timescale is not None


def mark_of(question: Question, written: str) -> Mark:
    """What the letters of one answer stand for."""
    letter = written.rstrip(FLAG + UNWRITTEN)
    if letter in LETTERS:
        outcome = LETTERS[letter]
    else:
        points = question.scale.points if question.scale else ()
        outcome = next(point.value for point in points if point.letter == letter)
    return Mark(outcome, FLAG in written, UNWRITTEN in written)


@dataclass(frozen=True)
class Timeline:
    """When things happened in one case: all working days, and inside the look-back."""

    began: date
    assessed: date
    first_meeting: date
    review: date


def timeline(case: MadeUpCase, number: int, start: date, where: Circumstances) -> Timeline:
    """Days that make the two timescales of a case come out as it was answered."""

    def later(day: date, working_days: int) -> date:
        return add_working_days(day, working_days, where.holidays, where.nation)

    def pick(least: int, most: int, what: str) -> int:
        return least + drawn(most - least + 1, what, str(number))

    began = later(start, pick(2, 30, "began"))
    assessed = later(began, pick(5, 15, "assessed"))
    late = case.marks.get("eh26_first_family_meeting", Mark("")).outcome == outcomes.LATE
    first_meeting = later(assessed, pick(22, 31, "late meeting") if late else pick(8, 20, "meeting"))
    late = case.marks.get("eh27_reviews_on_time", Mark("")).outcome == outcomes.LATE
    review = first_meeting + timedelta(days=pick(45, 62, "late review") if late else pick(28, 40, "review"))
    if not where.holidays.is_working_day(review, where.nation):
        review = later(review, 1) if late else _day_before(review, where)
    return Timeline(began, assessed, first_meeting, review)


def _day_before(day: date, where: Circumstances) -> date:
    while not where.holidays.is_working_day(day, where.nation):
        day -= timedelta(days=1)
    return day


def telling(case: MadeUpCase, number: int, days: Timeline) -> Telling:
    """The words and facts that the sentences about a case are chosen and filled with."""
    child, setting, _ = AGES[case.attributes["age_band"]]
    leads = LEADS[case.attributes["lead_agency"]]
    if leads[0] == "health visitor":
        lead = leads[0] if "young" in case.facts else leads[1]
    else:
        lead = leads[number % len(leads)]
    words = {
        "child": child,
        "setting": setting,
        "lead": lead,
        "sibling": SIBLINGS[number % len(SIBLINGS)],
        "began": day_and_month(days.began),
        "assessed": day_and_month(days.assessed),
        "first_meeting": day_and_month(days.first_meeting),
        "review": day_and_month(days.review),
    }
    return Telling(case.facts, words, number)
