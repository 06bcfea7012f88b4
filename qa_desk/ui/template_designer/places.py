"""Where one can be in a draft: a question, a section, a scale, the grading, the template itself."""

from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """What a line of the outline stands for."""

    ABOUT = "about"
    SECTION = "section"
    QUESTION = "question"
    SCALE = "scale"
    GRADING = "grading"


@dataclass(frozen=True)
class Place:
    """One line of the outline; ``name`` is that of the section, question or scale."""

    kind: PlaceKind
    name: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.name}"

    @classmethod
    def of(cls, words: str) -> "Place":
        """The place that was written as text, for links."""
        kind, _, name = words.partition(":")
        return cls(PlaceKind(kind), name)


ABOUT = Place(PlaceKind.ABOUT)
GRADING = Place(PlaceKind.GRADING)


def question_place(name: str) -> Place:
    """Where a question stands."""
    return Place(PlaceKind.QUESTION, name)


def section_place(name: str) -> Place:
    """Where a section stands."""
    return Place(PlaceKind.SECTION, name)
