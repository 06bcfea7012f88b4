"""A form as an expression sees it, made of plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from qa_desk.domain.expressions import XValue, parse


@dataclass
class PlainScope:
    """Answers by name, and the rows of repeats."""

    answers: Mapping[str, XValue] = field(default_factory=dict)
    current: XValue = ""
    today: date = date(2026, 3, 6)
    now: datetime = datetime(2026, 3, 6, 14, 32, 5)  # noqa: DTZ001 - wall-clock time, as scopes give it
    position: int = 0
    repeats: Mapping[str, tuple[Mapping[str, XValue], ...]] = field(default_factory=dict)
    attributes: Mapping[str, XValue] = field(default_factory=dict)
    labels: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def attribute(self, name: str) -> XValue:
        """The attribute of the choice that may be offered, or an empty text."""
        return self.attributes.get(name, "")

    def label(self, name: str, value: str) -> str:
        """The words of a choice."""
        return self.labels.get((name, value), "")

    def lookup(self, name: str) -> XValue:
        """The answer, or an empty text."""
        return self.answers.get(name, "")

    def rows(self, name: str) -> tuple[Mapping[str, XValue], ...]:
        """The rows of a repeat, by its name or the name of a question in it."""
        if name in self.repeats:
            return self.repeats[name]
        return next((rows for rows in self.repeats.values() if any(name in row for row in rows)), ())


def worked_out(text: str, current: XValue = "", **answers: XValue) -> XValue:
    """What ``text`` comes to with these answers."""
    return parse(text).value(PlainScope(answers, current))
