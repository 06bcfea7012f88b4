"""What opened returns would bring, file by file, in words."""

from dataclasses import dataclass

from qa_desk.domain.language import tr
from qa_desk.ui.widgets.reading_table import Column
from qa_desk.ui.widgets.status_painter import StatusLook

READY, NOTHING_NEW, REFUSED, TAKEN_IN = tr("Ready to take in"), tr("Nothing new"), tr("Not taken in"), tr("Taken in")
OUTCOME_COLUMN = 2
OUTCOME_LOOKS = {READY: StatusLook.STRONG_TAG, NOTHING_NEW: StatusLook.QUIET, REFUSED: StatusLook.PROBLEM}


@dataclass(frozen=True)
class FileRow:
    """One file that was opened: from whom, what it brings, and what would happen with it."""

    file: str
    sender: str
    version: str
    new: str
    unchanged: str
    conflicts: str
    outcome: str
    details: tuple[str, ...]
    """Sentences: why it was refused, what is missing, which answers differ."""


FILE_COLUMNS: tuple[Column[FileRow], ...] = (
    Column(tr("File"), lambda row: row.file),
    Column(tr("From"), lambda row: row.sender),
    Column(tr("What happens"), lambda row: row.outcome),
    Column(tr("New"), lambda row: row.new, is_number=True),
    Column(tr("Unchanged"), lambda row: row.unchanged, is_number=True),
    Column(tr("Differences"), lambda row: row.conflicts, is_number=True),
    Column(tr("Version"), lambda row: row.version),
)


@dataclass(frozen=True)
class HeadRow:
    """One of the versions of an answer that stand side by side."""

    id: str
    title: str
    """Who gave it."""
    recorded: str
    value: str
    note: str


@dataclass(frozen=True)
class DifferenceRow:
    """One answer that was given differently on two computers."""

    agency_return: str
    question: str
    case: str
    auditor: str
    words: str
    heads: tuple[HeadRow, ...]


DIFFERENCE_COLUMNS: tuple[Column[DifferenceRow], ...] = (
    Column(tr("About"), lambda row: row.case),
    Column(tr("Auditor"), lambda row: row.auditor),
    Column(tr("Versions"), lambda row: str(len(row.heads)), is_number=True),
    Column(tr("Answer"), lambda row: row.words),
)
