"""What was answered: one value with its note, its evidence and how it stands."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Self

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import AttendanceMark
from qa_desk.domain.text import clean_text


class Standing(StrEnum):
    """Whether an answer is a value or one of the two honest ways of not giving one."""

    GIVEN = "given"
    CANNOT_JUDGE = "cannot_judge"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True)
class DatePair:
    """The two dates of a timescale question. ``started_on`` is None when another question gives it."""

    started_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True)
class Attendance:
    """What each role did about one meeting, in the order of the grid; unmarked roles are left out."""

    marks: tuple[tuple[str, AttendanceMark], ...] = ()

    def mark(self, role: str) -> AttendanceMark | None:
        """What ``role`` did, or None when it is not marked yet."""
        return next((mark for name, mark in self.marks if name == role), None)

    def marked(self, role: str, mark: AttendanceMark | None) -> Self:
        """The grid with one role marked, or cleared when ``mark`` is None."""
        others = tuple(pair for pair in self.marks if pair[0] != role)
        return replace(self, marks=others if mark is None else (*others, (role, mark)))


CellValue = str | date | int | Decimal | tuple[str, ...]
"""A value inside a row of a repeat."""


@dataclass(frozen=True)
class RepeatRow:
    """One row of a repeat, for example one core group meeting."""

    cells: tuple[tuple[str, CellValue], ...] = ()

    def cell(self, name: str) -> CellValue | None:
        """The value of the question ``name`` in this row, or None."""
        return next((value for key, value in self.cells if key == name), None)


@dataclass(frozen=True)
class Rows:
    """The rows of a repeat, in the order they were entered."""

    rows: tuple[RepeatRow, ...] = ()


Value = str | date | int | Decimal | tuple[str, ...] | DatePair | Attendance | Rows


class EvidenceKind(StrEnum):
    """What sort of thing an item of evidence is, in the order it is offered."""

    POLICY = "policy"
    FIGURES = "data"
    MINUTES = "minutes"
    AUDIT = "audit"
    SURVEY = "survey"
    OBSERVATION = "observation"


class Shows(StrEnum):
    """What an item of evidence proves: that something is written down, or that it is done."""

    POLICY = "policy"
    APPLICATION = "application"


@dataclass(frozen=True)
class EvidenceReference:
    """Where something was seen: "minutes 9 April, p2"; in an agency's or a school's form, an item with what it is.

    What was not said of an item stays None or empty: most places in a case file are a source and nothing more.
    """

    source: str
    evidence_kind: EvidenceKind | None = None
    dated_on: date | None = None
    shows: Shows | None = None
    owner: str = ""
    """The role that keeps it, never a name."""
    review_on: date | None = None

    @property
    def is_plain(self) -> bool:
        """Whether it is a source and nothing more."""
        return self == EvidenceReference(self.source)

    def checked(self) -> Self:
        """The item with its words as they are kept; raises UserError when it has no title or cannot be true."""
        item = replace(self, source=clean_text(self.source).strip(), owner=clean_text(self.owner).strip())
        if not item.source:
            raise UserError(tr("Enter the title of the evidence item."), tr("Nothing was added yet."), field="source")
        if item.dated_on is not None and item.review_on is not None and item.review_on < item.dated_on:
            raise UserError(
                tr("The review date must be on or after the date of the item."),
                tr("Change one of the two."),
                field="review_on",
            )
        return item


@dataclass(frozen=True)
class Answer:
    """One answer to one question of one return. Changing it makes a new one."""

    value: Value | None = None
    standing: Standing = Standing.GIVEN
    reason: str = ""
    """Why the question does not apply, or why an own grade departs from the suggestion."""
    note: str = ""
    evidence: tuple[EvidenceReference, ...] = ()
    flagged: bool = False

    @property
    def is_blank(self) -> bool:
        """True when nothing was chosen, typed as a value, or set aside as not judgeable."""
        return self.standing is Standing.GIVEN and not has_content(self.value)

    @property
    def is_empty(self) -> bool:
        """True when nothing at all is kept for the question."""
        return self == BLANK

    def with_value(self, value: Value | None) -> Self:
        """The same note and evidence under a new value, or under none."""
        return replace(self, value=value, standing=Standing.GIVEN, reason="")

    def set_aside(self, standing: Standing, reason: str = "") -> Self:
        """*Cannot judge* or *not applicable* in place of a value; the note stays."""
        return replace(self, value=None, standing=standing, reason=reason)


BLANK = Answer()


def has_content(value: Value | None) -> bool:
    """Whether a value says anything: an untouched grid or an empty text does not."""
    match value:
        case None:
            return False
        case str():
            return bool(value.strip())
        case tuple():
            return bool(value)
        case DatePair(started_on, done_on):
            return started_on is not None or done_on is not None
        case Attendance(marks):
            return bool(marks)
        case Rows(rows):
            return bool(rows)
        case _:
            return True
