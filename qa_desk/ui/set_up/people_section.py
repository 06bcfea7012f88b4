"""Section 3: which agencies take part, who audits, who leads."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from qa_desk.domain.template import Choice
from qa_desk.domain.text import clean_text
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.section import Section
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

NOT_SAID = "Not said"
TWO_COLUMNS_FROM = 520


class AgencyBoxes(QWidget):
    """A box for each agency, in one column or two."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.boxes: list[QCheckBox] = []
        self._grid = QGridLayout(self)
        scaled(look, self._grid, spacing=4)
        self._columns = 0

    def show_agencies(self, agencies: Sequence[Choice]) -> list[QCheckBox]:
        """Offer these; returns the boxes that are new."""
        if [box.text() for box in self.boxes] == [agency.label.replace("&", "&&") for agency in agencies]:
            return []
        for box in self.boxes:
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = []
        for agency in agencies:
            box = QCheckBox(agency.label.replace("&", "&&"))
            box.setAccessibleName(agency.label)
            box.setProperty("agency", agency.label)
            self.boxes.append(box)
        self._columns = 0
        self._arrange()
        return self.boxes

    def show_ticked(self, labels: Sequence[str]) -> None:
        """Tick these and no others."""
        for box in self.boxes:
            box.blockSignals(True)
            box.setChecked(box.property("agency") in labels)
            box.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= self._look.space(TWO_COLUMNS_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        down = -(-len(self.boxes) // columns)
        for number, box in enumerate(self.boxes):
            self._grid.addWidget(box, number % down, number // down)


class PeopleSection(Section):
    """Agencies to pick, and one auditor by name or role."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "3 Agencies and auditor")
        self._draft = Draft()
        self._own: list[Choice] = []
        self.auditor_box = LineBox(
            look, "&Who audits", "A name, or a role where you record roles: Police auditor", widest=420
        )
        self.agency_combo = QComboBox()
        guard_wheel(self.agency_combo)
        agency_box = FieldBox(look, "Agency of the a&uditor", self.agency_combo, widest=420)
        self.lead_box = LineBox(look, "Who &leads the audit", "The chair, or whoever answers questions", widest=420)
        self.agencies_label = TextLabel(look, "Agencies that take part", bold=True)
        self.agencies_hint = TextLabel(look, ink="muted")
        self.agency_boxes = AgencyBoxes(look)
        self.own_box = LineBox(look, "&Another agency", "One that is not in the list", widest=420)
        self.own_box.edit.editingFinished.disconnect()
        self.own_box.edit.returnPressed.connect(self._on_own)
        self.add_button = verb_button("A&dd agency")
        self.boxes = {
            "auditor": self.auditor_box, "auditor_agency": agency_box, "lead": self.lead_box,
        }  # fmt: skip
        for box in (self.auditor_box, agency_box, self.lead_box):
            self.column.addWidget(box)
        agencies = QVBoxLayout()
        scaled(look, agencies, spacing=4)
        for widget in (self.agencies_label, self.agencies_hint, self.agency_boxes):
            agencies.addWidget(widget)
        self.column.addLayout(agencies)
        self.column.addWidget(self.own_box)
        self.column.addLayout(button_row(look, self.add_button))
        self.auditor_box.given.connect(self._on_auditor)
        self.lead_box.given.connect(self._on_lead)
        self.agency_combo.activated.connect(self._on_agency)
        self.add_button.clicked.connect(self._on_own)

    def show_draft(self, draft: Draft, kept: Kept) -> None:  # noqa: ARG002 - the same before and after it is kept
        self._draft = draft
        self.auditor_box.show_text(draft.auditor)
        self.lead_box.show_text(draft.lead)
        self.agencies_hint.setText(
            "Tick each one" if draft.template else "Choose a template to see the agencies it usually asks"
        )
        offered = self._offered()
        for box in self.agency_boxes.show_agencies(offered):
            box.toggled.connect(self._on_ticked)
        self.agency_boxes.show_ticked([agency.label for agency in draft.agencies])
        self.agency_combo.clear()
        self.agency_combo.addItems([NOT_SAID, *(agency.label for agency in offered)])
        at = self.agency_combo.findText(draft.auditor_agency) if draft.auditor_agency else 0
        if at < 0:
            self.agency_combo.addItem(draft.auditor_agency)
            at = self.agency_combo.count() - 1
        self.agency_combo.setCurrentIndex(at)

    def commit(self) -> None:
        self.auditor_box.commit()
        self.lead_box.commit()

    def _offered(self) -> list[Choice]:
        listed = list(self._draft.template.agencies) if self._draft.template else []
        known = {agency.label.casefold() for agency in listed}
        return listed + [agency for agency in self._draft.agencies if agency.label.casefold() not in known]

    def _on_auditor(self, text: str) -> None:
        self.changed.emit("auditor", text)

    def _on_lead(self, text: str) -> None:
        self.changed.emit("lead", text)

    def _on_agency(self) -> None:
        text = self.agency_combo.currentText()
        self.changed.emit("auditor_agency", "" if text == NOT_SAID else text)

    def _on_ticked(self) -> None:
        ticked = {str(box.property("agency")) for box in self.agency_boxes.boxes if box.isChecked()}
        self.changed.emit("agencies", tuple(agency for agency in self._offered() if agency.label in ticked))

    def _on_own(self) -> None:
        name = " ".join(clean_text(self.own_box.edit.text()).split())
        self.own_box.edit.clear()
        if not name:
            return
        known = next((one for one in self._offered() if one.label.casefold() == name.casefold()), None)
        agency = known or Choice(_value(name), name)
        if agency not in self._draft.agencies:
            self.changed.emit("agencies", (*self._draft.agencies, agency))


def _value(name: str) -> str:
    plain = "".join(letter if letter.isalnum() else "_" for letter in name.casefold())
    return "_".join(part for part in plain.split("_") if part)
