"""How a printed report looks: sizes, spaces and inks, once."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4

from qa_desk.reports.content import NoteKind
from qa_desk.reports.drawing import ACCENT, MUTED, TEXT, paper_ink

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 54.0
HEADER_HEIGHT = 62.0
FOOTER_HEIGHT = 58.0

LINE = "#C7CFD6"
SHADE = "#EEF2F6"


def colour(ink: str) -> Color:
    """The colour of an ink on paper; hex colours are themselves."""
    return HexColor(paper_ink(ink))


@dataclass(frozen=True)
class TextStyle:
    """One way of setting text."""

    size: float = 10.0
    leading: float = 14.5
    ink: str = TEXT
    bold: bool = False
    space_before: float = 0.0
    space_after: float = 8.0
    indent: float = 0.0

    def indented(self, indent: float) -> Self:
        """The same text, further in."""
        return replace(self, indent=indent)


@dataclass(frozen=True)
class Panel:
    """What stands behind a boxed text: a fill, a bar at its left, room inside."""

    bar: str
    fill: str = ""
    padding: float = 10.0


SUBTITLE = TextStyle(size=13, leading=18, ink=MUTED, space_after=4)
SMALL = TextStyle(size=8.5, leading=12, ink=MUTED, space_after=3)
CAPTION = TextStyle(size=10, leading=14, bold=True, space_before=8, space_after=6)
TABLE_TEXT = TextStyle(size=9, leading=12.2)
TABLE_HEADER = TextStyle(size=9, leading=12.2, bold=True)
FURNITURE = TextStyle(size=8, leading=10, ink=MUTED)
FIGURE_VALUE = TextStyle(size=19, leading=24, ink=ACCENT, bold=True)
FIGURE_LABEL = TextStyle(size=9, leading=12.2)


@dataclass(frozen=True)
class Look:
    """How the running text of one report is set."""

    body: TextStyle
    bullet: TextStyle
    last_bullet: TextStyle
    small: TextStyle
    last_small: TextStyle
    caption: TextStyle
    quote: TextStyle
    headings: Mapping[int, TextStyle]


ROOMY = Look(
    body=TextStyle(),
    bullet=TextStyle(space_after=3, indent=16),
    last_bullet=TextStyle(space_after=8, indent=16),
    small=SMALL,
    last_small=TextStyle(size=8.5, leading=12, ink=MUTED, space_after=12),
    caption=CAPTION,
    quote=TextStyle(space_before=2, space_after=0),
    headings={
        1: TextStyle(size=22, leading=28, ink=ACCENT, bold=True, space_after=6),
        2: TextStyle(size=15, leading=20, ink=ACCENT, bold=True, space_before=16, space_after=6),
        3: TextStyle(size=12, leading=16, bold=True, space_before=12, space_after=4),
        4: TextStyle(size=10.5, leading=14.5, bold=True, space_before=8, space_after=3),
    },
)
COMPACT = Look(
    body=TextStyle(size=9.5, leading=12.6, space_after=3),
    bullet=TextStyle(size=9.5, leading=12.6, space_after=1.5, indent=14),
    last_bullet=TextStyle(size=9.5, leading=12.6, space_after=3, indent=14),
    small=TextStyle(size=8, leading=10.6, ink=MUTED, space_after=2),
    last_small=TextStyle(size=8, leading=10.6, ink=MUTED, space_after=4),
    caption=TextStyle(size=9.5, leading=12.6, bold=True, space_before=4, space_after=3),
    quote=TextStyle(size=9.5, leading=12.6, space_before=1, space_after=0),
    headings={
        1: TextStyle(size=18, leading=23, ink=ACCENT, bold=True, space_after=2),
        2: TextStyle(size=11.5, leading=15, ink=ACCENT, bold=True, space_before=7, space_after=2),
        3: TextStyle(size=10, leading=13, bold=True, space_before=5, space_after=2),
        4: TextStyle(size=9.5, leading=12.6, bold=True, space_before=4, space_after=1),
    },
)

PANELS = {
    NoteKind.NOTE: Panel("#1A5FA0", "#EAF2FA"),
    NoteKind.CAUTION: Panel("#8A6100", "#FFF6DC"),
    NoteKind.CONCERN: Panel("#B01E1E", "#FDF1F0"),
}
QUOTE_PANEL = Panel(LINE, padding=8.0)
