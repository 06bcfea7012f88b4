"""What came of a workbook, cell by cell: nothing that was written in it is passed over without a word."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property

from qa_desk.domain.answers import Answer
from qa_desk.domain.workbooks.issued import IssuedWorkbook


class Outcome(StrEnum):
    """What came of one cell, in the words that the report has for it."""

    ACCEPTED = "Accepted"
    UNCHANGED = "Unchanged"
    CHANGED_SINCE = "Changed since sent"
    UNKNOWN_ROW = "Unknown row"
    MISSING = "Row missing"
    WORDING = "Wording changed"
    WRONG = "Not understood"
    FORMULA = "Formula"
    TWICE = "There twice"
    CLOSED = "Not open"
    INCOMPLETE = "Not complete yet"
    OUTSIDE = "Outside the form"


SEALED = "Sealed"
"""In place of an answer on a subject that another auditor still grades: the panel opens it when all are in."""

AS_IT_IS = frozenset({Outcome.ACCEPTED, Outcome.UNCHANGED, Outcome.CHANGED_SINCE})


@dataclass(frozen=True)
class CellReport:
    """One cell: where it stands in the workbook, what it is about, what came of it, and why."""

    where: str
    outcome: Outcome
    subject: str = ""
    about: str = ""
    in_workbook: str = ""
    on_desk: str = ""
    reason: str = ""
    question: str = ""


@dataclass(frozen=True)
class CaseReport:
    """What becomes of one subject. ``missing`` is what holds it back from being signed off."""

    subject: str
    standing: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class CaseChanges:
    """What would be recorded about one subject."""

    subject: str
    agency_return: str
    answers: tuple[tuple[str, Answer], ...] = ()
    worked_with_family: bool | None = None
    not_known: str | None = None
    """How it was checked that the child is not known; None where nobody says so."""
    is_signed: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all would be recorded."""
        said = self.worked_with_family is not None or self.not_known is not None or self.is_signed
        return not (self.answers or said)


@dataclass(frozen=True)
class WorkbookReport:
    """Everything that came of one workbook."""

    issued: IssuedWorkbook
    cells: tuple[CellReport, ...]
    cases: tuple[CaseReport, ...]
    changes: tuple[CaseChanges, ...]
    signed: tuple[tuple[str, str, date], ...] = ()
    """Subject, who signs it off, and on which day."""

    def without_answers(self, sealed: frozenset[str]) -> "WorkbookReport":
        """The same report without what it says of these subjects, as far as nobody has to put anything right."""
        cells = tuple(_sealed(one) if one.subject in sealed else one for one in self.cells)
        cases = tuple(
            replace(one, missing=(SEALED,) * len(one.missing)) if one.subject in sealed else one for one in self.cases
        )
        return replace(self, cells=cells, cases=cases)

    @cached_property
    def counts(self) -> Counter[Outcome]:
        """How many cells came to what."""
        return Counter(cell.outcome for cell in self.cells)

    @property
    def refused(self) -> tuple[CellReport, ...]:
        """The cells that were not taken for a reason of their own."""
        return tuple(cell for cell in self.cells if cell.outcome not in AS_IT_IS)

    @property
    def sentence(self) -> str:
        """ "12 cells accepted, 30 unchanged, 1 changed since sent, 2 not taken."."""
        accepted, same = self.counts[Outcome.ACCEPTED], self.counts[Outcome.UNCHANGED]
        parts = [f"{accepted} {'cell' if accepted == 1 else 'cells'} accepted", f"{same} unchanged"]
        if conflicts := self.counts[Outcome.CHANGED_SINCE]:
            parts.append(f"{conflicts} changed since sent")
        if refused := len(self.refused):
            parts.append(f"{refused} not taken")
        return f"{', '.join(parts)}."


def _sealed(cell: CellReport) -> CellReport:
    """What is missing would say which answers are low, so that is sealed as well."""
    if cell.outcome is Outcome.INCOMPLETE:
        return replace(cell, reason="Something is still missing.")
    if cell.question and cell.outcome in (Outcome.ACCEPTED, Outcome.UNCHANGED):
        return replace(cell, in_workbook=SEALED, on_desk=SEALED)
    return cell
