"""The auditors beside the first one: a table, and a line to add another."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.audit import Auditor
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

NOT_SAID, NONE_FOR_OTHER = tr("Not said"), tr("No agency said")
TEAM_HINT = tr("As the case list names it. A case of their own team is flagged, and is theirs only with a reason")
COLUMNS: tuple[Column[Auditor], ...] = (
    Column(tr("Auditor"), lambda one: one.name),
    Column(tr("Agency"), lambda one: one.agency),
    Column(tr("Team"), lambda one: one.team),
)


class OtherAuditors(QWidget):
    """Announces who is to be added or removed; the first auditor has fields of their own."""

    added = Signal(str, str, str)  # name, agency, team
    removed = Signal(int)  # place in the table

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self.heading = TextLabel(look, tr("Other auditors"), bold=True)
        self.rows: RowsModel[Auditor] = RowsModel(COLUMNS, self)
        self.table = ReadingTable(look, self.rows, tr("Other auditors"), most_rows=5)
        self.name_box = LineBox(look, tr("Anothe&r auditor"), tr("A name or a role"), widest=420)
        self.agency_combo = QComboBox()
        guard_wheel(self.agency_combo)
        agency_box = FieldBox(look, tr("A&gency of the other auditor"), self.agency_combo, widest=420)
        self.team_box = LineBox(look, tr("Tea&m of the other auditor"), widest=420)
        self.add_button = verb_button(tr("Add a&uditor"))
        self.remove_button = verb_button(tr("&Remove auditor"))
        column = QVBoxLayout(self)
        scaled(look, column, spacing=12)
        for part in (self.heading, self.table, self.name_box, agency_box, self.team_box):
            column.addWidget(part)
        column.addLayout(button_row(look, self.add_button, self.remove_button))
        for box in (self.name_box, self.team_box):
            box.edit.returnPressed.connect(self._on_add)
        self.add_button.clicked.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)
        show_agency(self.agency_combo, (), "", NONE_FOR_OTHER)

    def show_auditors(self, others: Sequence[Auditor], agencies: Sequence[str]) -> None:
        """Show who is there; what is being typed is left alone."""
        self.rows.show_rows(others)
        self.heading.setVisible(bool(others))
        self.table.setVisible(bool(others))
        self.remove_button.setVisible(bool(others))
        if tuple(agencies) != self._labels:
            chosen = self.agency_combo.currentText()
            self._labels = tuple(agencies)
            show_agency(self.agency_combo, agencies, "" if chosen == NONE_FOR_OTHER else chosen, NONE_FOR_OTHER)

    def _on_add(self) -> None:
        name = " ".join(clean_text(self.name_box.edit.text()).split())
        if not name:
            self.name_box.tell_problem(tr("Enter the name or the role of the auditor."))
            self.name_box.take_focus()
            return
        agency, team = self.agency_combo.currentText(), " ".join(clean_text(self.team_box.edit.text()).split())
        for box in (self.name_box, self.team_box):
            box.edit.clear()
        self.agency_combo.setCurrentIndex(0)
        self.name_box.take_focus()
        self.added.emit(name, "" if agency == NONE_FOR_OTHER else agency, team)

    def _on_remove(self) -> None:
        row = max(self.table.currentIndex().row(), 0)
        if row < len(self.rows.rows):
            self.removed.emit(row)


def show_agency(combo: QComboBox, labels: Sequence[str], chosen: str, none: str = NOT_SAID) -> None:
    """Offer these agencies and none, and show the one that is chosen, listed or not."""
    combo.clear()
    combo.addItems([none, *labels])
    at = combo.findText(chosen) if chosen else 0
    if at < 0:
        combo.addItem(chosen)
        at = combo.count() - 1
    combo.setCurrentIndex(at)
