"""The parts every chart and mark is made of: plain geometry, y growing downwards, drawn by screen and paper alike."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from qa_desk.domain.tones import Mark

TEXT, MUTED, ACCENT = "text", "muted", "accent"
"""Inks that follow the theme of whoever draws; every other ink is a hex colour."""

ON_PAPER = {TEXT: "#1B1F24", MUTED: "#4A555E", ACCENT: "#12436D"}
"""What those inks are in print, whatever the program that shows it."""

TEXT_SIZE = 9.0

Anchor = Literal["start", "end"]


@dataclass(frozen=True)
class Rect:
    """A box; ``outline`` empty means none."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    outline: str = ""


@dataclass(frozen=True)
class Circle:
    """A disc, or a ring when it has only an outline."""

    x: float
    y: float
    radius: float
    fill: str = ""
    outline: str = ""


@dataclass(frozen=True)
class Polygon:
    """A closed shape."""

    points: tuple[tuple[float, float], ...]
    fill: str = ""
    outline: str = ""


@dataclass(frozen=True)
class Words:
    """One line of text; ``y`` is its baseline."""

    x: float
    y: float
    text: str
    ink: str = TEXT
    size: float = TEXT_SIZE
    bold: bool = False
    anchor: Anchor = "start"


Primitive = Rect | Circle | Polygon | Words


@dataclass(frozen=True)
class Band:
    """The strip of one bar: where it stands, its parts, and the left edge and length of each shown segment."""

    y: float
    height: float
    parts: tuple[Primitive, ...]
    spans: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class Drawing:
    """A finished chart: parts in drawing order, and a band for each bar in the order of the chart."""

    width: float
    height: float
    parts: tuple[Primitive, ...]
    bands: tuple[Band, ...] = ()


def paper_ink(ink: str) -> str:
    """The hex colour of an ink in print."""
    return ON_PAPER.get(ink, ink)


def draw_mark(mark: Mark, letter: str, x: float, y: float, size: float, ink: str) -> Iterator[Primitive]:
    """The mark inside the square at (x, y); a level shows its number, which is its ``letter``."""
    middle_x, middle_y = x + size / 2, y + size / 2
    match mark:
        case Mark.STAR:
            yield Polygon(_star(middle_x, middle_y + size * 0.03, size * 0.56), ink)
        case Mark.CIRCLE:
            yield Circle(middle_x, middle_y, size * 0.42, ink)
        case Mark.TRIANGLE:
            yield Polygon(((middle_x, y + size * 0.04), (x + size, y + size * 0.92), (x, y + size * 0.92)), ink)
        case Mark.SQUARE:
            yield Rect(x + size * 0.1, y + size * 0.1, size * 0.8, size * 0.8, ink)
        case Mark.DASH:
            yield Rect(x + size * 0.1, middle_y - size * 0.1, size * 0.8, size * 0.2, ink)
        case Mark.RING:
            yield Circle(middle_x, middle_y, size * 0.38, "", ink)
        case Mark.LEVEL:
            yield Rect(x, y, size, size, "", ink)
            yield _sign(letter, middle_x, middle_y, size * 0.8, ink)
        case Mark.QUESTION:
            yield _sign("?", middle_x, middle_y, size * 1.15, ink)


def _sign(text: str, middle_x: float, middle_y: float, size: float, ink: str) -> Words:
    """One bold character around a point; 0.29 and 0.36 are half a digit's width and half a capital's height."""
    return Words(middle_x - size * 0.29 * len(text), middle_y + size * 0.36, text, ink, size, bold=True)


def _star(x: float, y: float, radius: float) -> tuple[tuple[float, float], ...]:
    corners = []
    for step in range(10):
        reach = radius if step % 2 == 0 else radius * 0.42
        angle = math.radians(36 * step - 90)
        corners.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return tuple(corners)
