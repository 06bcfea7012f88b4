"""A quote is what a sentence said when it was marked; when the sentence changed since, that is said, never hidden."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from qa_desk.domain.answer_codec import answer_to_json
from qa_desk.domain.answers import Answer
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


class QuotePurpose(StrEnum):
    """What a sentence is marked as."""

    FINDING = "finding"
    GOOD_PRACTICE = "good_practice"

    @property
    def label(self) -> str:
        """The words shown for it."""
        return {QuotePurpose.FINDING: tr("Marked quote"), QuotePurpose.GOOD_PRACTICE: tr("Good practice")}[self]


class QuoteStanding(StrEnum):
    """Whether the desk still says what was marked; the value is the sentence told beside the quote."""

    AS_MARKED = ""
    GRADE_CHANGED = "The grade was changed after this was marked."
    WORDS_CHANGED = "The sentence was changed after this was marked."
    GONE = "The return does not count any more, or the sentence was taken out."


@dataclass(frozen=True)
class QuoteSource:
    """The revision of an answer that a quote was taken from: where it stands, and what it said.

    ``revision`` is the hash of the whole answer, the same on every laptop.
    """

    agency_return: str
    subject: str
    question: str
    outcome: str
    words: str
    seen_in: tuple[str, ...]
    revision: str


@dataclass(frozen=True)
class MarkedQuote:
    """A sentence that somebody wants quoted, as it was when it was marked."""

    id: str
    audit: str
    source: QuoteSource
    purpose: QuotePurpose
    by: str
    at: datetime

    def standing(self, now: QuoteSource | None) -> QuoteStanding:
        """What became of the sentence; ``now`` is what its answer says, None when it does not count any more."""
        if now is None or not now.words:
            return QuoteStanding.GONE
        if now.words != self.source.words:
            return QuoteStanding.WORDS_CHANGED
        return QuoteStanding.AS_MARKED if now.outcome == self.source.outcome else QuoteStanding.GRADE_CHANGED


@dataclass(frozen=True)
class StandingQuote:
    """A marked quote and what became of its sentence since."""

    quote: MarkedQuote
    standing: QuoteStanding


def source_of(agency_return: str, subject: str, question: str, outcome: str, answer: Answer) -> QuoteSource:
    """What can be quoted of an answer as it stands."""
    revision = sha256(_canonical(answer_to_json(answer)).encode()).hexdigest()
    seen_in = tuple(one.source for one in answer.evidence)
    return QuoteSource(agency_return, subject, question, outcome, answer.note.strip(), seen_in, revision)


def check_quotable(source: QuoteSource | None) -> QuoteSource:
    """The source, if there is something to quote; raises UserError when there is not."""
    if source is None or not source.words:
        raise UserError(
            tr(
                "There is no sentence to mark: its return is not signed off, its case is sealed, or nothing is written."
            ),
            tr("Nothing was recorded yet. Mark a sentence of the evidence."),
        )
    return source
