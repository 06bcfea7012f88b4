"""Section 6: cases by auditors, which of them two auditors grade, and who audits a case of their own team."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from qa_desk.domain.audit import Auditor
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Point, SubjectKind
from qa_desk.domain.wording import counted, listed, subject_word
from qa_desk.services.allocation import AllocationGrid, GridCell, GridRow
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.mark_table import MarkTable
from qa_desk.ui.set_up.note_card import NoteCard
from qa_desk.ui.set_up.section import Section
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.reading_table import Column, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

WIDE = 960
HOW = tr("Space gives the case to the auditor of the column, or takes it back. 2 marks it for a second auditor.")
REASON_HINT = tr("For a case of the auditor's own team or agency, or to take back one that is begun")
SHARE_HINT = tr("In percent, from 0 to 100. Counts when cases are shared out")
WHEN_HINT = tr("A first overall grade that is one of these always gets a second auditor")


class PointBoxes(QWidget):
    """A box for each grade that always gets a second auditor."""

    given = Signal(object)  # the values that are ticked

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[QCheckBox] = []
        self._row = WrapLayout(0, self)
        scaled(look, self._row, spacing=16)

    def show_points(self, points: Sequence[Point], ticked: Sequence[str]) -> None:
        """Offer these grades, worst first, with some ticked."""
        if [box.property("point") for box in self.boxes] != [point.value for point in points]:
            for box in self.boxes:
                self._row.removeWidget(box)
                box.hide()
                box.deleteLater()
            self.boxes = [self._box(point) for point in points]
        for box in self.boxes:
            box.blockSignals(True)
            box.setChecked(box.property("point") in ticked)
            box.blockSignals(False)

    def _box(self, point: Point) -> QCheckBox:
        box = QCheckBox(point.label.replace("&", "&&"))
        box.setAccessibleName(tr("Second auditor after {label}", label=point.label))
        box.setProperty("point", point.value)
        box.toggled.connect(self._on_toggled)
        self._row.addWidget(box)
        box.show()
        return box

    def _on_toggled(self) -> None:
        self.given.emit(tuple(str(box.property("point")) for box in self.boxes if box.isChecked()))


class AllocationSection(Section):
    """A grid in which every cell can be given or taken back; what needs a reason asks for it beside the grid."""

    marked = Signal(str, str, str)  # code, auditor id, reason
    doubled = Signal(str, str, str)  # code, auditor id, reason
    share_requested = Signal()
    all_requested = Signal()
    seconds_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("6 Who audits what"), widest=WIDE)
        self._grid: AllocationGrid | None = None
        self._wish: tuple[str, int, int] | None = None
        self._seconds: tuple[str, ...] = ()
        self.told_label = TextLabel(look, bold=True)
        self.loads_label = TextLabel(look, ink="muted")
        self.seconds_card = NoteCard(look, "warning")
        self.seconds_button = verb_button(tr("Give them a second a&uditor"))
        self.seconds_card.body.addLayout(button_row(look, self.seconds_button))
        self.how_label = TextLabel(look, HOW)
        self.rows: RowsModel[GridRow] = RowsModel((Column(tr("Case"), _code),), self)
        self.table = MarkTable(look, self.rows, tr("Cases and auditors"), most_rows=10)
        self.reason_box = LineBox(look, tr("&Reason"), REASON_HINT, widest=420)
        self.reason_box.edit.editingFinished.disconnect()
        self.reason_box.hide()  # until something needs one
        self.share_box = LineBox(look, tr("Share of cases for &two auditors"), SHARE_HINT, widest=120)
        self.point_boxes = PointBoxes(look)
        self.when_box = FieldBox(look, tr("Always a second auditor"), self.point_boxes, WHEN_HINT)
        self.boxes = {"reason": self.reason_box, "double_share": self.share_box, "double_when": self.when_box}
        self.share_button = verb_button(tr("S&hare out evenly"))
        self.all_button = verb_button(tr("&Give every case to everyone"))
        for part in (self.told_label, self.loads_label, self.seconds_card, self.how_label):
            self.column.addWidget(part)
        self.column.addLayout(button_row(look, self.share_button, self.all_button))
        for field in (self.table, self.reason_box, self.share_box, self.when_box):
            self.column.addWidget(field)
        self._connect()

    def _connect(self) -> None:
        self.table.marked.connect(self._on_marked)
        self.table.doubled.connect(self._on_doubled)
        self.reason_box.edit.returnPressed.connect(self._on_reason)
        self.share_box.given.connect(self._on_share_given)
        self.point_boxes.given.connect(self._on_points_given)
        self.share_button.clicked.connect(self.share_requested)
        self.all_button.clicked.connect(self.all_requested)
        self.seconds_button.clicked.connect(self.seconds_requested)

    def show_draft(self, draft: Draft, kept: Kept) -> None:  # noqa: ARG002 - who has what comes by show_grid
        is_case = draft.subject is SubjectKind.CASE
        overall = draft.template.grade_question(None) if draft.template else None
        points = overall.scale.worst_first if overall and overall.scale else ()
        self.point_boxes.show_points(points, draft.double_when)
        self.share_box.show_text(str(draft.double_share))
        several = len(draft.auditors) > 1
        for part in (self.share_box, self.all_button):
            part.setVisible(is_case and several)
        self.when_box.setVisible(is_case and bool(points))
        self.share_button.setVisible(several)
        words = tr("S&hare out evenly") if is_case else tr("Let each grade &itself")
        self.share_button.setText(words)
        self.share_button.setAccessibleName(words.replace("&", ""))
        every = subject_word(draft.subject, 1)
        self.all_button.setText(tr("&Give every {every} to everyone", every=every))
        self.all_button.setAccessibleName(self.all_button.text().replace("&", ""))

    def show_grid(self, grid: AllocationGrid, seconds: Sequence[str]) -> None:
        """Show who has what, how many are double-audited, and which cases a second auditor is due for."""
        at = self.table.currentIndex()
        if self._grid is None or (self._grid.auditors, self._grid.kind) != (grid.auditors, grid.kind):
            title = subject_word(grid.kind, 1).capitalize()
            auditors = (_auditor_column(place, one) for place, one in enumerate(grid.auditors))
            self.rows.show_columns((Column(title, _code), *auditors))
        self._grid = grid
        self.rows.show_rows(grid.rows)
        if at.isValid():
            self.table.stand_on(at.row(), at.column())
        told = _told(grid)
        if told != self.told_label.text() and self.table.hasFocus():
            announce(self.told_label, told)
        self.told_label.setText(told)
        self.loads_label.setText(_loads(grid))
        due = tr(
            "{counted} must have a second auditor by the first grade: {listed}.",
            counted=counted(len(seconds), grid.kind),
            listed=listed(seconds),
        )
        self.seconds_card.tell([due] if seconds else ())

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.table.currentIndex().column() == 0:
            self.table.stand_on(self.table.currentIndex().row(), 1)

    def show_problem(self, problem: UserError) -> bool:
        if problem.field == "reason":
            self.reason_box.show()
        found = super().show_problem(problem)
        if problem.field == "reason":
            self.reason_box.take_focus()
        return found

    def wish_granted(self) -> None:
        """What was asked for is done: its reason must not be taken for the next one's."""
        self.reason_box.edit.clear()
        if self.reason_box.edit.hasFocus():
            self.take_focus()
        self.reason_box.hide()
        self._wish = None

    def commit(self) -> None:
        self.share_box.commit()

    def _on_marked(self, row: int, column: int) -> None:
        self._tell("marked", row, column)

    def _on_doubled(self, row: int, column: int) -> None:
        self._tell("doubled", row, column)

    def _on_reason(self) -> None:
        if self._wish is not None:
            self._tell(*self._wish)

    def _tell(self, wish: str, row: int, column: int) -> None:
        if self._grid is None or not column:
            return
        self._wish = (wish, row, column)
        signal = self.marked if wish == "marked" else self.doubled
        code, auditor = self._grid.rows[row].subject.code, self._grid.auditors[column - 1].id
        signal.emit(code, auditor, self.reason_box.edit.text())

    def _on_share_given(self, text: str) -> None:
        if text.isdecimal() and int(text) <= 100:
            self.changed.emit("double_share", int(text))
        else:
            self.share_box.tell_problem(tr("The share must be a whole number from 0 to 100."))

    def _on_points_given(self, values: tuple[str, ...]) -> None:
        self.changed.emit("double_when", values)


