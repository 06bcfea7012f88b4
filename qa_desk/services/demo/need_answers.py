"""What the auditor of the demo desk answers on one child in need."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, DatePair, EvidenceReference, Standing, Value
from qa_desk.domain.findings import is_fine
from qa_desk.domain.grading import suggest_overall, suggest_section
from qa_desk.domain.template import EvidenceNeed, GradeOf, Question, QuestionType, Section, Template
from qa_desk.services.demo.need_cases import LEVEL, NeedCase
from qa_desk.services.demo.sentences import SentenceBank, drawn

CONCERN, ALERTED_ON = "immediate_concern", "concern_alerted_on"
CONCERN_ON = date(2018, 4, 25)
STEP_UP = "step_up"
WORK, OUTSTANDING, GOOD = "work_and_change", "outstanding", "good"
BEYOND_GOOD = "beyond good"
"""What the reason for an outstanding grade stands under: the rules never suggest one."""


class NeedAnswers:
    """The answers of one case, in the order of the form. Own grades follow what the rules suggest, but for a few."""

    def __init__(self, template: Template, bank: SentenceBank, case: NeedCase) -> None:
        self._template, self._bank, self._case = template, bank, case
        self._grades = self._own_grades()
        facts = case.telling.facts | {f"overall={self._grades[None]}"}
        self._telling = replace(case.telling, facts=facts)

    def __iter__(self) -> Iterator[tuple[str, Answer]]:
        for section in self._template.sections:
            for question in section.questions:
                answer = self._answer(section, question)
                if answer is not None:
                    yield question.name, answer

    def _own_grades(self) -> Mapping[str | None, str]:
        """By section name, and under None the overall grade."""
        rules, counts_as = self._template.grading, self._case.outcomes
        if rules is None:
            raise ValueError(f"{self._template.name} has no rules of grading")
        grades: dict[str | None, str] = {}
        every: list[tuple[Question, str]] = []
        for section in self._template.sections:
            counted = [(one, counts_as[one.name]) for one in section.questions if one.name in counts_as]
            every += counted
            if counted:
                # a plan that is only weeks old has too few answers for a suggestion, and its auditor goes by the whole
                suggested = suggest_section(rules, counted).point or GOOD
                grades[section.name] = OUTSTANDING if self._is_beyond(section, suggested) else suggested
        grades[None] = suggest_overall(rules, list(grades.values()), every).point or rules.otherwise
        return grades

    def _is_beyond(self, section: Section, suggested: str) -> bool:
        everything_met = all(outcome not in ("partly_met", outcomes.LATE) for outcome in self._case.outcomes.values())
        return section.name == WORK and suggested == GOOD and everything_met and self._draw(4, BEYOND_GOOD) == 0

    def _answer(self, section: Section, question: Question) -> Answer | None:
        if question.grades is not None:
            return self._graded(section, question)
        outcome = self._case.outcomes.get(question.name)
        if outcome is not None:
            return self._judged(section, question, outcome)
        return self._told(section, question)

    def _graded(self, section: Section, question: Question) -> Answer:
        grade = self._grades[None if question.grades is GradeOf.OVERALL else section.name]
        reason = self._sentence(question, BEYOND_GOOD) if grade == OUTSTANDING else ""
        quiet = grade == GOOD and self._draw(4, question.name, "note") != 0
        return Answer(grade, reason=reason, note="" if quiet else self._sentence(question, grade))

    def _judged(self, section: Section, question: Question, outcome: str) -> Answer:
        if outcome == outcomes.NOT_APPLICABLE:
            return Answer(standing=Standing.NOT_APPLICABLE, reason=question.not_applicable.reasons[0])
        value: Value = outcome
        if question.name in self._case.dates:
            value = DatePair(*self._case.dates[question.name])
        fine = outcome == outcomes.IN_TIME or (
            question.scale is not None and is_fine(question.scale, question.scale.point(outcome))
        )
        quiet = fine and self._draw(6, question.name, "note") != 0
        note = "" if quiet else self._sentence(question, outcome)
        return Answer(value, note=note, evidence=self._evidence(section, question, bool(note)))

    def _evidence(self, section: Section, question: Question, noted: bool) -> tuple[EvidenceReference, ...]:
        wanted = question.evidence is EvidenceNeed.ALWAYS or (noted and self._draw(2, question.name, "seen") == 0)
        return self._bank.evidence(section.name, question.name, self._telling) if wanted else ()

    def _told(self, section: Section, question: Question) -> Answer | None:
        """What is written without being judged, and whether a child could be unsafe now."""
        concern = self._case.outcomes[LEVEL] == STEP_UP
        if question.name == CONCERN:
            return Answer("yes" if concern else "no")
        if question.follows == CONCERN:
            if not concern:
                return None
            return Answer(CONCERN_ON if question.name == ALERTED_ON else self._sentence(question, "yes"))
        if question.type is not QuestionType.TEXT or (not question.required and self._draw(4, question.name) != 0):
            return None
        words = self._sentence(question, self._grades.get(section.name, self._grades[None]))
        return Answer(words) if words else None

    def _sentence(self, question: Question, answer: str) -> str:
        return self._bank.sentence(question.name, answer, self._telling)

    def _draw(self, most: int, *key: str) -> int:
        return drawn(most, *key, str(self._case.number))
