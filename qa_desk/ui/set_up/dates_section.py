"""Section 7: when things are due, the five days of a joint inspection, and a last look before grading starts."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout

from qa_desk.domain.dates import short_date, spoken_date
from qa_desk.domain.language import tr
from qa_desk.domain.short_notice import PlanDay
from qa_desk.domain.wording import counted, listed
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.nations import NATION_WORDS
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.section import Section
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

FACTS = (
    tr("Title"), tr("Theme"), tr("Look-back"), tr("Template"), tr("Who audits"),
    tr("Who leads"), tr("Agencies"), tr("To grade"),
    tr("Return due"),
    tr("Panel meets"),
)  # fmt: skip
SHORT_HINT = tr(
    "Only for an audit on the five working days of a joint inspection: the day the children were chosen. "
    "Day 1 is the first working day after it"
)
PLAN_COLUMNS: tuple[Column[PlanDay], ...] = (
    Column(tr("Day"), lambda one: f"D{one.number}", lambda one: tr("Day {number}", number=one.number)),
    Column(tr("Date"), lambda one: spoken_date(one.day)),
    Column(tr("What is done"), lambda one: one.what),
)


class DatesSection(Section):
    """The dates, whose bank holidays count, and the whole set-up on one card."""

    start_requested = Signal()
    issue_requested = Signal()

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look, tr("7 Dates and issue"))
        self.due_box = DateBox(look, tr("Return d&ue"), today, tr("A date like 17 7 26, or empty for none"), ahead=True)
        self.panel_box = DateBox(
            look, tr("&Panel meets"), today, tr("A date like 24 7 26, or empty for none"), ahead=True
        )
        self.short_box = DateBox(look, tr("Children &chosen on"), today, SHORT_HINT)
        self.nation_combo = QComboBox()
        self.nation_combo.addItems(list(NATION_WORDS.values()))
        guard_wheel(self.nation_combo)
        nation_box = FieldBox(
            look,
            tr("&Bank holidays of"),
            self.nation_combo,
            tr("Timescales in working days leave them out"),
            widest=320,
        )
        self.boxes = {
            "return_due_on": self.due_box, "panel_meets_on": self.panel_box, "nation": nation_box,
            "short_notice_from": self.short_box,
        }  # fmt: skip
        for box in self.boxes.values():
            self.column.addWidget(box)
        self.due_today_label = TextLabel(look, bold=True)
        self.plan: RowsModel[PlanDay] = RowsModel(PLAN_COLUMNS, self)
        self.plan_table = ReadingTable(look, self.plan, tr("Five-day plan"), most_rows=5)
        self.column.addWidget(self.due_today_label)
        self.column.addWidget(self.plan_table)
        self.show_plan((), ())
        self._add_card(look)
        self.start_button = verb_button(tr("&Start grading"), main=True)
        self.issue_button = verb_button(tr("&Issue packs and take in returns"))
        self.column.addLayout(button_row(look, self.start_button, self.issue_button))
        self.due_box.entered.connect(self._on_due)
        self.panel_box.entered.connect(self._on_panel)
        self.short_box.entered.connect(self._on_short_notice)
        self.nation_combo.activated.connect(self._on_nation)
        self.start_button.clicked.connect(self.start_requested)
        self.issue_button.clicked.connect(self.issue_requested)

    def _add_card(self, look: Look) -> None:
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

    def show_plan(self, plan: Sequence[PlanDay], due_today: Sequence[str]) -> None:
        """Show the five days, and what is due today or why the days cannot be counted."""
        self.plan.show_rows(plan)
        self.plan_table.setVisible(bool(plan))
        self.due_today_label.setText(" ".join(due_today))
        self.due_today_label.setVisible(bool(due_today))

    def show_draft(self, draft: Draft, kept: Kept) -> None:
        self.due_box.show_date(draft.return_due_on)
        self.panel_box.show_date(draft.panel_meets_on)
        self.short_box.show_date(draft.short_notice_from)
        self.nation_combo.setCurrentText(NATION_WORDS[draft.nation])
        facts = {
            tr("Title"): draft.title,
            tr("Theme"): draft.theme or tr("None"),
            tr("Look-back"): _period(draft),
            tr("Template"): tr("{title}, edition {edition}", title=draft.template.title, edition=draft.template.edition)
            if draft.template
            else "",
            tr("Who audits"): listed(f"{one.name}, {one.agency}" if one.agency else one.name for one in draft.auditors),
            tr("Who leads"): draft.lead or tr("Not said"),
            tr("Agencies"): listed(agency.label for agency in draft.agencies) or tr("None named"),
            tr("To grade"): counted(kept.subjects, draft.subject),
            tr("Return due"): spoken_date(draft.return_due_on) if draft.return_due_on else tr("No date"),
            tr("Panel meets"): spoken_date(draft.panel_meets_on) if draft.panel_meets_on else tr("No date"),
        }
        for name, words in facts.items():
            self.fact_labels[name].setText(words)
        words = tr("&Start grading") if not kept.begun else tr("&Carry on grading")
        self.start_button.setText(words)
        self.start_button.setAccessibleName(words.replace("&", ""))

    def commit(self) -> None:
        for box in (self.due_box, self.panel_box, self.short_box):
            box.date_field.commit()

    def _on_due(self, day: date | None) -> None:
        self.changed.emit("return_due_on", day)

    def _on_panel(self, day: date | None) -> None:
        self.changed.emit("panel_meets_on", day)

    def _on_short_notice(self, day: date | None) -> None:
        self.changed.emit("short_notice_from", day)

    def _on_nation(self, number: int) -> None:
        self.changed.emit("nation", list(NATION_WORDS)[number])


def _period(draft: Draft) -> str:
    start, end = draft.look_back_from, draft.look_back_to
    if start and end:
        return f"{short_date(start)} to {short_date(end)}"
    if start:
        return tr("From {short_date}", short_date=short_date(start))
    return f"Up to {short_date(end)}" if end else tr("None")
