"""What may be seen by everyone in the room: nothing that names a person, a case list or more evidence than asked."""

from dataclasses import dataclass, field

from qa_desk.domain.template import Point


@dataclass(frozen=True)
class ProjectedVoice:
    """One auditor's mark; ``evidence`` is projected only after it was asked for."""

    letter: str
    point: str
    words: str
    evidence: str = field(default="", repr=False)


@dataclass(frozen=True)
class Projected:
    """The open question as the room sees it."""

    audit: str
    marking: str
    case: str
    number: str
    title: str
    points: tuple[Point, ...]
    voices: tuple[ProjectedVoice, ...]
    chosen: str = ""
    """The label of what is about to be recorded, or was; empty until somebody chose."""
    chosen_point: str = ""
    reason: str = ""
    progress: str = ""

    @property
    def place(self) -> tuple[str, str]:
        """What makes it another question: evidence shown for one is not shown for the next."""
        return self.case, self.number

    def tally(self, *, with_marks: bool) -> str:
        """The scale as a sentence, with who stands where unless the marks are hidden."""
        if not with_marks:
            return ", ".join(point.label for point in self.points)
        on_scale = (
            f"{point.label}: {', '.join(one.letter for one in self.voices if one.point == point.value) or 'none'}"
            for point in self.points
        )
        return ". ".join((*on_scale, *(f"{one.letter}: {one.words}" for one in self.voices if not one.point)))
