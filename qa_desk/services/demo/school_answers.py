"""What the made-up schools of the demo desk answer about themselves."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, DatePair, EvidenceReference, Standing
from qa_desk.domain.grading import suggest_overall, suggest_section
from qa_desk.domain.template import EvidenceNeed, GradeOf, Question, QuestionType, Section, Template
from qa_desk.services.demo.listed_evidence import school_item
from qa_desk.services.demo.sentences import SentenceBank, Telling, drawn

MET, GREEN = "met", "green"
CONCERN = "immediate_concern"
LEAD_TRAINED = "ed02_lead_trained"
EARLY_HELP = ("ed08_early_help_children", "ed08_early_help_led")
FIRST_RETURN = date(2017, 11, 6)
AUTHORS = ("deputy head", "assistant head", "inclusion lead", "pastoral lead")
YEARS = {
    "primary": ("Year 3", "Year 4", "Year 5"),
    "secondary": ("Year 7", "Year 8", "Year 9"),
    "special": ("the upper school", "the lower school"),
    "alternative provision": ("Year 10",),
}


@dataclass(frozen=True)
class MadeUpSchool:
    """One school: its numbers, and what each question that was not fully met counts as.

    ``early_help`` is None where the school could not count it.
    """

    number: int
    facts: frozenset[str]
    roll: int
    early_help: int | None
    weak: Mapping[str, str]


class SchoolAnswers:
    """The answers of one school, in the order of the form. Own grades follow what the rules suggest."""

    def __init__(self, template: Template, bank: SentenceBank, school: MadeUpSchool) -> None:
        self._template, self._bank, self._school = template, bank, school
        self._numbers = self._counted_numbers()
        self._grades = self._own_grades()
        phase = next(name for name in YEARS if name in school.facts)
        words = {
            "author": AUTHORS[school.number % len(AUTHORS)],
            "year": YEARS[phase][school.number % len(YEARS[phase])],
            "asked": str(school.roll * self._between(35, 90, "asked") // 100),
        }
        answered = {f"{one.name[:4]}={self._outcome(one)}" for one in template.questions() if _is_judged(one)}
        self._telling = Telling(school.facts | answered | {phase.partition(" ")[0]}, words, school.number)

    def __iter__(self) -> Iterator[tuple[str, Answer]]:
        for section in self._template.sections:
            for question in section.questions:
                answer = self._answer(section, question)
                if answer is not None:
                    yield question.name, answer

    def _answer(self, section: Section, question: Question) -> Answer | None:
        if question.grades is not None:
            grade = self._grades[None if question.grades is GradeOf.OVERALL else section.name]
            quiet = grade == GREEN and self._between(1, 3, question.name) != 1
            return Answer(grade, note="" if quiet else self._sentence(question, grade))
        if _is_judged(question):
            return self._judged(section, question)
        if question.type is QuestionType.INTEGER:
            return self._number(question)
        if question.name == CONCERN:
            return Answer("no")
        if question.type is not QuestionType.TEXT or question.follows:
            return None
        return self._told(section, question)

    def _judged(self, section: Section, question: Question) -> Answer:
        outcome = self._outcome(question)
        quiet = outcome in (MET, outcomes.IN_TIME) and self._between(1, 5, question.name) > 2
        note = "" if quiet else self._sentence(question, outcome)
        if question.timescale is not None:
            return Answer(self._dates(question, outcome), note=note)
        return Answer(outcome, note=note, evidence=self._evidence(section, question))

    def _evidence(self, section: Section, question: Question) -> tuple[EvidenceReference, ...]:
        if question.evidence is not EvidenceNeed.ALWAYS:
            return ()
        found = self._bank.evidence(section.name, question.name, self._telling)
        return tuple(school_item(reference, self._telling.words["author"].capitalize()) for reference in found)

    def _dates(self, question: Question, outcome: str) -> DatePair:
        """The training, and the day of the return some weeks after the half term."""
        returned = FIRST_RETURN + timedelta(days=self._between(0, 5, "week") * 7 + self._between(0, 4, "day"))
        if question.name == LEAD_TRAINED:
            weeks = self._between(106, 124, "lead") if outcome == outcomes.LATE else self._between(6, 95, "lead")
            return DatePair(returned - timedelta(weeks=weeks), returned)
        training_day = date(2016, 9, 5) if outcome == outcomes.LATE else date(2017, 9, 4)
        return DatePair(training_day + timedelta(days=self._between(0, 1, "training day")), returned)

    def _number(self, question: Question) -> Answer:
        number = self._numbers.get(question.name)
        if number is None:
            return Answer(standing=Standing.CANNOT_JUDGE, note=self._sentence(question, outcomes.CANNOT_JUDGE))
        return Answer(number)

    def _counted_numbers(self) -> dict[str, int]:
        """The year's numbers by question; what the school could not count is left out."""
        school = self._school
        referrals = max(1, school.roll * self._between(8, 24, "referrals") // 1000)
        found = {
            "ed08_pupils_on_roll": school.roll,
            "ed08_referrals": referrals,
            "ed08_referrals_accepted": referrals * self._between(40, 80, "accepted") // 100,
            "ed08_private_fostering": int(self._between(1, 8, "fostering") == 1),
        }
        if school.early_help is not None:
            led = school.early_help * self._between(30, 75, "led") // 100
            found |= dict(zip(EARLY_HELP, (school.early_help, led), strict=True))
        return found

    def _told(self, section: Section, question: Question) -> Answer | None:
        """Strengths and gaps now and then, gaps always where the section is not green."""
        grade = self._grades.get(section.name, self._grades[None])
        wanted = question.required or (question.name.endswith("_gaps") and grade != GREEN)
        if not wanted and self._between(1, 3, question.name) != 1:
            return None
        words = self._sentence(question, grade)
        return Answer(words) if words else None

    def _own_grades(self) -> Mapping[str | None, str]:
        """By section name, and under None the overall grade."""
        rules = self._template.grading
        if rules is None:
            raise ValueError(f"{self._template.name} has no rules of grading")
        grades: dict[str | None, str] = {}
        for section in self._template.sections:
            judged = [(one, self._outcome(one)) for one in section.questions if _is_judged(one)]
            suggested = suggest_section(rules, judged).point
            if suggested is not None:
                grades[section.name] = suggested
        grades[None] = suggest_overall(rules, list(grades.values()), ()).point or rules.otherwise
        return grades

    def _outcome(self, question: Question) -> str:
        fine = outcomes.IN_TIME if question.timescale is not None else MET
        return self._school.weak.get(question.name, fine)

    def _sentence(self, question: Question, answer: str) -> str:
        return self._bank.sentence(question.name, answer, self._telling)

    def _between(self, least: int, most: int, what: str) -> int:
        return least + drawn(most - least + 1, what, str(self._school.number))


def _is_judged(question: Question) -> bool:
    return question.grades is None and (question.scale is not None or question.timescale is not None)
