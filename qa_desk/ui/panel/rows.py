"""What the side-by-side screen shows: auditors by letter, never by name until the panel asks for names."""

from dataclasses import dataclass

from qa_desk.domain.language import tr
from qa_desk.domain.moderation.decision import Decision
from qa_desk.domain.panel import Dissent, HowReached
from qa_desk.domain.template import Point
from qa_desk.ui.widgets.grade_tag import Tag
from qa_desk.ui.widgets.option_face import Option

DEFER = "!defer"
"""The option that decides nothing yet; no point of a scale is called so."""


@dataclass(frozen=True)
class DifferenceRow:
    """One question in the list at the left."""

    name: str
    number: str
    title: str
    apart: str
    """How far apart, in words: "far apart", "spread 3", "same"."""
    crosses: bool = False
    status: str = ""
    """Empty until something was recorded, then "agreed" or "deferred"; "not recorded yet" for words half typed."""
    tag: Tag | None = None
    """The grade that was recorded, or the one that all gave."""

    @property
    def spoken(self) -> str:
        """What a screen reader says for the row."""
        grade = self.tag.word if self.tag is not None else ""
        parts = (
            f"{self.number} {self.title}",
            self.apart,
            tr("crosses the line") if self.crosses else "",
            self.status,
            grade,
        )
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class SameHeading:
    """The line that opens and closes the questions on which all agree."""

    count: int
    is_open: bool

    @property
    def words(self) -> str:
        """ "Same on 21 (open to review)"."""
        return tr(
            "Same on {count} ({part})", count=self.count, part=tr("close") if self.is_open else tr("open to review")
        )


Row = DifferenceRow | SameHeading


@dataclass(frozen=True)
class Voice:
    """What one auditor gave for one question, and what it rests on."""

    letter: str
    name: str
    """ "Auditor A", with the person's name once names are shown."""
    tag: Tag
    role: str
    """ "Auditor A", with the agency once names are shown."""
    point: str = ""
    """The point of the scale; empty when they could not judge or the question did not apply."""
    evidence: str = ""
    sources: str = ""
    reason: str = ""
    flagged: bool = False


@dataclass(frozen=True)
class OpenQuestion:
    """The question that the panel is looking at."""

    name: str
    number: str
    title: str
    headline: str
    points: tuple[Point, ...]
    """The scale as it is printed, without the ways of giving no grade."""
    options: tuple[Option, ...]
    """Everything that can be agreed."""
    voices: tuple[Voice, ...]
    line_before: str = ""
    """The first point on the other side of the line between fine and not fine; empty when the scale has no line."""
    history: tuple[str, ...] = ()
    """What was recorded so far, oldest first."""

    @property
    def offered_roles(self) -> tuple[str, ...]:
        """Who may dissent, as far as the screen knows them."""
        return tuple(voice.role for voice in self.voices)


@dataclass(frozen=True)
class Draft:
    """A decision on its way, kept until it is recorded."""

    point: str = ""
    how: str = ""
    reason: str = ""
    dissents: tuple[Dissent, ...] = ()
    is_deferred: bool = False
    awaited: str = ""
    whom: str = ""

    @property
    def decision(self) -> Decision:
        """What would be recorded."""
        return Decision(self.point or None, HowReached(self.how) if self.how else None, self.reason, self.dissents)


def tally(voices: tuple[Voice, ...], points: tuple[Point, ...]) -> str:
    """Who stands where, as a sentence for those who cannot see the strip."""
    placed = (
        f"{point.label}: {', '.join(voice.letter for voice in voices if voice.point == point.value) or 'none'}"
        for point in points
    )
    apart = (f"{voice.letter}: {voice.tag.word}" for voice in voices if not voice.point)
    return ". ".join((*placed, *apart))
