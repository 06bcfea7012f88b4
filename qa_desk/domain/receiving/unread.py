"""A file that looked like a return and could not be taken in: what is kept of it, and what is said of it."""

from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.dates import day_and_month
from qa_desk.domain.language import tr


@dataclass(frozen=True)
class UnreadFile:
    """A file that could not be read, by its SHA-256. Of what it holds nothing is kept.

    ``audit`` is empty while that is not known, and so is ``auditor``; ``is_settled`` once nobody asks for it any more.
    """

    sha256: str
    file: str
    reason: str
    noted_at: datetime
    audit: str
    auditor: str
    is_settled: bool = False

    @property
    def words(self) -> str:
        """ "Okoro.qareturn, 7 July 16:20. This file is not whole: its end is missing."."""
        at = self.noted_at.astimezone()
        return f"{self.file}, {day_and_month(at.date())} {at:%H:%M}. {self.reason}"


def unread_words(count: int) -> str:
    """ "2 files could not be read"."""
    return tr("{count} {part} could not be read", count=count, part=tr("file") if count == 1 else tr("files"))
