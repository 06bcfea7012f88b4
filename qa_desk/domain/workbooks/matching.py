"""Which cell of a workbook that came back is which cell of the one that was sent."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from qa_desk.domain.errors import UserError
from qa_desk.domain.text import clean_text
from qa_desk.domain.workbooks.guidance import CHECKSUM_LABEL, ID_LABEL
from qa_desk.domain.workbooks.parts import CellValue, said
from qa_desk.domain.workbooks.plan import (
    COLUMN_NAMES,
    HEADINGS,
    MARKED_SHEET,
    Entry,
    PlannedRow,
    PlannedSheet,
    WorkbookPlan,
    plain,
)
from qa_desk.domain.workbooks.report import CellReport, Outcome

NOTHING_CHANGED = "Nothing was changed."
NOT_SENT, NOT_ASKED = "This row was not sent.", "Nothing is asked in this cell."
_ID = re.compile(r"W-[0-9A-F]{5}-[0-9A-F]{5}")


@dataclass(frozen=True)
class SheetCells:
    """One sheet that came back, from its row 1 on; ``formulas`` are the row and column, from 1, of each."""

    title: str
    is_visible: bool
    rows: tuple[tuple[CellValue, ...], ...]
    formulas: frozenset[tuple[int, int]] = frozenset()

    def at(self, row: int, column: int) -> str:
        """The text of a cell, counted from 0, as it is compared."""
        cells = self.rows[row]
        return plain(clean_text(said(cells[column]))) if column < len(cells) else ""


@dataclass(frozen=True)
class FoundCell:
    """A cell that answers something. ``fault`` is why it cannot be trusted, whatever it says."""

    entry: Entry
    where: str
    value: CellValue
    fault: Outcome | None = None
    reason: str = ""


@dataclass(frozen=True)
class Matched:
    """Every cell that answers something, and everything else that was written or is gone."""

    cells: tuple[FoundCell, ...]
    oddities: tuple[CellReport, ...]


def workbook_id(sheets: Sequence[SheetCells]) -> str:
    """The id on the marked sheet; raises UserError when it is nowhere to be seen."""
    for sheet in sheets:
        for row in range(len(sheet.rows)):
            for column in range(len(sheet.rows[row])):
                if sheet.at(row, column) == ID_LABEL and _ID.fullmatch(sheet.at(row, column + 1)):
                    return sheet.at(row, column + 1)
    raise UserError(
        "This is not a workbook that QA Desk made, or it has lost its sheet for QA Desk.",
        f"{NOTHING_CHANGED} The sheet is called “{MARKED_SHEET}”. Ask for the workbook with all its sheets.",
    )


def check_checksum(sheets: Sequence[SheetCells], checksum: str) -> None:
    """Raise UserError unless the marked sheet proves that this is the workbook that was sent."""
    shown = {
        sheet.at(row, column + 1)
        for sheet in sheets
        for row in range(len(sheet.rows))
        for column in range(len(sheet.rows[row]))
        if sheet.at(row, column) == CHECKSUM_LABEL
    }
    if shown != {checksum}:
        raise UserError(
            "The sheet for QA Desk was changed, so this may not be the workbook that was sent.",
            f"{NOTHING_CHANGED} Ask for the workbook again, or send a new one.",
        )


def match(sheets: Sequence[SheetCells], plan: WorkbookPlan) -> Matched:
    """Go through every cell of every sheet."""
    cells: list[FoundCell] = []
    oddities: list[CellReport] = []
    seen: set[str] = set()
    for sheet in sheets:
        found = _Sheet(sheet, plan)
        cells += found.cells
        oddities += found.oddities
        seen |= found.seen
    return Matched(tuple(_once(cells)), (*oddities, *_missing(plan, seen)))


def _once(cells: Sequence[FoundCell]) -> Iterator[FoundCell]:
    """Each answer once; one that stands in two places in two ways is trusted in neither."""
    by_entry: dict[Entry, list[FoundCell]] = {}
    for cell in cells:
        by_entry.setdefault(cell.entry, []).append(cell)
    for every in by_entry.values():
        if len({said(cell.value) for cell in every}) == 1 or any(cell.fault for cell in every):
            yield next((cell for cell in every if cell.fault), every[0])
            continue
        for cell in every:
            others = ", ".join(other.where for other in every if other is not cell)
            reason = f"Another answer to the same stands at {others}."
            yield FoundCell(cell.entry, cell.where, cell.value, Outcome.TWICE, reason)


def _missing(plan: WorkbookPlan, seen: set[str]) -> Iterator[CellReport]:
    """Rows that are gone; a sheet that is gone is told once."""
    for sheet in plan.sheets:
        rows = [row for row in sheet.rows if row.key in plan.rows]
        gone = [row for row in rows if row.key not in seen]
        if rows and len(gone) == len(rows):
            reason = "The whole sheet is gone. Its answers stay as they are."
            yield CellReport(sheet.title, Outcome.MISSING, reason=reason)
            continue
        for row in gone:
            subject = next((cell.entry.subject for cell in row.cells if cell.entry is not None), "")
            words = max((cell.words for cell in row.cells), key=len)
            reason = f"The row “{row.key}” is gone. Its answers stay as they are."
            yield CellReport(sheet.title, Outcome.MISSING, subject, words.strip(), reason=reason)


class _Sheet:
    """One sheet as it is gone through."""

    def __init__(self, sheet: SheetCells, plan: WorkbookPlan) -> None:
        self._sheet, self._plan = sheet, plan
        self.cells: list[FoundCell] = []
        self.oddities: list[CellReport] = []
        self.seen: set[str] = set()
        self._key_column, names_row = self._find(COLUMN_NAMES)
        self._names = self._row_words(names_row)
        _, self._headings_row = self._find(HEADINGS)
        self._headings = self._row_words(self._headings_row)
        self._known = self._known_words()
        known_rows = {names_row, self._headings_row}
        for row in range(len(sheet.rows)):
            key = sheet.at(row, self._key_column) if self._key_column is not None else ""
            planned = plan.rows.get(key)
            if planned is not None:
                self.seen.add(key)
                self._known_row(row, *planned)
            elif key and row not in known_rows:
                self._unknown_row(row)
            else:
                self._other_row(row)

    def _known_words(self) -> Counter[str]:
        """The words that may stand beside the rows that are filled in, and how often."""
        if self._key_column is not None:
            return Counter(self._plan.table_words)
        titled = (words for title, words in self._plan.read_words.items() if self._find(title)[0] is not None)
        return Counter(next(titled, Counter()))

    def _find(self, words: str) -> tuple[int | None, int | None]:
        """Column and row of the cell with these words."""
        for row in range(len(self._sheet.rows)):
            for column in range(len(self._sheet.rows[row])):
                if self._sheet.at(row, column) == words:
                    return column, row
        return None, None

    def _row_words(self, row: int | None) -> Mapping[int, str]:
        if row is None:
            return {}
        return {column: self._sheet.at(row, column) for column in range(len(self._sheet.rows[row]))}

    def _known_row(self, row: int, planned_sheet: PlannedSheet, planned: PlannedRow) -> None:
        columns = {column.name: place for place, column in enumerate(planned_sheet.columns)}
        places = {columns[name]: column for column, name in self._names.items() if name in columns}
        fault = self._changed_words(row, planned, places)
        for place, cell in enumerate(planned.cells):
            if cell.entry is None:
                continue
            heading = planned_sheet.columns[place].title
            column = places.get(place)
            if column is None:
                self._gone(heading)
                continue
            told = fault or self._changed_heading(column, heading)
            self._take(row, column, cell.entry, told)
        mine = {*places.values(), self._key_column}
        self._tell(row, (column for column in range(len(self._sheet.rows[row])) if column not in mine))

    def _take(self, row: int, column: int, entry: Entry, changed: str) -> None:
        cells = self._sheet.rows[row]
        value = cells[column] if column < len(cells) else None
        where = self._where(row, column)
        if (row + 1, column + 1) in self._sheet.formulas:
            reason = "A formula is never worked out here. Type what it comes to."
            self.cells.append(FoundCell(entry, where, value, Outcome.FORMULA, reason))
        elif changed:
            self.cells.append(FoundCell(entry, where, value, Outcome.WORDING, changed))
        else:
            self.cells.append(FoundCell(entry, where, value))

    def _gone(self, heading: str) -> None:
        reason = f"The column “{heading}” is gone. Its answers stay as they are."
        told = CellReport(self._sheet.title, Outcome.MISSING, about=heading, reason=reason)
        if told not in self.oddities:
            self.oddities.append(told)

    def _changed_words(self, row: int, planned: PlannedRow, places: Mapping[int, int]) -> str:
        """That the words of this row are not those that were sent, as a sentence; "" when they are."""
        for place, cell in enumerate(planned.cells):
            if cell.entry is None and place in places:
                now = self._sheet.at(row, places[place])
                if now != plain(cell.words):
                    return self._reworded(row, places[place], plain(cell.words), now)
        return ""

    def _changed_heading(self, column: int, heading: str) -> str:
        now = self._headings.get(column, "")
        if now == plain(heading):
            return ""
        return self._reworded(self._headings_row or 0, column, plain(heading), now)

    def _reworded(self, row: int, column: int, before: str, now: str) -> str:
        """Tell once, at the words themselves, that they are not those that were sent."""
        reason = f"“{before or 'nothing'}” was changed to “{now or 'nothing'}”."
        told = CellReport(self._where(row, column), Outcome.WORDING, in_workbook=now, reason=reason)
        if told not in self.oddities:
            self.oddities.append(told)
        return reason

    def _unknown_row(self, row: int) -> None:
        """A row that was not sent is told once, with everything in it."""
        every = [self._sheet.at(row, column) for column in range(len(self._sheet.rows[row]))]
        words = " | ".join(words for words in every if words)
        self.oddities.append(CellReport(self._where(row, 0), Outcome.UNKNOWN_ROW, in_workbook=words, reason=NOT_SENT))

    def _other_row(self, row: int) -> None:
        """Headings, titles and guidance are as they were sent; anything else was added by somebody."""
        is_headings = row == self._headings_row
        every = range(len(self._sheet.rows[row]))
        self._tell(row, (column for column in every if not (is_headings and column in self._names)))

    def _tell(self, row: int, columns: Iterator[int]) -> None:
        for column in columns:
            words = self._sheet.at(row, column)
            is_formula = (row + 1, column + 1) in self._sheet.formulas
            if self._known[words] > 0 and not is_formula:
                self._known[words] -= 1
            elif words or is_formula:
                where = self._where(row, column)
                self.oddities.append(CellReport(where, Outcome.OUTSIDE, in_workbook=words, reason=NOT_ASKED))

    def _where(self, row: int, column: int) -> str:
        """ "C01, C5"; that the sheet is hidden is said too."""
        hidden = "" if self._sheet.is_visible else " (hidden)"
        return f"{self._sheet.title}{hidden}, {_letters(column)}{row + 1}"


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
