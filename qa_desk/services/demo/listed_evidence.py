"""The evidence items that made-up agencies and schools list: what each is, when it is from, and what it shows."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from qa_desk.domain.answers import EvidenceKind, EvidenceReference, Shows
from qa_desk.domain.dates import MONTHS
from qa_desk.services.demo.shipped_texts import ShippedText

_DATED = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(MONTHS)}) (20\d\d)")
_TERM = re.compile(r"autumn term (20\d\d)")
_SCHOOL_YEAR = re.compile(r"\b20\d\d-(\d\d)\b")
_KINDS = (
    (EvidenceKind.POLICY, ("policy", "handbook", "chart", "website", "page", "job description", "plan", "scheme")),
    (EvidenceKind.MINUTES, ("minutes",)),
    (EvidenceKind.SURVEY, ("survey", "asked")),
    (EvidenceKind.AUDIT, ("check", "audit", "sample", "followed")),
    (EvidenceKind.OBSERVATION, ("walk", "visit")),
)
"""What the words of a source say of its kind; the first that fits counts, and figures are what is left."""


@dataclass(frozen=True)
class AgencyItems:
    """The items of Section 11, by section; each belongs to the sentence that begins with its title."""

    by_section: Mapping[str, tuple[EvidenceReference, ...]]

    def behind(
        self, section: str, note: str, words: Mapping[str, str], *, applied: bool
    ) -> tuple[EvidenceReference, ...]:
        """The item that a sentence speaks of. Not ``applied``, it turned out to show no more than a policy."""
        for item in self.by_section.get(section, ()):
            title = item.source.format_map(words)
            if note.startswith(title):
                owner = item.owner.format_map(words)
                shows = Shows.APPLICATION if applied else Shows.POLICY
                return (replace(item, source=title, owner=owner[:1].upper() + owner[1:], shows=shows),)
        return ()


def agency_items(source: ShippedText) -> AgencyItems:
    """The items as they are shipped."""
    return AgencyItems({section: tuple(_items(listed)) for section, listed in source.places()})


def _items(listed: ShippedText) -> Iterator[EvidenceReference]:
    for written in listed.texts:
        what, _, title = written.partition("|")
        kind, day, owner = (part.strip() for part in what.split(",", 2))
        yield EvidenceReference(title.strip(), EvidenceKind(kind), date.fromisoformat(day), owner=owner)


def school_item(reference: EvidenceReference, owner: str) -> EvidenceReference:
    """A school's source as an item, with what its own words say of it."""
    words = reference.source.lower()
    kind = next((kind for kind, marks in _KINDS if any(mark in words for mark in marks)), EvidenceKind.FIGURES)
    shows = Shows.POLICY if kind is EvidenceKind.POLICY else Shows.APPLICATION
    return replace(reference, evidence_kind=kind, dated_on=_day(reference.source), shows=shows, owner=owner)


def _day(source: str) -> date | None:
    """The date in a title; a term counts as its middle, a school year as its end."""
    if dated := _DATED.search(source):
        return date(int(dated[3]), MONTHS.index(dated[2]) + 1, int(dated[1] or 1))
    if term := _TERM.search(source):
        return date(int(term[1]), 10, 20)
    year = _SCHOOL_YEAR.search(source)
    return date(2000 + int(year[1]), 7, 20) if year else None
