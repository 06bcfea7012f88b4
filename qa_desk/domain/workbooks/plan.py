"""Every cell of a workbook: the same when it is written and when it has come back."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from qa_desk.domain.template import Question, Template
from qa_desk.domain.workbooks.conditions import Condition
from qa_desk.domain.workbooks.issued import IssuedWorkbook
from qa_desk.domain.workbooks.slots import Slot

HEADINGS, COLUMN_NAMES = "Row name", "Column names"
"""Every table shows in its last column which row is which, so that rows may be sorted and sheets moved."""

SUBJECT = "subject"
"""The name of the column that says which subject a row of a table of several is about."""

MARKED_SHEET = "For QA Desk - do not change"
WORDS_COLUMN, FIRST_WORD_ROW = 5, 2
"""Where the marked sheet has the words that cells offer."""


class RowStyle(StrEnum):
    """What a row is for; it decides how it looks."""

    TITLE = "title"
    HEADINGS = "headings"
    SECTION = "section"
    LINE = "line"
    NAMES = "names"
    WORDS = "words"
    """Plain sentences or pairs, in sheets that nobody fills in."""


@dataclass(frozen=True)
class Entry:
    """What one cell is an answer to; an empty question is the auditor's word on the whole subject."""

    subject: str
    question: str
    part: str


@dataclass(frozen=True)
class PlannedCell:
    """Fixed words, or a slot to fill in."""

    words: str = ""
    entry: Entry | None = None
    slot: Slot | None = None


@dataclass(frozen=True)
class PlannedRow:
    """One row; ``condition`` is when it is asked, ``key`` is what it shows in its last column."""

    key: str
    style: RowStyle
    cells: tuple[PlannedCell, ...]
    condition: Condition | None = None


@dataclass(frozen=True)
class PlannedColumn:
    """One column: the name it is known by, its heading, its width in characters, and when it is asked."""

    name: str
    title: str
    width: float
    condition: Condition | None = None


@dataclass(frozen=True)
class PlannedSheet:
    """One sheet. A sheet with columns is a table that is filled in; one without is only read."""

    title: str
    rows: tuple[PlannedRow, ...]
    columns: tuple[PlannedColumn, ...] = ()
    widths: tuple[float, ...] = ()


@dataclass(frozen=True)
class WorkbookPlan:
    """A whole workbook before it is a file."""

    issued: IssuedWorkbook
    template: Template
    sheets: tuple[PlannedSheet, ...]
    offered: tuple[tuple[str, ...], ...] = field(default=())
    """Every list of words that some cell offers, as it stands on the marked sheet."""

    @cached_property
    def rows(self) -> dict[str, tuple[PlannedSheet, PlannedRow]]:
        """Every row that has a name, with its sheet."""
        return {row.key: (sheet, row) for sheet in self.sheets for row in sheet.rows if row.style is RowStyle.LINE}

    @cached_property
    def slots(self) -> dict[Entry, Slot]:
        """Every cell that can be filled in."""
        return {
            cell.entry: cell.slot
            for _, row in self.rows.values()
            for cell in row.cells
            if cell.entry is not None and cell.slot is not None
        }

    @cached_property
    def table_words(self) -> Counter[str]:
        """Titles, headings and sections of the tables, and how often each stands there."""
        tables = [sheet for sheet in self.sheets if sheet.columns]
        rows = (row for sheet in tables for row in sheet.rows if row.style is not RowStyle.LINE)
        return Counter(words for row in rows for words in _words(row))

    @cached_property
    def read_words(self) -> dict[str, Counter[str]]:
        """The words of each sheet that is only read, by its title, and how often each stands there."""
        return {
            sheet.title: Counter(words for row in sheet.rows for words in _words(row))
            for sheet in self.sheets
            if not sheet.columns
        }

    def question(self, name: str) -> Question | None:
        """A question of the template; None for the auditor's word on the whole subject."""
        return self.template.by_name.get(name)


def word_places(offered: tuple[tuple[str, ...], ...]) -> dict[tuple[str, ...], tuple[int, int]]:
    """The first and the last row of each list of words on the marked sheet, a free row between two."""
    places, row = {}, FIRST_WORD_ROW
    for words in offered:
        places[words] = (row, row + len(words) - 1)
        row += len(words) + 1
    return places


def plain(text: str) -> str:
    """A text without what programs change in it by themselves: line ends and runs of spaces."""
    return " ".join(text.split())


def _words(row: PlannedRow) -> Iterator[str]:
    yield from (plain(words) for words in (row.key, *(cell.words for cell in row.cells)) if words)
