"""Section 5: which cases of the list are audited, how they were chosen, and giving one its place to another."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.sampling.plan import METHOD_WORDS, DrawMethod
from qa_desk.domain.sampling.shares import GroupShare
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted, subject_word
from qa_desk.services.sampling import SampleState
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.mark_table import MarkTable
from qa_desk.ui.set_up.note_card import NoteCard
from qa_desk.ui.set_up.sample_rows import SampleRow, SampleShown, case_columns, share_columns
from qa_desk.ui.set_up.section import Section
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.option_face import Option
from qa_desk.ui.widgets.option_group import OptionGroup
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

WIDE = 960
QUOTA_HINT = tr("For example: Neglect 5; Sexual abuse 3. Groups you leave out share the rest by their size")
SEED_HINT = tr("The same number gives the same sample, on every computer")
PICK_HINT = tr("Space chooses a case, or leaves it out again")
FIXED = tr("The list and the sample stay as they are: {}.")
REPLACEABLE = tr("Single cases can still be replaced.")


class SampleSection(Section):
    """Shows what the fields would choose before it is chosen, and what was chosen after."""

    field_given = Signal(str, str)  # name of a field of PlanFields, and its text
    picked = Signal(str)  # code of a case to choose or to leave out
    draw_requested = Signal()
    prove_requested = Signal()
    swap_requested = Signal(str, str)  # code, reason

    def __init__(self, look: Look) -> None:
        super().__init__(look, "5 Sample", widest=WIDE)
        self._columns: tuple[str, ...] = ()
        self._make_plan_parts(look)
        self._make_sample_parts(look)
        self.plan_part, plan = self._part(look)
        plan.addWidget(self.boxes["method"])
        for pair in (("size", "column"), ("seed", "quotas")):
            row = QHBoxLayout()
            scaled(look, row, spacing=24)
            for name in pair:
                row.addWidget(self.boxes[name], 1, Qt.AlignmentFlag.AlignTop)
            plan.addLayout(row)
        for widget in (self.share_table, self.warning_card, self.pick_label, self.pick_table):
            plan.addWidget(widget)
        plan.addLayout(button_row(look, self.draw_button))
        self.sample_part, sample = self._part(look)
        for shown in (self.sample_label, self.sample_table, self.reason_box):
            sample.addWidget(shown)
        sample.addLayout(button_row(look, self.swap_button, self.prove_button))
        sample.addWidget(self.proof_label)
        for part in (self.choose_label, self.fixed_card, self.plan_part, self.sample_part):
            self.column.addWidget(part)
        self.boxes["reason"] = self.reason_box
        self._connect()

    def _part(self, look: Look) -> tuple[QWidget, QVBoxLayout]:
        part = QWidget()
        column = QVBoxLayout(part)
        scaled(look, column, spacing=16)
        return part, column

    def _make_plan_parts(self, look: Look) -> None:
        self.choose_label = TextLabel(look)
        self.fixed_card = NoteCard(look, "notice")
        self.methods = OptionGroup(
            look, [Option(method.value, "", words) for method, words in METHOD_WORDS.items()], height=36
        )
        self.size_box = LineBox(look, tr("How &many to audit"), widest=120)
        self.column_combo = QComboBox()
        guard_wheel(self.column_combo)
        self.seed_box = LineBox(look, tr("Starting num&ber"), SEED_HINT, widest=220)
        self.quota_box = LineBox(look, tr("Numbers for single &groups"), QUOTA_HINT, widest=420)
        self.boxes = {
            "method": FieldBox(look, tr("Choose b&y"), self.methods),
            "size": self.size_box,
            "column": FieldBox(look, tr("Spread &across"), self.column_combo, widest=320),
            "quotas": self.quota_box,
            "seed": self.seed_box,
        }
        self.shares: RowsModel[GroupShare] = RowsModel(share_columns(""), self)
        self.share_table = ReadingTable(look, self.shares, tr("Shares of the groups"), most_rows=8)
        self.warning_card = NoteCard(look, "warning")
        self.pick_label = TextLabel(look, ink="muted")
        self.picks: RowsModel[SampleRow] = RowsModel(case_columns((), picking=True), self)
        self.pick_table = MarkTable(look, self.picks, tr("Cases to choose from"), most_rows=10, by_cell=False)
        self.draw_button = verb_button(tr("&Choose the sample"), main=True)

    def _make_sample_parts(self, look: Look) -> None:
        self.sample_label = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.cases: RowsModel[SampleRow] = RowsModel(case_columns((), picking=False), self)
        self.sample_table = ReadingTable(look, self.cases, tr("Cases in the sample"), most_rows=10)
        self.reason_box = LineBox(
            look, tr("Why it is &replaced"), tr("The next reserve takes its place, with the same auditors"), widest=420
        )
        self.reason_box.edit.editingFinished.disconnect()
        self.swap_button = verb_button(tr("S&wap the case"))
        self.prove_button = verb_button(tr("&Prove the draw"))
        self.proof_label = TextLabel(look)

    def _connect(self) -> None:
        self.methods.chosen.connect(self._on_method)
        self.size_box.given.connect(self._on_size)
        self.seed_box.given.connect(self._on_seed)
        self.quota_box.given.connect(self._on_quotas)
        self.column_combo.activated.connect(self._on_column)
        self.pick_table.marked.connect(self._on_pick)
        self.draw_button.clicked.connect(self._on_draw)
        self.prove_button.clicked.connect(self.prove_requested)
        self.swap_button.clicked.connect(self._on_swap)
        self.reason_box.edit.returnPressed.connect(self._on_swap)
        self.sample_table.selectionModel().currentRowChanged.connect(self._name_swap)

    def show_draft(self, draft: Draft, kept: Kept) -> None:
        """Agencies and schools are all asked; cases come by show_sample."""
        is_case = draft.subject is SubjectKind.CASE
        if not is_case:
            every = tr(
                "Every {subject_word} on the list is asked, so no sample is drawn.",
                subject_word=subject_word(draft.subject, 1),
            )
            self.choose_label.setText(
                tr("{counted} in this audit. {every}", counted=counted(kept.subjects, draft.subject), every=every)
            )
            self.fixed_card.tell(())
            self.plan_part.hide()
            self.sample_part.hide()

    def show_sample(self, shown: SampleShown, columns: tuple[str, ...]) -> None:
        """Show the list, the fields, what they would choose, and what was chosen."""
        state, fields = shown.state, shown.fields
        self.choose_label.setText(_listed(state))
        fixed = [FIXED.format(state.fixed)] if state.fixed else []
        self.fixed_card.tell([*fixed, REPLACEABLE] if fixed and _has_reserves(state) else fixed)
        self.plan_part.setVisible(not state.fixed or bool(shown.shares))
        self.methods.show_chosen([fields.method.value])
        self.size_box.show_text(fields.size)
        self.seed_box.show_text(fields.seed)
        self.quota_box.show_text(fields.quotas)
        self.column_combo.clear()
        self.column_combo.addItems(list(columns))
        self.column_combo.setCurrentIndex(self.column_combo.findText(fields.column))
        self._show_parts(None if state.fixed else fields.method)
        if self.shares.columns[0].title != fields.column:
            self.shares.show_columns(share_columns(fields.column))
        self.shares.show_rows(shown.shares)
        self.share_table.setVisible(bool(shown.shares))
        notes = shown.draw.notes if shown.draw else ()
        self.warning_card.tell([*(f"{note}." for note in notes), *shown.warnings])
        self.draw_button.setText(tr("&Choose the sample") if state.sample is None else tr("&Choose the sample again"))
        self.draw_button.setAccessibleName(self.draw_button.text().replace("&", ""))
        self.draw_button.setEnabled(not shown.is_drawn)
        self._show_cases(shown)

    def show_proof(self, words: str) -> None:
        """Say what drawing again gave."""
        self.proof_label.setText(words)
        self.proof_label.setVisible(bool(words))

    def take_focus(self) -> None:
        if self.methods.isVisibleTo(self):
            self.methods.focus_group()
        elif self.sample_part.isVisibleTo(self):
            self.sample_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, problem: UserError) -> bool:
        field = {"picked": "method", "code": "reason"}.get(problem.field or "", problem.field or "")
        box = self.boxes.get(field)
        if box is None or not box.isVisibleTo(self):
            return False
        box.tell_problem(str(problem))
        return True

    def commit(self) -> None:
        for box in (self.size_box, self.seed_box, self.quota_box):
            box.commit()

    def _show_parts(self, method: DrawMethod | None) -> None:
        """Show the fields of one method, or none where nothing can be chosen any more."""
        for part in (self.boxes["method"], self.draw_button):
            part.setVisible(method is not None)
        spread = method is DrawMethod.SPREAD
        drawn = spread or method is DrawMethod.RANDOM
        for name, wanted in (("size", drawn), ("seed", drawn), ("column", spread), ("quotas", spread)):
            self.boxes[name].setVisible(wanted)
        picking = method is DrawMethod.BY_HAND
        self.pick_label.setVisible(picking)
        self.pick_table.setVisible(picking)

    def _show_cases(self, shown: SampleShown) -> None:
        columns = shown.state.population.columns
        if columns != self._columns:  # only then: new columns lose the place in a table
            self._columns = columns
            self.picks.show_columns(case_columns(columns, picking=True))
            self.cases.show_columns(case_columns(columns, picking=False))
        picked = shown.fields.picked
        if shown.fields.method is DrawMethod.BY_HAND:
            self.pick_label.setText(tr("{count} chosen. {PICK_HINT}", count=len(picked), PICK_HINT=PICK_HINT))
            self.picks.show_rows([SampleRow(case, case.code in picked) for case in shown.state.population.cases])
        self.cases.show_rows(shown.rows)
        self.sample_part.setVisible(bool(shown.rows))
        self.sample_label.setText(tr("{counted} in the audit", counted=counted(len(shown.rows), SubjectKind.CASE)))
        self.reason_box.setVisible(_has_reserves(shown.state))
        self.swap_button.setVisible(_has_reserves(shown.state))
        self.prove_button.setVisible(shown.state.sample is not None)
        self._name_swap()

    def _name_swap(self) -> None:
        code = self._current_code()
        self.swap_button.setText(
            tr("S&wap case {replace}", replace=code.replace("&", "&&")) if code else tr("S&wap the case")
        )
        self.swap_button.setAccessibleName(tr("Swap case {code}", code=code) if code else tr("Swap the case"))

    def _current_code(self) -> str:
        row = max(self.sample_table.currentIndex().row(), 0)
        return self.cases.rows[row].case.code if row < len(self.cases.rows) else ""

    def _on_method(self, value: str) -> None:
        self.field_given.emit("method", value)

    def _on_size(self, text: str) -> None:
        self.field_given.emit("size", text)

    def _on_seed(self, text: str) -> None:
        self.field_given.emit("seed", text)

    def _on_quotas(self, text: str) -> None:
        self.field_given.emit("quotas", text)

    def _on_column(self) -> None:
        self.field_given.emit("column", self.column_combo.currentText())

    def _on_pick(self, row: int, _column: int) -> None:
        self.picked.emit(self.picks.rows[row].case.code)

    def _on_draw(self) -> None:
        self.commit()
        self.draw_requested.emit()

    def _on_swap(self) -> None:
        if code := self._current_code():
            self.swap_requested.emit(code, self.reason_box.edit.text())


def _has_reserves(state: SampleState) -> bool:
    return state.sample is not None and bool(state.sample.reserves)


def _listed(state: SampleState) -> str:
    """ "118 cases to choose from, listed 6 July 2026, 09:40"."""
    cases, at = counted(len(state.population.cases), SubjectKind.CASE), state.population.listed_at
    if state.fixed and state.sample is None:
        return tr("{cases} in this audit, taken all at once", cases=cases)
    return tr(
        "{cases} to choose from{part}", cases=cases, part=tr(", listed {moment}", moment=_moment(at)) if at else ""
    )


def _moment(text: str) -> str:
    at = datetime.fromisoformat(text).astimezone()
    return f"{short_date(at.date())}, {at:%H:%M}"
