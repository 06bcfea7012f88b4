"""What a report says, as plain values, before it is a file of any kind."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Self

from qa_desk.domain.tones import Mark

TITLE_LEVEL = 1
SECTION_LEVEL = 2
DEEPEST_LEVEL = 4


@dataclass(frozen=True)
class Heading:
    """Starts a section. Level 2 is a section of the report, whose title is level 1."""

    text: str
    level: int = SECTION_LEVEL

    def __post_init__(self) -> None:
        if not SECTION_LEVEL <= self.level <= DEEPEST_LEVEL:
            raise ValueError(f"A heading has level {SECTION_LEVEL} to {DEEPEST_LEVEL}, not {self.level}.")


@dataclass(frozen=True)
class Paragraph:
    """Running text; ``lead`` is set in bold before it. Line breaks are kept."""

    text: str
    lead: str = ""


@dataclass(frozen=True)
class Bullets:
    """A list, in order when ``numbered``."""

    points: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Quote:
    """Somebody's own words, and where they were found."""

    text: str
    source: str = ""


@dataclass(frozen=True)
class KeyFigure:
    """One number worth a glance: "7 of 25", what it counts, and what it rests on."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True)
class KeyFigures:
    """A row of numbers that say the most about the whole."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True)
class Tag:
    """A judgement in a table: mark, word and colour together, never colour alone."""

    word: str
    letter: str
    mark: Mark
    tone: str


class ColumnKind(StrEnum):
    """How a column is set: words to the left, numbers to the right."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TAG = "tag"


Cell = str | int | date | Tag | None
"""One place in a table; None is an empty place."""


@dataclass(frozen=True)
class Column:
    """One column of a table. ``share`` is its part of the width; 0 lets the contents decide."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    share: float = 0


@dataclass(frozen=True)
class Table:
    """Rows under a header row. With ``row_headers`` the first cell names its row to a screen reader."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    row_headers: bool = True

    def __post_init__(self) -> None:
        if not self.columns:
            raise ValueError(f"The table {self.title!r} has no columns.")
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"Every row of the table {self.title!r} must have {len(self.columns)} cells.")


@dataclass(frozen=True)
class Segment:
    """One grade's part of a bar."""

    label: str
    letter: str
    mark: Mark
    tone: str
    count: int


@dataclass(frozen=True)
class Bar:
    """One row of a stacked chart: worst first, with its count in words at the end ("7 of 25")."""

    label: str
    segments: tuple[Segment, ...]
    end_text: str = ""

    @property
    def total(self) -> int:
        """How many judgements the bar stands for."""
        return sum(segment.count for segment in self.segments)


@dataclass(frozen=True)
class StackedBars:
    """Grades by question or section, every bar the same length. ``title`` says the finding."""

    title: str
    bars: tuple[Bar, ...]
    summary: str

    def in_parts(self, count: int) -> tuple[Self, ...]:
        """The chart as several with about as many bars each, for pages too small for one."""
        edges = [len(self.bars) * number // count for number in range(count + 1)]
        return tuple(replace(self, bars=self.bars[start:end]) for start, end in pairwise(edges))


@dataclass(frozen=True)
class CountBar:
    """One row of a simple chart."""

    label: str
    count: int
    end_text: str = ""


@dataclass(frozen=True)
class CountBars:
    """How often things were seen, such as themes. ``title`` says the finding."""

    title: str
    bars: tuple[CountBar, ...]
    summary: str

    def in_parts(self, count: int) -> tuple[Self, ...]:
        """The chart as several with about as many bars each, for pages too small for one."""
        edges = [len(self.bars) * number // count for number in range(count + 1)]
        return tuple(replace(self, bars=self.bars[start:end]) for start, end in pairwise(edges))


MOST_LINES = 4
"""With more lines a reader cannot tell them apart."""


@dataclass(frozen=True)
class YearPoint:
    """How many of those graded were fine, in one audit."""

    count: int
    of: int

    @property
    def share(self) -> float:
        """Between none and all."""
        return self.count / self.of

    @property
    def words(self) -> str:
        """ "7 of 25"."""
        return f"{self.count} of {self.of}"


@dataclass(frozen=True)
class YearLine:
    """One question or section over several audits; None where it cannot be told."""

    label: str
    points: tuple[YearPoint | None, ...]


@dataclass(frozen=True)
class YearLines:
    """Shares over several audits, the oldest first. ``title`` says what they are shares of."""

    title: str
    years: tuple[str, ...]
    lines: tuple[YearLine, ...]
    summary: str

    def __post_init__(self) -> None:
        if len(self.lines) > MOST_LINES:
            raise ValueError(f"The chart {self.title!r} has more than {MOST_LINES} lines.")
        if any(len(line.points) != len(self.years) for line in self.lines):
            raise ValueError(f"Every line of the chart {self.title!r} must have {len(self.years)} points.")


Chart = StackedBars | CountBars | YearLines


@dataclass(frozen=True)
class Figure:
    """A chart with what it shows in words, for those who do not see it."""

    chart: Chart
    alt: str = ""
    caption: str = ""

    @property
    def described(self) -> str:
        """The words that stand for the picture."""
        return self.alt or self.chart.summary or self.chart.title


class NoteKind(StrEnum):
    """How much a boxed note asks of its reader."""

    NOTE = "note"
    CAUTION = "caution"
    CONCERN = "concern"


@dataclass(frozen=True)
class Note:
    """A boxed remark, such as how small numbers were treated."""

    text: str
    title: str = ""
    kind: NoteKind = NoteKind.NOTE


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""


Block = Heading | Paragraph | Bullets | Quote | KeyFigures | Table | Figure | Note | PageBreak


@dataclass(frozen=True)
class Report:
    """A whole report. ``marking`` stands on every page; ``footer`` names what it rests on: template and edition.

    ``compact`` sets it close, for what is to be read at a glance on one page.
    """

    title: str
    blocks: tuple[Block, ...]
    created_on: date
    subtitle: str = ""
    marking: str = ""
    footer: str = ""
    language: str = "en-GB"
    landscape: bool = False
    compact: bool = False

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise ValueError("A report needs a title.")
        level = TITLE_LEVEL
        for block in self.blocks:
            if isinstance(block, Heading):
                if block.level > level + 1:
                    raise ValueError(f"The heading {block.text!r} skips a level: {level} to {block.level}.")
                level = block.level
