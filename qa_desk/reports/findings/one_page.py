"""Reports of one page: what matters most stays, the rest goes until it fits, and the page says what was left out."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from qa_desk.domain.actions.listing import ListedAction
from qa_desk.domain.findings.words import provisional_line
from qa_desk.domain.wording import listed
from qa_desk.reports.content import Note, Report
from qa_desk.reports.cover import Cover
from qa_desk.reports.findings.material import FindingsMaterial
from qa_desk.reports.findings.shown_words import whole_words

CUT = "…"
LONGEST_TITLE = 110
LEFT_OUT = "Left out to keep to one page: {}. The findings report and the action plan have the rest."

Fits = Callable[[Report], bool]
"""Whether a report takes one page on paper."""


@dataclass(frozen=True)
class Room:
    """How much may stand on the page: how many of each kind, quotes under each, letters of a long text, bars."""

    told: int
    quotes: int
    letters: int
    bars: int


ROOMS = (
    Room(3, 1, 420, 4),
    Room(3, 0, 420, 4),
    Room(3, 0, 240, 3),
    Room(2, 0, 420, 3),
    Room(2, 0, 240, 2),
    Room(2, 0, 140, 2),
    Room(1, 0, 90, 1),
)
"""From the fullest page to one that fits whatever was written."""


def fitted(make: Callable[[Room], Report], fits: Fits) -> Report:
    """The fullest report that takes one page."""
    for room in ROOMS[:-1]:
        report = make(room)
        if fits(report):
            return report
    return make(ROOMS[-1])


def cut(text: str, letters: int) -> str:
    """The text in one line, whole or cut between words and marked."""
    text = " ".join(text.split())
    if len(text) <= letters:
        return text
    start = text[: letters - len(CUT)]
    return (start.rpartition(" ")[0] or start).rstrip(" ,;:") + CUT


def cover_of(material: FindingsMaterial) -> Cover:
    """What a report of findings says of itself."""
    shown = material.shown
    return Cover(
        provisional_line(material.found),
        material.drawn,
        f"{shown.rule.printed} {whole_words(shown)}".strip(),
        material.marking,
        material.record,
    )


def foot(material: FindingsMaterial) -> Note:
    """The cover of a report of one page, at its foot."""
    template = material.found.template
    return Note(f"{template.title}, edition {template.edition}. {cover_of(material).foot()}", "About these numbers")


def left_out_words(left: Iterable[tuple[int, int, str]]) -> str:
    """What was told only in part, from how many are told, how many there are, and what they are called."""
    parts = [f"{there - told} of {there} {noun}" for told, there, noun in left if told < there]
    return LEFT_OUT.format(listed(parts)) if parts else ""


def soonest(actions: Sequence[ListedAction]) -> tuple[ListedAction, ...]:
    """The open actions, those past their date first, then by when they are due; those without a date last."""
    still_open = [one for one in actions if one.action.is_open]
    return tuple(sorted(still_open, key=lambda one: (not one.is_late, one.action.due.on or date.max)))
