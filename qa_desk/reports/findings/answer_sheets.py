"""Answers and their evidence as sheets of values, made row by row so that any number of them can be written."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from qa_desk.domain import outcomes
from qa_desk.domain.answer_words import OUTCOME_WORDS, answer_words, outcome_words
from qa_desk.domain.answers import Answer, DatePair
from qa_desk.domain.application_evidence import KIND_WORDS, SHOWS_WORDS, item_words
from qa_desk.domain.template import Question, QuestionType, Template
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, SheetValue, ValueKind

NO_VALUE = frozenset({outcomes.NOT_ASKED, outcomes.NOT_ANSWERED})


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One answer of one signed-off return, and what it counts as."""

    code: str
    auditor: str
    question: str
    answer: Answer
    outcome: str


@dataclass(frozen=True)
class _Printed:
    """What every row of one question starts with."""

    question: Question
    place: tuple[str, str, str]


def answers_sheet(template: Template, subject_word: str, answers: Iterable[GivenAnswer], *, whole: bool) -> Sheet:
    """One row for each case and question. ``whole`` adds the sentence, where it was seen and the reason."""
    columns = [
        SheetColumn(subject_word, width=14),
        SheetColumn("Section", width=26),
        SheetColumn("Number", width=9),
        SheetColumn("Question", width=46),
        SheetColumn("Answer", width=30),
        SheetColumn("Counts as", width=22),
        SheetColumn("Date", ValueKind.DATE),
        SheetColumn("Second date", ValueKind.DATE),
        SheetColumn("Amount", width=11),
        SheetColumn("Flagged", width=10),
    ]
    if whole:
        columns += [
            SheetColumn("Evidence", width=60),
            SheetColumn("Where seen", width=30),
            SheetColumn("Reason", width=30),
            SheetColumn("Auditor", width=20),
        ]
    return Sheet("Answers", tuple(columns), _answer_rows(_printed(template), answers, whole=whole))


def evidence_sheet(template: Template, subject_word: str, answers: Iterable[GivenAnswer]) -> Sheet:
    """One row for each answer that has a sentence, a source or a reason."""
    columns = (
        SheetColumn(subject_word, width=14),
        SheetColumn("Number", width=9),
        SheetColumn("Question", width=46),
        SheetColumn("Counts as", width=22),
        SheetColumn("Evidence", width=60),
        SheetColumn("Where seen", width=30),
        SheetColumn("Reason", width=30),
    )
    return Sheet("Evidence", columns, _evidence_rows(_printed(template), answers))


def items_sheet(template: Template, subject_word: str, answers: Iterable[GivenAnswer]) -> Sheet:
    """One row for each evidence item of an agency's or a school's form, with its date as a date."""
    columns = (
        SheetColumn(subject_word, width=24),
        SheetColumn("Section", width=26),
        SheetColumn("Number", width=9),
        SheetColumn("Question", width=46),
        SheetColumn("Title", width=46),
        SheetColumn("Kind", width=14),
        SheetColumn("Dated", ValueKind.DATE),
        SheetColumn("Shows", width=18),
        SheetColumn("Owner", width=26),
        SheetColumn("Review on", ValueKind.DATE),
    )
    return Sheet("Evidence items", columns, _item_rows(_printed(template), answers))


def _item_rows(printed: dict[str, _Printed], answers: Iterable[GivenAnswer]) -> Iterator[Sequence[SheetValue]]:
    for given in answers:
        one = printed.get(given.question)
        if one is None or given.outcome == outcomes.NOT_ASKED:
            continue
        for item in given.answer.evidence:
            yield (
                given.code,
                *one.place,
                item.source,
                KIND_WORDS[item.evidence_kind] if item.evidence_kind else None,
                item.dated_on,
                SHOWS_WORDS[item.shows] if item.shows else None,
                item.owner or None,
                item.review_on,
            )


def _printed(template: Template) -> dict[str, _Printed]:
    """Every question a person answers. Calculations are left out: they only repeat other answers."""
    return {
        question.name: _Printed(
            question, (template.section_of[question.name].label, template.numbers[question.name], question.label)
        )
        for question in template.questions()
        if question.type is not QuestionType.CALCULATE
    }


def _answer_rows(
    printed: dict[str, _Printed], answers: Iterable[GivenAnswer], *, whole: bool
) -> Iterator[Sequence[SheetValue]]:
    for given in answers:
        one = printed.get(given.question)
        if one is None:
            continue
        row = (given.code, *one.place, *_values(one.question, given.answer, given.outcome))
        yield (*row, *_told(given), given.auditor) if whole else row


def _values(question: Question, answer: Answer, outcome: str) -> Sequence[SheetValue]:
    """Answer, what it counts as, date, second date, amount, flagged."""
    flagged = "Flagged" if answer.flagged else None
    if outcome in NO_VALUE:
        return (OUTCOME_WORDS[outcome], OUTCOME_WORDS[outcome], None, None, None, flagged)
    words, counts_as = answer_words(question, answer), outcome_words(question, outcome)
    match answer.value:
        case DatePair(started_on, done_on):
            return (words, counts_as, started_on, done_on, None, flagged)
        case date() as day:
            return (words, counts_as, day, None, None, flagged)
        case int() | Decimal() as amount:
            return (words, counts_as, None, None, amount, flagged)
        case _:
            return (words, counts_as, None, None, None, flagged)


def _evidence_rows(printed: dict[str, _Printed], answers: Iterable[GivenAnswer]) -> Iterator[Sequence[SheetValue]]:
    for given in answers:
        one = printed.get(given.question)
        told = _told(given)
        if one is not None and any(told):
            _, number, label = one.place
            yield (given.code, number, label, outcome_words(one.question, given.outcome), *told)


def _told(given: GivenAnswer) -> tuple[str | None, str | None, str | None]:
    """Sentence, where it was seen, reason; nothing at all of a question that was not asked."""
    if given.outcome == outcomes.NOT_ASKED:
        return (None, None, None)
    answer = given.answer
    sources = "; ".join(map(item_words, answer.evidence))
    return (answer.note or None, sources or None, answer.reason or None)
