"""Published figures of real audits, which the demo desk has to add up to exactly."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from qa_desk.services.demo.shipped_texts import ShippedText, read_shipped

Figure = tuple[tuple[str, Decimal], ...]


@dataclass(frozen=True)
class PublishedAudit:
    """One audit as it was published. ``figures`` are counts or shares by name, ``single`` are those on their own."""

    id: str
    title: str
    source: str
    template: str = ""
    figures: tuple[tuple[str, Figure], ...] = ()
    single: Figure = ()
    concerns: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()

    def figure(self, name: str) -> dict[str, Decimal]:
        """The numbers under one heading, in the order published; KeyError when there is no such heading."""
        return dict(dict(self.figures)[name])

    def number(self, name: str) -> Decimal:
        """A number published on its own; KeyError when there is none of that name."""
        return dict(self.single)[name]


def read_published_audits(path: Path) -> dict[str, PublishedAudit]:
    """Every published audit by its id."""
    audits = map(_audit, read_shipped(path)["audits"].members)
    return {audit.id: audit for audit in audits}


def _audit(place: ShippedText) -> PublishedAudit:
    template = place.get("template")
    return PublishedAudit(
        place["id"].text,
        place["title"].text,
        place["source"].text,
        template.text if template else "",
        tuple((name, _figure(one)) for name, one in place.places() if one.is_mapping),
        tuple((name, Decimal(one.text)) for name, one in place.places() if _is_number(one)),
        _texts(place, "concerns"),
        _texts(place, "strengths"),
    )


def _figure(place: ShippedText) -> Figure:
    return tuple((name, Decimal(one.text)) for name, one in place.places())


def _is_number(place: ShippedText) -> bool:
    return place.is_text and place.text.isdecimal()


def _texts(place: ShippedText, key: str) -> tuple[str, ...]:
    found = place.get(key)
    return found.texts if found else ()
