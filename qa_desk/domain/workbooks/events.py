"""What can happen to returns by workbook. Each event is appended once and never changed."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from qa_desk.domain.workbooks.issued import IssuedWorkbook, SentAnswer


@dataclass(frozen=True)
class WorkbookIssued:
    """A workbook was made for an auditor, with the answers that stood on the desk then."""

    kind: ClassVar[str] = "workbook.issued"
    workbook: IssuedWorkbook
    sha256: str = ""
    """Of the file; empty in the history of desks that did not keep it."""

    @property
    def audit(self) -> str:
        """The audit it belongs to."""
        return self.workbook.audit


@dataclass(frozen=True)
class WorkbookTakenIn:
    """Answers came back in a workbook; recorded in the same transaction, after the revisions themselves.

    ``digest`` is of what its cells held, so that the same workbook is known again; ``taken`` are the answers as it
    left them; ``signed`` says who signed which subject off, and on which day; ``by`` is who took it in.
    """

    kind: ClassVar[str] = "workbook.taken_in"
    audit: str
    workbook: str
    digest: str
    by: str
    taken: tuple[SentAnswer, ...]
    signed: tuple[tuple[str, str, date], ...] = ()
    not_known: tuple[str, ...] = ()


WorkbookEvent = WorkbookIssued | WorkbookTakenIn
