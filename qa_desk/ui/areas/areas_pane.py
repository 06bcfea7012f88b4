"""The grid with what the chosen area says, and the record of a grade below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.areas.dissent import dissent_words
from qa_desk.domain.areas.grid import Area, AreaGrid
from qa_desk.ui.areas.grid_table import AreaGridTable
from qa_desk.ui.areas.model import AreaTable
from qa_desk.ui.areas.record_panel import RecordPanel
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel

LEGEND = (
    "Self-graded, then agreed.   \u2193 lowered by the panel   \u2191 raised   = as graded   "
    "! fine without evidence of application from the last 12 months"
)


class AreasPane(QWidget):
    """Agencies or schools by sections; a number agrees a grade, Enter opens its record."""

    point_requested = Signal(object, int)  # Area, and which point of its scale, from 1
    open_requested = Signal(object)  # Area

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.table = AreaTable()
        self.grid = AreaGridTable(look, self.table)
        self.legend = TextLabel(look, LEGEND, ink="muted")
        self.spoken = TextLabel(look)
        self.record = RecordPanel(look)
        column = QVBoxLayout(self)
        scaled(look, column)
        column.addWidget(self.grid, 1)
        for widget in (self.legend, self.spoken, self.record):
            column.addWidget(widget)
        self.grid.selectionModel().currentChanged.connect(self._tell_area)
        self.grid.point_pressed.connect(self._on_point_pressed)
        self.grid.open_requested.connect(self._on_open_requested)

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
        self.spoken.setText(_told(area) if area is not None else "")

    def _on_point_pressed(self, number: int) -> None:
        area = self.grid.area()
        if area is not None and number <= len(area.scale.points):
            self.point_requested.emit(area, number)

    def _on_open_requested(self) -> None:
        area = self.grid.area()
        if area is not None:
            self.open_requested.emit(area)


def _told(area: Area) -> str:
    """The area in words, and why the panel agreed what it did."""
    words = [area.spoken]
    if area.agreed is not None and area.agreed.reason:
        words.append(area.agreed.reason)
    if area.agreed is not None:
        words += [f"Dissent: {one}" for one in dissent_words(area.agreed, area.grade)]
    return " ".join(words)
