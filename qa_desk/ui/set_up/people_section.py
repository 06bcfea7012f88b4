"""Section 3: who audits, who chairs and leads, and which agencies take part."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice
from qa_desk.domain.text import clean_text
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.other_auditors import NOT_SAID, TEAM_HINT, OtherAuditors, show_agency
from qa_desk.ui.set_up.section import Section
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

NOBODY = tr("Somebody who audits nothing")
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
    """Auditors by name or role, and the agencies to pick."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "3 Auditors")
        self._draft = Draft()
        self._own: list[Choice] = []
        self.auditor_box = LineBox(
            look, tr("&Who audits"), tr("A name, or a role where you record roles: Police auditor"), widest=420
        )
        self.agency_combo = QComboBox()
        guard_wheel(self.agency_combo)
        agency_box = FieldBox(look, tr("Agency of the a&uditor"), self.agency_combo, widest=420)
        self.team_box = LineBox(look, tr("T&eam of the auditor"), TEAM_HINT, widest=420)
        self.others = OtherAuditors(look)
        self.chair_combo = QComboBox()
        guard_wheel(self.chair_combo)
        chair_box = FieldBox(look, tr("Who c&hairs the panel"), self.chair_combo, widest=420)
        self.lead_box = LineBox(
            look, tr("Who &leads the audit"), tr("The chair, or whoever answers questions"), widest=420
        )
        self.agencies_label = TextLabel(look, tr("Agencies that take part"), bold=True)
        self.agencies_hint = TextLabel(look, ink="muted")
        self.agency_boxes = AgencyBoxes(look)
        self.own_box = LineBox(look, tr("&Another agency"), tr("One that is not in the list"), widest=420)
        self.own_box.edit.editingFinished.disconnect()
        self.own_box.edit.returnPressed.connect(self._on_own)
        self.add_button = verb_button(tr("A&dd agency"))
        self.boxes = {
            "auditor": self.auditor_box, "auditor_agency": agency_box, "auditor_team": self.team_box,
            "auditors": self.others.name_box, "chair": chair_box, "lead": self.lead_box,
        }  # fmt: skip
        for part in (self.auditor_box, agency_box, self.team_box, self.others, chair_box, self.lead_box):
            self.column.addWidget(part)
        agencies = QVBoxLayout()
        scaled(look, agencies, spacing=4)
        for widget in (self.agencies_label, self.agencies_hint, self.agency_boxes):
            agencies.addWidget(widget)
        self.column.addLayout(agencies)
        self.column.addWidget(self.own_box)
        self.column.addLayout(button_row(look, self.add_button))
        self._connect()

    def _connect(self) -> None:
        self.auditor_box.given.connect(self._on_auditor)
        self.team_box.given.connect(self._on_team)
        self.others.added.connect(self._on_other_added)
        self.others.removed.connect(self._on_other_removed)
        self.chair_combo.activated.connect(self._on_chair)
        self.lead_box.given.connect(self._on_lead)
        self.agency_combo.activated.connect(self._on_agency)
        self.add_button.clicked.connect(self._on_own)

    def show_draft(self, draft: Draft, kept: Kept) -> None:  # noqa: ARG002 - the same before and after it is kept
        self._draft = draft
        self.auditor_box.show_text(draft.auditor)
        self.team_box.show_text(draft.auditor_team)
        self.lead_box.show_text(draft.lead)
        self.agencies_hint.setText(
            tr("Tick each one") if draft.template else tr("Choose a template to see the agencies it usually asks")
        )
        offered = self._offered()
        for box in self.agency_boxes.show_agencies(offered):
            box.toggled.connect(self._on_ticked)
        self.agency_boxes.show_ticked([agency.label for agency in draft.agencies])
        labels = [agency.label for agency in offered]
        show_agency(self.agency_combo, labels, draft.auditor_agency)
        self.others.show_auditors(draft.others, labels)
        self._show_chairs()

    def commit(self) -> None:
        self.auditor_box.commit()
        self.team_box.commit()
        self.lead_box.commit()

    def _show_chairs(self) -> None:
        """Nobody of the auditors, or one of them."""
        self.chair_combo.clear()
        self.chair_combo.addItem(NOBODY, "")
        for one in self._draft.auditors:
            self.chair_combo.addItem(one.name, one.id)
        self.chair_combo.setCurrentIndex(max(self.chair_combo.findData(self._draft.chair), 0))

    def _offered(self) -> list[Choice]:
        listed = list(self._draft.template.agencies) if self._draft.template else []
        known = {agency.label.casefold() for agency in listed}
        return listed + [agency for agency in self._draft.agencies if agency.label.casefold() not in known]

    def _on_auditor(self, text: str) -> None:
        self.changed.emit("auditor", text)

    def _on_team(self, text: str) -> None:
        self.changed.emit("auditor_team", " ".join(clean_text(text).split()))

    def _on_other_added(self, name: str, agency: str, team: str) -> None:
        self.changed.emit("others", self._draft.with_auditor(name, agency, team))

    def _on_other_removed(self, number: int) -> None:
        others = self._draft.others
        self.changed.emit("others", others[:number] + others[number + 1 :])

    def _on_chair(self) -> None:
        self.changed.emit("chair", str(self.chair_combo.currentData()))

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
