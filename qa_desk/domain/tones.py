"""The colours and marks of a judgement, one table for the screen, for paper and for files."""

from dataclasses import dataclass
from enum import StrEnum

DARK_TEXT = "#1B1F24"
BLACK_TEXT = "#0B0C0C"
WHITE_TEXT = "#FFFFFF"


@dataclass(frozen=True)
class Tone:
    """A fill and the text that is readable on it, the same in every theme."""

    fill: str
    text: str


TONES: dict[str, Tone] = {
    "outstanding": Tone("#2566B1", WHITE_TEXT),
    "good": Tone("#43B88F", BLACK_TEXT),
    "requires_improvement": Tone("#FFD047", BLACK_TEXT),
    "inadequate": Tone("#821A27", WHITE_TEXT),
    "not_applicable": Tone("#E3E7EB", DARK_TEXT),
    "cannot_judge": Tone("#CFC6E6", DARK_TEXT),
    "not_answered": Tone("#FFFFFF", DARK_TEXT),
    "level_0": Tone("#F2F6FB", BLACK_TEXT),
    "level_1": Tone("#CFE0F2", BLACK_TEXT),
    "level_2": Tone("#9CC3EA", BLACK_TEXT),
    "level_3": Tone("#5E9BD8", BLACK_TEXT),
    "level_4": Tone("#2566B1", WHITE_TEXT),
    "level_5": Tone("#12335E", WHITE_TEXT),
}


class Mark(StrEnum):
    """What stands beside a colour: the shape of a grade, or one of the three ways of having none."""

    STAR = "star"
    CIRCLE = "circle"
    TRIANGLE = "triangle"
    SQUARE = "square"
    LEVEL = "level"
    DASH = "dash"
    QUESTION = "question"
    RING = "ring"
