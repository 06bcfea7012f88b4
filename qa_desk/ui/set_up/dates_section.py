"""Section 5: when the return is due, and a last look before grading starts."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout

from qa_desk.domain.dates import short_date, spoken_date
from qa_desk.domain.wording import counted, listed
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.nations import NATION_WORDS
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.section import Section
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

FACTS = ("Title", "Theme", "Look-back", "Template", "Who audits", "Who leads", "Agencies", "To grade", "Return due")


class DatesSection(Section):
    """The due date, whose bank holidays count, and the whole set-up on one card."""

    start_requested = Signal()

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look, "5 Dates and check")
        self.due_box = DateBox(look, "Return d&ue", today, "A date like 17 7 26, or empty for none", ahead=True)
        self.nation_combo = QComboBox()
        self.nation_combo.addItems(list(NATION_WORDS.values()))
        guard_wheel(self.nation_combo)
        nation_box = FieldBox(
            look, "&Bank holidays of", self.nation_combo, "Timescales in working days leave them out", widest=320
        )
        self.boxes = {"return_due_on": self.due_box, "nation": nation_box}
        self.column.addWidget(self.due_box)
        self.column.addWidget(nation_box)
        card = Card(look)
        grid = QGridLayout()
        scaled(look, grid, spacing=8)
        grid.setColumnStretch(1, 1)
        self.fact_labels: dict[str, TextLabel] = {}
        for row, name in enumerate(FACTS):
            grid.addWidget(TextLabel(look, name, ink="muted", wrap=False), row, 0)
            self.fact_labels[name] = TextLabel(look)
            grid.addWidget(self.fact_labels[name], row, 1)
        card.body.addLayout(grid)
        self.column.addWidget(card)
        self.start_button = verb_button("&Start grading", main=True)
        self.column.addLayout(button_row(look, self.start_button))
        self.due_box.entered.connect(self._on_due)
        self.nation_combo.activated.connect(self._on_nation)
        self.start_button.clicked.connect(self.start_requested)

    def show_draft(self, draft: Draft, kept: Kept) -> None:
        self.due_box.show_date(draft.return_due_on)
        self.nation_combo.setCurrentText(NATION_WORDS[draft.nation])
        facts = {
            "Title": draft.title,
            "Theme": draft.theme or "None",
            "Look-back": _period(draft),
            "Template": f"{draft.template.title}, edition {draft.template.edition}" if draft.template else "",
            "Who audits": f"{draft.auditor}, {draft.auditor_agency}" if draft.auditor_agency else draft.auditor,
            "Who leads": draft.lead or "Not said",
            "Agencies": listed(agency.label for agency in draft.agencies) or "None named",
            "To grade": counted(kept.subjects, draft.subject),
            "Return due": spoken_date(draft.return_due_on) if draft.return_due_on else "No date",
        }
        for name, words in facts.items():
            self.fact_labels[name].setText(words)
        words = "&Start grading" if not kept.begun else "&Carry on grading"
        self.start_button.setText(words)
        self.start_button.setAccessibleName(words.replace("&", ""))

    def commit(self) -> None:
        self.due_box.date_field.commit()

    def _on_due(self, day: date | None) -> None:
        self.changed.emit("return_due_on", day)

    def _on_nation(self, number: int) -> None:
        self.changed.emit("nation", list(NATION_WORDS)[number])


def _period(draft: Draft) -> str:
    start, end = draft.look_back_from, draft.look_back_to
    if start and end:
        return f"{short_date(start)} to {short_date(end)}"
    if start:
        return f"From {short_date(start)}"
    return f"Up to {short_date(end)}" if end else "None"
