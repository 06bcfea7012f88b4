"""The rows of a repeat: a small table, or where that is too wide one field under the other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from qa_desk.domain.answers import RepeatRow
from qa_desk.domain.language import tr
from qa_desk.domain.repeat_rows import NO_ROWS, RepeatState, RowState
from qa_desk.domain.template import Question, QuestionType
from qa_desk.ui.answer_editors.repeat_cells import Cell, ChoiceCell, ChoicesCell, call_cell, cell_value, make_cell
from qa_desk.ui.answer_editors.worked_out_cell import WorkedOutCell
from qa_desk.ui.layout.spacing import scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.typed_field import TypedField

_LEAST_WIDTHS = {
    QuestionType.DATE: 170,
    QuestionType.INTEGER: 120,
    QuestionType.DECIMAL: 120,
    QuestionType.CALCULATE: 120,
}
_LEAST_WIDTH = 150
_NUMBER_AND_BUTTON = 130


@dataclass(frozen=True)
class RepeatLine:
    """The widgets of one row."""

    number: TextLabel
    labels: tuple[TextLabel, ...]
    cells: tuple[Cell, ...]
    remove: QPushButton

    def widgets(self) -> tuple[QWidget, ...]:
        """All of them, in the order they stand."""
        return (self.number, *self.labels, *self.cells, self.remove)

    def content(self, columns: tuple[Question, ...]) -> RepeatRow:
        """What is filled in."""
        pairs = ((column.name, cell_value(cell)) for column, cell in zip(columns, self.cells, strict=True))
        return RepeatRow(tuple((name, value) for name, value in pairs if value is not None))

    def follow(
        self, columns: tuple[Question, ...], state: RowState, waiting: Mapping[str, str], *, with_labels: bool
    ) -> None:
        """Show what the rules make of the row; a hidden cell keeps what it holds."""
        for column, label, cell in zip(columns, self.labels, self.cells, strict=True):
            is_hidden = column.name in state.hidden
            cell.setVisible(not is_hidden)
            label.setVisible(with_labels and not is_hidden)
            if isinstance(cell, ChoiceCell | ChoicesCell) and column.choice_filter is not None:
                offered = state.choices(column)
                cell.offer(offered, "" if offered else waiting.get(column.name, ""))
            elif isinstance(cell, WorkedOutCell):
                cell.show_worked_out(state.shown.cell(column.name))


class RepeatTable(QWidget):
    """Fields row by row. There is always one row to fill in, even when none is kept."""

    entered = Signal()
    fault_changed = Signal()
    remove_requested = Signal(int)  # number of the row, from 0
    left_downwards = Signal()
    left_upwards = Signal()

    def __init__(self, look: Look, columns: tuple[Question, ...], today: Callable[[], date]) -> None:
        super().__init__()
        self._look, self._columns, self._today = look, columns, today
        self._read_only = False
        self._is_stacked: bool | None = None
        self._state = NO_ROWS
        self._waiting: Mapping[str, str] = {}
        self.lines: list[RepeatLine] = []
        self.headings = tuple(TextLabel(look, column.title, bold=True, parent=self) for column in columns)
        self._grid = QGridLayout(self)
        scaled(look, self._grid)
        look.changed.connect(self._on_look_changed)

    def content(self) -> tuple[RepeatRow, ...]:
        """The rows in which something is filled in."""
        rows = (line.content(self._columns) for line in self.lines)
        return tuple(row for row in rows if row.cells)

    def show_rows(self, rows: tuple[RepeatRow, ...]) -> None:
        """Show these rows in place of the ones before."""
        for line in self.lines:
            self._drop(line)
        self.lines = [self._line() for _ in range(max(len(rows), 1))]
        for line, row in zip(self.lines, rows, strict=False):
            for column, cell in zip(self._columns, line.cells, strict=True):
                cell.show_value(row.cell(column.name))
        self._arrange(anew=True)

    def insert(self, place: int) -> None:
        """Make an empty row."""
        self.lines.insert(place, self._line())
        self._arrange(anew=True)

    def remove(self, place: int) -> None:
        """Take a row away."""
        self._drop(self.lines.pop(place))
        if not self.lines:
            self.lines.append(self._line())
        self._arrange(anew=True)

    def follow(self, state: RepeatState, waiting: Mapping[str, str]) -> None:
        """Show what the rules make of the rows; ``waiting`` says by column what to fill in before it can be chosen."""
        self._state, self._waiting = state, waiting
        self._follow()

    def _follow(self) -> None:
        """Rows in which something is filled in have a state each; the others stand as the next row would."""
        states = iter(self._state.rows)
        for line in self.lines:
            state = next(states, self._state.next_row) if line.content(self._columns).cells else self._state.next_row
            line.follow(self._columns, state, self._waiting, with_labels=bool(self._is_stacked))

    def commit(self) -> None:
        """Read whatever is half typed."""
        for line in tuple(self.lines):
            for cell in line.cells:
                cell.commit()

    def fault_words(self) -> str:
        """What is wrong with the first field that cannot be read."""
        words = (cell.fault_words() for line in self.lines for cell in line.cells)
        return next((one for one in words if one), "")

    def set_read_only(self, read_only: bool) -> None:
        """Keep the rows readable, and unchanged."""
        self._read_only = read_only
        for line in self.lines:
            self._hold(line)

    def current_line(self) -> int:
        """The row with the focus, else the last one."""
        return self._place_of(self.focusWidget())[0]

    def focus_cell(self, place: int, column: int = 0) -> None:
        """Put the focus into a field."""
        cells = self.lines[min(max(place, 0), len(self.lines) - 1)].cells
        takes = [cell for cell in (*cells[column:], *cells) if cell.focusPolicy() and not cell.isHidden()]
        if takes:
            takes[0].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _line(self) -> RepeatLine:
        look = self._look
        cells = tuple(make_cell(look, column, column.title, self._today) for column in self._columns)
        labels = tuple(TextLabel(look, column.title) for column in self._columns)
        line = RepeatLine(TextLabel(look, bold=True, wrap=False), labels, cells, verb_button(tr("Remove")))
        line.remove.clicked.connect(self._on_remove_clicked)
        for widget in line.widgets():
            widget.setParent(self)
        for cell in cells:
            cell.entered.connect(self.entered)
            cell.next_requested.connect(self._on_next_requested)
            cell.previous_requested.connect(self._on_previous_requested)
            if isinstance(cell, TypedField):
                cell.fault_found.connect(self.fault_changed)
        self._hold(line)
        return line

    def _hold(self, line: RepeatLine) -> None:
        line.remove.setEnabled(not self._read_only)
        for cell in line.cells:
            cell.setReadOnly(self._read_only)

    def _drop(self, line: RepeatLine) -> None:
        for widget in line.widgets():
            widget.blockSignals(True)
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _place_of(self, widget: object) -> tuple[int, int]:
        for number, line in enumerate(self.lines):
            for column, cell in enumerate(line.cells):
                if cell is widget:
                    return number, column
        return len(self.lines) - 1, 0

    def _on_remove_clicked(self) -> None:
        sender = self.sender()
        number = next((number for number, line in enumerate(self.lines) if line.remove is sender), None)
        if number is not None:
            self.remove_requested.emit(number)

    def _on_next_requested(self) -> None:
        number, column = self._place_of(self.sender())
        if number + 1 < len(self.lines):
            self.focus_cell(number + 1, column)
        else:
            self.left_downwards.emit()

    def _on_previous_requested(self) -> None:
        number, column = self._place_of(self.sender())
        if number > 0:
            self.focus_cell(number - 1, column)
        else:
            self.left_upwards.emit()

    def _on_look_changed(self) -> None:
        self._arrange(anew=True)

    def _arrange(self, *, anew: bool = False) -> None:
        least = sum(_LEAST_WIDTHS.get(column.type, _LEAST_WIDTH) for column in self._columns) + _NUMBER_AND_BUTTON
        stacked = self._look.space(least) > self.width()
        if stacked == self._is_stacked and not anew:
            return
        self._is_stacked = stacked
        for widget in (*self.headings, *(widget for line in self.lines for widget in line.widgets())):
            self._grid.removeWidget(widget)
        self._name_rows(stacked)
        if stacked:
            self._stack()
        else:
            self._spread()
        self._follow()
        self._set_tab_order()

    def _name_rows(self, stacked: bool) -> None:
        for number, line in enumerate(self.lines, 1):
            line.number.setText(tr("Row {number}", number=number) if stacked else str(number))
            line.remove.setAccessibleName(tr("Remove row {number}", number=number))
            for column, cell in zip(self._columns, line.cells, strict=True):
                call_cell(cell, tr("{title}, row {number}", title=column.title, number=number))

    def _stack(self) -> None:
        for heading in self.headings:
            heading.hide()
        self._stretch({1: 1})
        place = 0
        for line in self.lines:
            self._grid.addWidget(line.number, place, 0)
            self._grid.addWidget(line.remove, place, 1, Qt.AlignmentFlag.AlignRight)
            for below, (label, cell) in enumerate(zip(line.labels, line.cells, strict=True), place + 1):
                self._grid.addWidget(label, below, 0)
                self._grid.addWidget(cell, below, 1)
            place += len(line.cells) + 1
            self._show(line, with_labels=True)

    def _spread(self) -> None:
        for column, heading in enumerate(self.headings, 1):
            self._grid.addWidget(heading, 0, column, Qt.AlignmentFlag.AlignBottom)
            heading.show()
        growing = (column for column, question in enumerate(self._columns, 1) if question.type not in _LEAST_WIDTHS)
        self._stretch(dict.fromkeys(growing, 1))
        for below, line in enumerate(self.lines, 1):
            self._grid.addWidget(line.number, below, 0)
            for column, cell in enumerate(line.cells, 1):
                self._grid.addWidget(cell, below, column)
            self._grid.addWidget(line.remove, below, len(line.cells) + 1)
            self._show(line, with_labels=False)

    def _show(self, line: RepeatLine, *, with_labels: bool) -> None:
        for widget in line.widgets():
            widget.setVisible(with_labels or widget not in line.labels)

    def _stretch(self, stretches: dict[int, int]) -> None:
        for column in range(len(self._columns) + 3):
            self._grid.setColumnStretch(column, stretches.get(column, 0))

    def _set_tab_order(self) -> None:
        parts = (widget for line in self.lines for widget in (*line.cells, line.remove))
        chain = [widget for widget in parts if widget.focusPolicy()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
