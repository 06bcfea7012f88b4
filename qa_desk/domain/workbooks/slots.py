"""What a person can fill in about one question: one slot for each cell."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.answer_words import MARK_WORDS, STANDING_WORDS
from qa_desk.domain.answers import Standing
from qa_desk.domain.template import AttendanceMark, Question, QuestionType, SubjectKind

ANSWER, NOTE, SEEN, REASON = "answer", "note", "seen", "reason"
START, DONE, ROLE, CHOICE, ROW = "start", "done", "role:", "choice:", "row:"
NOT_KNOWN, KNOWN_REASON, FAMILY, SIGNED_BY, SIGNED_ON = "not_known", "known_reason", "family", "signed_by", "signed_on"
YES, NO = "yes", "no"
YES_OR_NO = ((YES, "Yes"), (NO, "No"))


class SlotKind(StrEnum):
    """What a cell takes."""

    CHOICE = "choice"
    SEVERAL = "several"
    """Words of a list with semicolons between them: only inside repeats, where a choice has no cell of its own."""
    DATE = "date"
    WHOLE = "whole"
    DECIMAL = "decimal"
    TEXT = "text"
    SOURCES = "sources"
    """One source on each line."""


@dataclass(frozen=True)
class Slot:
    """One cell to fill in: a part of one answer. ``asides`` are the ways of not giving a value that it takes."""

    part: str
    kind: SlotKind
    words: str
    offered: tuple[tuple[str, str], ...] = ()
    asides: tuple[Standing, ...] = ()
    is_strict: bool = True
    """Whether only what is offered is taken."""
    may_be_future: bool = False

    @property
    def all_words(self) -> tuple[str, ...]:
        """Every word that is offered in the cell."""
        return (*(label for _, label in self.offered), *(STANDING_WORDS[one] for one in self.asides))


def answer_slots(question: Question) -> tuple[Slot, ...]:
    """The cells that give the answer. The first one is its own; a grid or a list has more, each with its words."""
    asides = _asides(question)
    match question.type:
        case QuestionType.TIMESCALE if question.timescale is not None and not question.timescale.starts:
            start = Slot(START, SlotKind.DATE, question.timescale.start_label or "Date the clock starts")
            done = Slot(DONE, SlotKind.DATE, question.timescale.done_label or "Date it was done")
            return (_only_asides(asides), start, done)
        case QuestionType.ATTENDANCE if question.attendance is not None:
            marks = tuple((mark.value, MARK_WORDS[mark]) for mark in AttendanceMark)
            roles = (Slot(ROLE + role.value, SlotKind.CHOICE, role.label, marks) for role in question.attendance.roles)
            return (_only_asides(asides), *roles)
        case QuestionType.SELECT_MULTIPLE:
            choices = (Slot(CHOICE + one.value, SlotKind.CHOICE, one.label, YES_OR_NO) for one in question.choices)
            return (_only_asides(asides), *choices)
        case QuestionType.REPEAT:
            return (_only_asides(asides),)
        case _:
            return (_value_slot(question, ANSWER, "Answer", asides),)


def side_slots(question: Question) -> tuple[Slot, ...]:
    """What stands beside an answer."""
    rule = question.not_applicable
    reasons = tuple((reason, reason) for reason in rule.reasons) if rule.allowed else ()
    kind = SlotKind.CHOICE if reasons else SlotKind.TEXT
    return (
        Slot(NOTE, SlotKind.TEXT, "What the record shows"),
        Slot(SEEN, SlotKind.SOURCES, "Where you saw it"),
        Slot(REASON, kind, "Reason", reasons, is_strict=False),
    )


def row_slots(repeat: Question, row: int) -> Iterator[Slot]:
    """The cells of one row of a repeat; what is worked out has none."""
    for column in repeat.questions:
        if not column.is_computed:
            yield _value_slot(column, row_part(row, column.name), column.label, ())


def row_part(row: int, column: str) -> str:
    """The part of a repeat that one cell of its table is; rows count from 0."""
    return f"{ROW}{row}:{column}"


def statement_slots(kind: SubjectKind) -> tuple[Slot, ...]:
    """What an auditor says of a whole subject, under no question."""
    signed = (
        Slot(SIGNED_BY, SlotKind.TEXT, "These are my own grades: your name or role"),
        Slot(SIGNED_ON, SlotKind.DATE, "Date"),
    )
    if kind is not SubjectKind.CASE:
        return signed
    unknown = ((YES, "Not known to us"),)
    return (
        Slot(NOT_KNOWN, SlotKind.CHOICE, "Only where your agency does not know the child", unknown),
        Slot(KNOWN_REASON, SlotKind.TEXT, "How you checked that the child is not known"),
        Slot(FAMILY, SlotKind.CHOICE, "Have you or your team worked with this family?", YES_OR_NO),
        *signed,
    )


def _asides(question: Question) -> tuple[Standing, ...]:
    allowed = (
        (question.cannot_judge, Standing.CANNOT_JUDGE),
        (question.not_applicable.allowed, Standing.NOT_APPLICABLE),
    )
    return tuple(standing for may, standing in allowed if may)


def _only_asides(asides: tuple[Standing, ...]) -> Slot:
    return Slot(ANSWER, SlotKind.CHOICE, "Answer", (), asides)


def _value_slot(question: Question, part: str, words: str, asides: tuple[Standing, ...]) -> Slot:
    choices = tuple((choice.value, choice.label) for choice in question.choices)
    future = question.may_be_future
    match question.type:
        case QuestionType.SCALE if question.scale is not None:
            points = tuple((point.value, point.label) for point in question.scale.points)
            return Slot(part, SlotKind.CHOICE, words, points, asides)
        case QuestionType.SELECT_ONE:
            return Slot(part, SlotKind.CHOICE, words, choices, asides)
        case QuestionType.SELECT_MULTIPLE:
            return Slot(part, SlotKind.SEVERAL, words, choices, asides)
        case QuestionType.DATE:
            return Slot(part, SlotKind.DATE, words, asides=asides, may_be_future=future)
        case QuestionType.TIMESCALE:
            return Slot(part, SlotKind.DATE, words, asides=asides, may_be_future=future)
        case QuestionType.INTEGER:
            return Slot(part, SlotKind.WHOLE, words, asides=asides)
        case QuestionType.DECIMAL:
            return Slot(part, SlotKind.DECIMAL, words, asides=asides)
        case _:
            return Slot(part, SlotKind.TEXT, words, asides=asides)
