"""Whom a pack goes to, and what became of it, in words."""

from dataclasses import dataclass

from qa_desk.domain.language import tr
from qa_desk.ui.widgets.reading_table import Column
from qa_desk.ui.widgets.status_painter import StatusLook

NOT_ENROLLED, READY, NO_CASES, ISSUED = tr("Not enrolled"), tr("Ready"), tr("No cases"), tr("Issued")
STATE_COLUMN = 3
STATE_LOOKS = {NOT_ENROLLED: StatusLook.TAG, READY: StatusLook.STRONG_TAG, NO_CASES: StatusLook.QUIET}


@dataclass(frozen=True)
class PackRow:
    """One auditor: what their pack would hold, and what came of issuing it or stands in its way."""

    auditor: str
    name: str
    agency: str
    cases: int
    state: str
    words: str


PACK_COLUMNS: tuple[Column[PackRow], ...] = (
    Column(tr("Auditor"), lambda row: row.name),
    Column(tr("Agency"), lambda row: row.agency),
    Column(tr("Cases"), lambda row: str(row.cases), is_number=True),
    Column(tr("Pack"), lambda row: row.state),
    Column(tr("What to do"), lambda row: row.words),
)
