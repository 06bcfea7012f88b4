"""What can happen to written findings and marked quotes. Each event is appended once and never changed."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.written.quote import QuotePurpose, QuoteSource


@dataclass(frozen=True)
class FindingWritten:
    """Somebody wrote what was found, or changed it, or put it into or out of the report: the whole as it now stands."""

    kind: ClassVar[str] = "finding.written"
    audit: str
    question: str
    words: str
    in_report: bool


@dataclass(frozen=True)
class QuoteMarked:
    """A sentence is to be quoted as it stands. ``quote`` is an id that nobody else makes."""

    kind: ClassVar[str] = "quote.marked"
    audit: str
    quote: str
    source: QuoteSource
    purpose: QuotePurpose


@dataclass(frozen=True)
class QuoteUnmarked:
    """A sentence is not to be quoted any more. What was marked stays in the journal."""

    kind: ClassVar[str] = "quote.unmarked"
    audit: str
    quote: str


WrittenEvent = FindingWritten | QuoteMarked | QuoteUnmarked