def _code(row: GridRow) -> str:
    return row.subject.code


def _auditor_column(place: int, auditor: Auditor) -> Column[GridRow]:
    return Column(auditor.name, lambda row: _words(row.cells[place]), lambda row: _spoken(row.cells[place]))


def _words(cell: GridCell) -> str:
    if not cell.is_theirs:
        return f"({cell.own})" if cell.own else ""
    own = f"{cell.own}: {cell.because}" if cell.because else cell.own
    return ", ".join(filter(None, (tr("Yes"), "begun" if cell.begun else "", own)))


def _spoken(cell: GridCell) -> str:
    parts = ("theirs" if cell.is_theirs else tr("not theirs"), cell.own, cell.because, "begun" if cell.begun else "")
    return ", ".join(filter(None, parts)).capitalize()


def _told(grid: AllocationGrid) -> str:
    """Whether everybody has an auditor, and how many cases have two, where there are two to give them to."""
    every = tr("Every {subject_word} has an auditor.", subject_word=subject_word(grid.kind, 1))
    words = (
        tr("{counted} without an auditor.", counted=counted(grid.unallocated, grid.kind)) if grid.unallocated else every
    )
    double = grid.kind is SubjectKind.CASE and len(grid.auditors) > 1
    return f"{words} {grid.double_words}." if double else words


def _loads(grid: AllocationGrid) -> str:
    loads = [sum(row.cells[place].is_theirs for row in grid.rows) for place in range(len(grid.auditors))]
    return ", ".join(f"{one.name} {load}" for one, load in zip(grid.auditors, loads, strict=True))
