"""From the plan of a workbook that is filled in to its file: lists, checks and grey rows, and nothing hidden."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import MultiCellRange
from openpyxl.worksheet.datavalidation import DataValidation

from qa_desk.domain.progress import Progress
from qa_desk.domain.workbooks.conditions import Test
from qa_desk.domain.workbooks.parts import held_part, shown_part
from qa_desk.domain.workbooks.plan import (
    SUBJECT,
    Entry,
    PlannedCell,
    PlannedRow,
    PlannedSheet,
    RowStyle,
    WorkbookPlan,
    word_places,
)
from qa_desk.domain.workbooks.slots import Slot, SlotKind
from qa_desk.reports.findings.material import DEFAULT_MARKING
from qa_desk.reports.workbooks.book import StyledSheet, new_sheet, written_book
from qa_desk.reports.workbooks.cells import StyleName, Written, written
from qa_desk.reports.workbooks.form_rules import grey_rule, validation
from qa_desk.reports.workbooks.inspection import inspect_form
from qa_desk.reports.workbooks.sheets import ValueKind

KEY_WIDTH = 30.0
PAGE_WIDTH = 260.0
"""Characters that can be read side by side on a printed page."""

LINE_POINTS, TALLEST_POINTS = 15, 400
SECTION, NAME, LOCKED = "section", "name", "locked"
_FILLED = {
    SlotKind.CHOICE: "@",
    SlotKind.SEVERAL: "@",
    SlotKind.TEXT: "@",
    SlotKind.SOURCES: "@",
    SlotKind.DATE: "d mmmm yyyy",
    SlotKind.WHOLE: "0",
    SlotKind.DECIMAL: "General",
}
_ROW_STYLES = {
    RowStyle.TITLE: StyleName.TITLE,
    RowStyle.HEADINGS: StyleName.HEADER,
    RowStyle.SECTION: SECTION,
    RowStyle.LINE: LOCKED,
    RowStyle.NAMES: NAME,
    RowStyle.WORDS: StyleName.TEXT,
}
_WRAPPED = frozenset({RowStyle.HEADINGS, RowStyle.LINE, RowStyle.WORDS})


def render_form(plan: WorkbookPlan, progress: Progress, marking: str = DEFAULT_MARKING) -> bytes:
    """The workbook as an inspected Excel file. The same plan gives the same bytes."""
    title = f"{plan.issued.title}: {plan.issued.auditor_name}"
    file = written_book(title, plan.issued.issued_on, lambda book: _write_sheets(book, plan, marking, progress))
    inspect_form(file)
    return file


def _write_sheets(book: Workbook, plan: WorkbookPlan, marking: str, progress: Progress) -> None:
    titles: set[str] = set()
    for planned in plan.sheets:
        progress.step(0, 0, planned.title)
        _FormWriter(new_sheet(book, planned.title, titles, marking, _FormSheet), planned, plan).write()


class _FormSheet(StyledSheet):
    """A sheet in which some cells can be written and the others cannot."""

    protection: Any
    data_validations: Any
    conditional_formatting: Any
    row_dimensions: Any

    def _values_to_row(self, values: Iterable[Written], row_idx: int) -> Iterator[Any]:
        """Empty cells too, because they can be written or not."""
        cell = self._cell
        cell.row = row_idx
        for column, (value, letter, style) in enumerate(values, 1):
            cell.column, cell._value, cell.style_id = column, value, self.styles[style]
            cell.data_type = letter if value is not None else "n"
            yield cell

    def made_styles(self) -> Iterator[tuple[str, StyleArray]]:
        yield from super().made_styles()
        top = Alignment(vertical="top", wrap_text=True)
        yield LOCKED, self.made_style(quotePrefix=True, alignment=top, fill=PatternFill("solid", fgColor="F4F6F8"))
        yield SECTION, self.made_style(quotePrefix=True, font=Font(name="Calibri", size=13, bold=True))
        small = Font(name="Calibri", size=8, color="5C636B")
        yield NAME, self.made_style(quotePrefix=True, alignment=Alignment(vertical="top"), font=small)
        side = Side("thin", color="6F767E")
        edge, free = Border(side, side, side, side), Protection(locked=False)
        for kind, number_format in _FILLED.items():
            left = Alignment(horizontal="left", vertical="top", wrap_text=True)
            settings = {"number_format": number_format, "alignment": left, "border": edge, "protection": free}
            yield _filled(kind), self.made_style(**settings)


def _takes(slot: Slot | None) -> tuple[Any, ...]:
    """What decides the rule of a cell: two with the same share it."""
    return (slot.kind, slot.all_words, slot.is_strict, slot.may_be_future) if slot is not None else ()


def _filled(kind: SlotKind) -> str:
    return f"filled in: {kind.value}"


class _FormWriter:
    """Writes one sheet, and the rules of its cells."""

    def __init__(self, sheet: _FormSheet, planned: PlannedSheet, plan: WorkbookPlan) -> None:
        self._sheet, self._planned, self._plan = sheet, planned, plan
        self._places = word_places(plan.offered)
        self._at: dict[Entry, tuple[int, int]] = {
            cell.entry: (row, column)
            for row, one in enumerate(planned.rows, 1)
            for column, cell in enumerate(one.cells, 1)
            if cell.entry is not None
        }

    def write(self) -> None:
        """Write the sheet."""
        planned, sheet = self._planned, self._sheet
        widths = [column.width for column in planned.columns] or list(planned.widths)
        for place, width in enumerate((*widths, KEY_WIDTH) if planned.columns else widths, 1):
            sheet.column_dimensions[get_column_letter(place)].width = width
        sheet.page_setup.fitToWidth = max(1, round(sum(widths) / PAGE_WIDTH))
        if planned.columns:
            sheet.freeze_panes = "B3" if planned.columns[0].name == SUBJECT else "A3"
        for number, row in enumerate(planned.rows, 1):
            cells = list(self._cells(row))
            if row.style in _WRAPPED:
                sheet.row_dimensions[number] = {"ht": f"{_height(cells, widths)}"}
            sheet.add(cells)
        self._protect()
        self._add_validations()
        self._add_grey()

    def _cells(self, row: PlannedRow) -> Iterator[Written]:
        style = _ROW_STYLES[row.style]
        for place, cell in enumerate(row.cells):
            if cell.entry is not None:
                yield self._filled(cell)
            else:
                label = row.style is RowStyle.WORDS and place == 0
                yield _fixed(cell.words, StyleName.LABEL if label else style)
        columns = len(self._planned.columns)
        if columns and row.key:
            yield from (_fixed("", NAME) for _ in range(columns - len(row.cells)))
            yield _fixed(row.key, StyleName.HEADER if row.style is RowStyle.HEADINGS else NAME)

    def _filled(self, cell: PlannedCell) -> Written:
        """A cell to write in, with what the desk has already."""
        slot, entry = cell.slot, cell.entry
        assert slot is not None and entry is not None  # noqa: S101 - for the type checker: the two come together
        question = self._plan.question(entry.question)
        answer = self._plan.issued.sent_answer(entry.subject, entry.question)
        value = shown_part(slot, held_part(question, answer, entry.part)) if question is not None else None
        value, letter, _ = written(value, ValueKind.TEXT)
        return value, letter, _filled(slot.kind)

    def _protect(self) -> None:
        """Locked, without a password; widths and heights stay everybody's own."""
        protection = self._sheet.protection
        protection.sheet = True
        for allowed in ("formatColumns", "formatRows", "sort", "autoFilter"):
            setattr(protection, allowed, False)

    def _add_validations(self) -> None:
        """One rule for all cells that take the same; a rule that names its own cell has one stretch below it alone."""
        shared: dict[Any, tuple[DataValidation, list[str]]] = {}
        for column, slot, first, last in self._stretches():
            address = _address(first, column)
            own = slot.kind in (SlotKind.DATE, SlotKind.WHOLE, SlotKind.DECIMAL)
            same = (slot.kind, slot.all_words, slot.is_strict, address if own else "")
            if same not in shared:
                shared[same] = (validation(slot, address, self._places), [])
            shared[same][1].append(f"{address}:{_address(last, column)}" if last > first else address)
        for rule, areas in shared.values():
            rule.sqref = MultiCellRange(" ".join(areas))
            self._sheet.data_validations.append(rule)

    def _stretches(self) -> Iterator[tuple[int, Slot, int, int]]:
        """Column, slot, first and last row of cells below each other that take the same."""
        for column in range(1, len(self._planned.columns) + 1):
            slots = [row.cells[column - 1].slot if column <= len(row.cells) else None for row in self._planned.rows]
            first = 0
            for place, slot in enumerate(slots):
                if place + 1 < len(slots) and _takes(slots[place + 1]) == _takes(slot):
                    continue
                if slot is not None:
                    yield column, slot, first + 1, place + 1
                first = place + 1

    def _add_grey(self) -> None:
        """Rows of a case, or cells below a question, that are not asked."""
        last = len(self._planned.columns)
        for row, one in enumerate(self._planned.rows, 1):
            if one.condition is not None:
                rule = grey_rule(one.condition, lambda test, row=row: self._cell_of(test, row))  # type: ignore[misc]
                if rule is not None:
                    self._sheet.conditional_formatting.add(f"A{row}:{_address(row, last)}", rule)
        for place, column in enumerate(self._planned.columns, 1):
            rows = [row for row, one in enumerate(self._planned.rows, 1) if one.style is RowStyle.LINE]
            if column.condition is None or not rows:
                continue
            rule = grey_rule(column.condition, lambda test, row=rows[0]: self._cell_of(test, row))  # type: ignore[misc]
            if rule is not None:
                area = f"{_address(rows[0], place)}:{_address(rows[-1], place)}"
                self._sheet.conditional_formatting.add(area, rule)

    def _cell_of(self, test: Test, row: int) -> str | None:
        """The cell that a condition looks at, for the subject of a row."""
        subject = next((cell.entry.subject for cell in self._planned.rows[row - 1].cells if cell.entry), "")
        at = self._at.get(Entry(subject, test.question, test.part))
        if at is None:
            return None
        by_row = "" if at[0] == row else "$"
        return f"${get_column_letter(at[1])}{by_row}{at[0]}"


def _height(cells: Sequence[Written], widths: Sequence[float]) -> int:
    """How tall a row must be for its words, in points; some programs do not work that out when they open a file."""
    lines = [
        sum(len(wrap(line, max(int(width) - 1, 4))) or 1 for line in value.split("\n"))
        for (value, _, _), width in zip(cells, widths, strict=False)
        if isinstance(value, str)
    ]
    return min(LINE_POINTS * max(lines, default=1) + 1, TALLEST_POINTS)


def _fixed(words: str, style: str) -> Written:
    value, letter, _ = written(words, ValueKind.TEXT)
    return value or None, letter, style


def _address(row: int, column: int) -> str:
    return f"{get_column_letter(column)}{row}"
