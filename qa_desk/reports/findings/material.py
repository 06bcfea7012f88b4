"""Everything that the findings report and its workbook are made from, gathered before anything is drawn."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from qa_desk.domain.audit import Audit
from qa_desk.domain.dates import short_date
from qa_desk.domain.findings import Findings, QuestionFinding, QuotedEvidence
from qa_desk.domain.findings.choice import concerns, strengths
from qa_desk.domain.findings.groups import Grouping
from qa_desk.domain.findings.words import graded_noun, signed_off_words
from qa_desk.domain.voices.counts import VoiceCount
from qa_desk.domain.wording import listed
from qa_desk.reports.findings.themes import OwnWords

DEFAULT_MARKING = "OFFICIAL-SENSITIVE"


@dataclass(frozen=True)
class SuggestedGrades:
    """What the template's rules would have graded overall, beside the own grades of the same returns."""

    counts: tuple[tuple[str, int], ...]
    same: int
    compared: int


@dataclass(frozen=True)
class FindingsMaterial:
    """The audit, its counts and the evidence behind them. ``record`` names the journal entry they were taken at."""

    audit: Audit
    found: Findings
    created_on: date
    record: str = ""
    marking: str = DEFAULT_MARKING
    evidence: Mapping[str, tuple[QuotedEvidence, ...]] = field(default_factory=dict)
    groupings: tuple[Grouping, ...] = ()
    suggested: SuggestedGrades | None = None
    voices: tuple[VoiceCount, ...] = ()
    own_words: OwnWords = OwnWords()  # noqa: RUF009 - frozen, so that it can be shared


def told_questions(found: Findings) -> tuple[QuestionFinding, ...]:
    """The questions whose evidence the report may quote."""
    return (*concerns(found), *strengths(found))


def cover_lines(audit: Audit, found: Findings) -> Iterator[tuple[str, str]]:
    """What the audit is, as pairs of words; left out where nothing was entered."""
    if audit.theme:
        yield "Theme", audit.theme
    if audit.key_lines:
        yield "Key lines of enquiry", audit.key_lines
    look_back = _look_back(audit)
    if look_back:
        yield "Look-back", look_back
    if audit.agencies:
        yield "Agencies", listed(agency.label for agency in audit.agencies)
    if audit.lead:
        yield "Led by", audit.lead
    yield graded_noun(found).capitalize(), sentence_start(signed_off_words(found))
    yield "Template", f"{found.template.title}, edition {found.template.edition}"


def sentence_start(words: str) -> str:
    """The words with a capital first letter, the others as they are."""
    return words[:1].upper() + words[1:]


def _look_back(audit: Audit) -> str:
    first, last = audit.look_back_from, audit.look_back_to
    if first and last:
        return f"{short_date(first)} to {short_date(last)}"
    if first:
        return f"From {short_date(first)}"
    return f"To {short_date(last)}" if last else ""
