"""Who is in and what is sealed, as rows of words. A sealed case shows that returns exist and nothing about them."""

from dataclasses import dataclass

from qa_desk.domain.language import tr
from qa_desk.domain.moderation.status import CaseStatus
from qa_desk.domain.receiving.packages import ReturnWord
from qa_desk.ui.widgets.reading_table import Column
from qa_desk.ui.widgets.status_painter import StatusLook

SEALED = CaseStatus.SEALED.value
RETURN_LOOKS = {
    ReturnWord.EXPECTED.value: StatusLook.QUIET,
    ReturnWord.OLDER_VERSION.value: StatusLook.TAG,
    ReturnWord.SENT_BACK.value: StatusLook.TAG,
    ReturnWord.CANNOT_BE_READ.value: StatusLook.PROBLEM,
}
PANEL_LOOKS = {
    SEALED: StatusLook.QUIET,
    CaseStatus.READY.value: StatusLook.STRONG_TAG,
    CaseStatus.IN_DISCUSSION.value: StatusLook.TAG,
    CaseStatus.DEFERRED.value: StatusLook.TAG,
}
RETURN_COLUMN = 3
_ORDINALS = (tr("First"), tr("Second"), tr("Third"), tr("Fourth"), tr("Fifth"), tr("Sixth"))


@dataclass(frozen=True)
class AuditorRow:
    """One auditor: what was asked of them, what has come, and what the chair can do about it."""

    auditor: str
    name: str
    agency: str
    cases: int
    state: str
    version: str
    received: str
    to_do: str
    reminder: str = ""
    """A message to paste into an email; empty when there is nothing to ask for."""
    may_be_given_up: bool = False
    """Whether it can still be marked as not coming."""
    may_be_sent_back: bool = False
    """Whether something came that can be asked for again."""
    may_be_held: bool = False
    """Whether something is in that can be held back from the panel."""
    is_held: bool = False
    asks_again: bool = False
    """Whether the message asks for a file that could not be read."""

    @property
    def sentence(self) -> str:
        """The row in a sentence, where not all of it is in sight."""
        words = f"{self.name}: {self.state[:1].lower()}{self.state[1:]}"
        received = f", {self.received}" if self.received else ""
        return f"{words}{received}. {self.to_do}".rstrip(" .") + "."


@dataclass(frozen=True)
class CaseRow:
    """One case that several people audit, and what it waits for."""

    code: str
    auditors: tuple[str, ...]
    status: str
    opens_when: str

    @property
    def sentence(self) -> str:
        """The row in a sentence, where not all of it is in sight."""
        words = f"{self.code}: {self.status[:1].lower()}{self.status[1:]}."
        return (
            tr("{words} It opens when {opens_when}.", words=words, opens_when=self.opens_when)
            if self.opens_when
            else words
        )


AUDITOR_COLUMNS: tuple[Column[AuditorRow], ...] = (
    Column(tr("Auditor"), lambda row: row.name),
    Column(tr("Agency"), lambda row: row.agency),
    Column(tr("Cases"), lambda row: str(row.cases), is_number=True),
    Column(tr("Return"), lambda row: row.state),
    Column(tr("Version"), lambda row: row.version or "-", lambda row: row.version or tr("No version yet")),
    Column(tr("Received"), lambda row: row.received),
    Column(tr("What to do"), lambda row: row.to_do),
)


def case_columns(kind: str, auditors: int) -> tuple[Column[CaseRow], ...]:
    """The columns for cases with up to that many auditors; ``kind`` is the word for what is graded."""
    who = tuple(_auditor_column(place) for place in range(max(auditors, 2)))
    return (
        Column(kind, lambda row: row.code),
        *who,
        Column(tr("Panel status"), lambda row: row.status),
        Column(tr("Opens when"), lambda row: row.opens_when, lambda row: row.opens_when or tr("It is open")),
    )


def _auditor_column(place: int) -> Column[CaseRow]:
    title = _ORDINALS[place] if place < len(_ORDINALS) else tr("Auditor {number}", number=place + 1)
    return Column(title, lambda row: row.auditors[place] if place < len(row.auditors) else "")
