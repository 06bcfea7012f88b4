"""What the made-up auditor answers in the demo desk: values, sentences, places in the record and reasons."""

from collections.abc import Iterator
from datetime import date

from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, DatePair, EvidenceReference, Standing, Value
from qa_desk.domain.findings import is_fine
from qa_desk.domain.template import EvidenceNeed, GradeOf, Question, QuestionType, Section, Template
from qa_desk.services.demo.cases import MadeUpCase, Mark, Timeline, telling
from qa_desk.services.demo.sentences import SentenceBank, Telling, drawn

FIRST_MEETING, REVIEW = "eh26_first_family_meeting", "eh27_reviews_on_time"
CONCERN = "immediate_concern"


class CaseAnswers:
    """The answers of one made-up case, in the order of the form."""

    def __init__(self, template: Template, bank: SentenceBank, case: MadeUpCase, number: int, days: Timeline) -> None:
        self._template, self._bank, self._case, self._days = template, bank, case, days
        self._telling: Telling = telling(case, number, days)

    def __iter__(self) -> Iterator[tuple[str, Answer]]:
        for section in self._template.sections:
            for question in section.questions:
                answer = self._answer(section, question)
                if answer is not None:
                    yield question.name, answer

    def _answer(self, section: Section, question: Question) -> Answer | None:
        mark = self._case.marks.get(question.name)
        if mark is not None:
            return self._judged(section, question, mark)
        overall = self._own_grade(None)
        if question.name == CONCERN and overall:
            return Answer("yes" if self._case.concern else "no")
        if question.name in self._case.concern:
            words = self._case.concern[question.name]
            return Answer(date.fromisoformat(words) if question.type is QuestionType.DATE else words)
        grade = self._own_grade(section) or overall
        text = self._bank.sentence(question.name, grade, self._telling) if grade else ""
        return Answer(text) if text else None

    def _own_grade(self, section: Section | None) -> str:
        question = self._template.grade_question(section)
        mark = self._case.marks.get(question.name) if question else None
        return mark.outcome if mark else ""

    def _judged(self, section: Section, question: Question, mark: Mark) -> Answer:
        standing = _standing(mark)
        return Answer(
            self._value(question, mark) if standing is Standing.GIVEN else None,
            standing,
            self._reason(question, standing),
            "" if mark.unwritten else self._note(question, mark),
            self._evidence(section, question, mark) if standing is Standing.GIVEN else (),
            mark.flagged,
        )

    def _value(self, question: Question, mark: Mark) -> Value:
        if question.name == FIRST_MEETING:
            return DatePair(self._days.assessed, self._days.first_meeting)
        if question.name == REVIEW:
            return DatePair(self._days.first_meeting, self._days.review)
        return mark.outcome

    def _reason(self, question: Question, standing: Standing) -> str:
        if standing is Standing.NOT_APPLICABLE:
            return question.not_applicable.reasons[0]
        return self._case.reasons.get(question.name, "")

    def _note(self, question: Question, mark: Mark) -> str:
        """Always a sentence for what was low or could not be judged, and mostly one for what was fine."""
        seldom = question.grades is not GradeOf.OVERALL and (
            mark.outcome == outcomes.IN_TIME or _is_fine(question, mark.outcome)
        )
        if seldom and drawn(5, question.name, "note", str(self._telling.number)) < 2:
            return ""
        return self._bank.sentence(question.name, mark.outcome, self._telling)

    def _evidence(self, section: Section, question: Question, mark: Mark) -> tuple[EvidenceReference, ...]:
        if question.grades is not None or mark.unwritten:
            return ()
        sometimes = question.evidence is EvidenceNeed.NEVER
        if sometimes and drawn(4, question.name, "evidence", str(self._telling.number)) == 0:
            return ()
        return self._bank.evidence(section.name, question.name, self._telling)


def _standing(mark: Mark) -> Standing:
    if mark.outcome in (outcomes.NOT_APPLICABLE, outcomes.CANNOT_JUDGE):
        return Standing(mark.outcome)
    return Standing.GIVEN


def _is_fine(question: Question, outcome: str) -> bool:
    scale = question.scale
    return scale is not None and outcome not in outcomes.NO_GRADE and is_fine(scale, scale.point(outcome))
