"""The grid with what the chosen area says, and the record of a grade below it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.area_checks.check import AreaCheck, Visit
from qa_desk.domain.areas.dissent import dissent_words
from qa_desk.domain.areas.grid import Area, AreaGrid
from qa_desk.domain.language import tr
from qa_desk.ui.areas.check_panel import CheckPanel
from qa_desk.ui.areas.grid_table import AreaGridTable
from qa_desk.ui.areas.model import AreaTable
from qa_desk.ui.areas.record_panel import RecordPanel
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.take_back_card import TakeBackCard
from qa_desk.ui.widgets.text_label import TextLabel

LEGEND = tr(
    "Self-graded, then agreed.   \u2193 lowered by the panel   \u2191 raised   = as graded   "
    "! fine without evidence of application from the last 12 months   "
    "Visit: = practice matches the return  \u2248 in part  \u2260 does not  ? could not tell"
)


class AreasPane(QWidget):
    """Agencies or schools by sections; a number agrees a grade, Enter opens its record."""

    point_requested = Signal(object, int)  # Area, and which point of its scale, from 1
    open_requested = Signal(object)  # Area

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self.table = AreaTable()
        self.grid = AreaGridTable(look, self.table)
        self.legend = TextLabel(look, LEGEND, ink="muted")
        self.spoken = TextLabel(look)
        self.checks = TextLabel(look)
        self.record = RecordPanel(look)
        self.check = CheckPanel(look, today)
        self.take_back = TakeBackCard(look)
        self.visit_button = verb_button(tr("Record &visit..."))
        self.survey_button = verb_button(tr("Record survey..."))
        self.take_back_button = verb_button(tr("Take &back a visit or survey..."))
        column = QVBoxLayout(self)
        scaled(look, column)
        column.addWidget(self.grid, 1)
        for widget in (self.legend, self.spoken, self.checks):
            column.addWidget(widget)
        column.addLayout(button_row(look, self.visit_button, self.survey_button, self.take_back_button))
        for card in self.cards:
            column.addWidget(card)
        self.grid.selectionModel().currentChanged.connect(self._tell_area)
        self.grid.point_pressed.connect(self._on_point_pressed)
        self.grid.open_requested.connect(self._on_open_requested)
        self.grid.visit_requested.connect(lambda: self.ask_check(is_visit=True))
        self.grid.survey_requested.connect(lambda: self.ask_check(is_visit=False))
        self.visit_button.clicked.connect(lambda: self.ask_check(is_visit=True))
        self.survey_button.clicked.connect(lambda: self.ask_check(is_visit=False))
        self.take_back_button.clicked.connect(self._on_take_back)

    @property
    def cards(self) -> tuple[RecordPanel, CheckPanel, TakeBackCard]:
        """What can be asked below the grid; one at a time is open."""
        return self.record, self.check, self.take_back

    def ask_check(self, *, is_visit: bool) -> None:
        """Ask what a visit or a survey showed about the chosen area."""
        area = self.grid.area()
        if area is not None:
            self.record.close_panel()
            self.take_back.hide()
            self.check.open(area, is_visit=is_visit)

    def close_cards(self) -> None:
        """Nothing is asked any more; a visit or survey that is half typed is still there for the same area."""
        self.record.close_panel()
        self.check.hide()
        self.take_back.hide()

    def _on_take_back(self) -> None:
        area = self.grid.area()
        if area is not None and area.checks:
            self.record.close_panel()
            self.check.hide()
            self.take_back.open([(one.id, one.words) for one in reversed(area.checks)])

    def take_focus(self) -> None:
        """Go to the area where the person was, or to the first."""
        self.grid.stand_somewhere()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_grid(self, grid: AreaGrid) -> None:
        """Show the areas as they stand; the place in the grid stays."""
        self.table.show_grid(grid)
        self.grid.fit()
        self.grid.stand_somewhere()
        self._tell_area()

    def _tell_area(self) -> None:
        area = self.grid.area()
        checks = area.checks if area is not None else ()
        self.spoken.setText(_told(area) if area is not None else "")
        self.checks.setText("\n".join(map(_check_line, checks)))
        self.checks.setVisible(bool(checks))
        self.take_back_button.setVisible(bool(checks))

    def _on_point_pressed(self, number: int) -> None:
        area = self.grid.area()
        if area is not None and number <= len(area.scale.points):
            self._leave_checks()
            self.point_requested.emit(area, number)

    def _on_open_requested(self) -> None:
        area = self.grid.area()
        if area is not None:
            self._leave_checks()
            self.open_requested.emit(area)

    def _leave_checks(self) -> None:
        self.check.hide()
        self.take_back.hide()


def _told(area: Area) -> str:
    """The area in words, and why the panel agreed what it did."""
    words = [area.spoken_grades]
    if area.agreed is not None and area.agreed.reason:
        words.append(area.agreed.reason)
    if area.agreed is not None:
        words += [tr("Dissent: {one}", one=one) for one in dissent_words(area.agreed, area.grade)]
    return " ".join(words)


def _check_line(check: AreaCheck) -> str:
    """A visit or a survey in full, with what was asked and seen."""
    told = check.told
    evidence = tr(" Evidence: {evidence}", evidence=told.evidence) if told.evidence else ""
    if isinstance(told, Visit):
        return tr(
            "{words}. Asked: {asked} Seen: {seen} Visited by: {who}.{evidence}",
            words=told.words,
            asked=told.asked,
            seen=told.seen,
            who=told.who,
            evidence=evidence,
        )
    return f"{told.words}.{evidence}"
