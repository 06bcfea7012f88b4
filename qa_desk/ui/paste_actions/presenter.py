"""From a pasted plan to its actions; what is typed in the rows is kept apart from what was pasted."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject, Qt

from qa_desk.domain.actions.pasting.columns import PlanColumn
from qa_desk.domain.actions.pasting.judging import PlanTerms
from qa_desk.domain.actions.pasting.layout import PlanDraft, PlanTable
from qa_desk.domain.changes import Changed
from qa_desk.domain.dates import parse_date, short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.actions import ActionsDone, Into, PlanPasting
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.line_task import LineTask
from qa_desk.ui.paste_actions.rows import SHOWN, column_at
from qa_desk.ui.paste_actions.view import PasteView
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.widgets.typed_table import today_of

KINDS = "Plans (*.docx *.xlsx *.csv *.tsv *.txt)"
NO_ROWS = UserError(
    tr("No action was found in the plan."), tr("Nothing was pasted. Copy its whole table, with the headings")
)
Typed = tuple[tuple[int, PlanColumn, str], ...]
"""Row of the source, column and text of each cell that was put right at once."""


@dataclass
class _Looking:
    """The plan that is being looked at; ``gone`` are the rows that were pasted already."""

    table: PlanTable
    chosen: dict[str, PlanColumn | None] = field(default_factory=dict)
    typed: list[Typed] = field(default_factory=list)
    gone: frozenset[int] = frozenset()

    def typed_over(self, drafts: Sequence[PlanDraft]) -> tuple[PlanDraft, ...]:
        """The rows that are left, with what was typed over them."""
        left = {draft.row: draft for draft in drafts if draft.row not in self.gone}
        for row, column, text in (cell for cells in self.typed for cell in cells):
            if row in left:
                left[row] = left[row].with_text(column, text)
        return tuple(left.values())


@dataclass(frozen=True)
class _Pasted:
    """What was pasted last: its rows, and how many cells had been typed before."""

    done: ActionsDone
    rows: frozenset[int]
    after: int


class PastePresenter(QObject):
    """Shows what a plan would become, and pastes its good rows."""

    def __init__(self, view: PasteView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs = view, desk, dialogs
        self._looking: _Looking | None = None
        self._pasted: _Pasted | None = None
        self._work = LineTask(view.progress, tasks, desk.errors, self)
        self._work.busy_changed.connect(view.show_busy)
        view.plan_opened.connect(self._on_plan_opened)
        view.file_requested.connect(self._on_file_requested)
        view.terms_changed.connect(self._show)
        view.column_chosen.connect(self._on_column_chosen)
        view.paste_requested.connect(self._on_paste_requested)
        view.undo_requested.connect(self._on_undo_requested)
        view.rows.cell_typed.connect(self._on_cell_typed, Qt.ConnectionType.QueuedConnection)  # the editor goes first
        view.table.block_pasted.connect(self._on_block_pasted)
        view.table.today_words = today_of(lambda: self._pasting.today)

    @property
    def _pasting(self) -> PlanPasting:
        return self._desk.services.plan_pasting

    def _on_plan_opened(self, text: str) -> None:
        self._offer_plans(self._view.plan)
        table = self._desk.ask(lambda: self._pasting.of_text(text)) if text.strip() else None
        if table is not None:
            self._begin(table)
        else:
            self._show()

    def _on_file_requested(self) -> None:
        path = self._dialogs.file_to_open(tr("Open a plan"), KINDS)
        if path is not None:
            pasting = self._pasting
            self._work.start(lambda _: pasting.of_file(path), tr("Reading {name}", name=path.name), self._begin)

    def _begin(self, table: PlanTable) -> None:
        reading = self._desk.ask(lambda: self._pasting.read(table, {}, self._pasting.today))
        if reading is None or not reading.drafts:
            if reading is not None:
                self._view.show_problem(NO_ROWS)
            self._show()
            return
        self._looking, self._pasted = _Looking(table), None
        self._view.message_bar.close_message()
        self._view.told_box.show_text(self._view.told_box.edit.text() or short_date(self._pasting.today))
        self._show()
        self._view.stand_on_problem()
        self._view.take_focus()

    def _offer_plans(self, chosen: str) -> None:
        services = self._desk.services
        plans = {one.id: one.title for one in self._desk.ask(services.actions.plans) or ()}
        for line in self._desk.ask(services.audits.programme) or ():
            plans.setdefault(line.audit.id, line.audit.title)
        self._view.show_plans(list(plans.items()), chosen)

    def _show(self) -> None:
        """Judge every row again; a day that cannot be read is told beside its field, and the rows stay as they are."""
        self._view.tell_nothing()
        looking, pasting = self._looking, self._pasting
        if looking is None:
            self._view.show_rows(())
            return
        found = self._terms(looking)
        if found is None:
            return
        reading = self._desk.ask(lambda: pasting.read(looking.table, looking.chosen, found.told_on))
        if reading is None:
            return
        drafts = looking.typed_over(reading.drafts)
        rows = self._desk.ask(lambda: pasting.preview(drafts, found, self._into()))
        if rows is not None:
            self._view.show_headings(reading.headings)
            self._view.show_rows(rows)

    def _drafts(self, looking: _Looking, terms: PlanTerms) -> tuple[PlanDraft, ...]:
        return looking.typed_over(self._pasting.read(looking.table, looking.chosen, terms.told_on).drafts)

    def _terms(self, looking: _Looking) -> PlanTerms | None:
        told, review = self._view.told_box.edit.text(), self._view.review_box.edit.text()
        told_on = self._day(told, "told_on") if told.strip() else self._pasting.today
        review_on = self._day(review, "review_on") if review.strip() else None
        if told_on is None or (review.strip() and review_on is None):
            return None
        return PlanTerms(told_on, review_on, looking.table.source)

    def _day(self, text: str, field_name: str) -> date | None:
        try:
            return parse_date(text, self._pasting.today, ahead=field_name == "review_on")
        except UserError as problem:
            self._view.show_problem(UserError(problem.message, problem.hint, field=field_name))
            return None

    def _into(self) -> Into:
        return Into(self._view.plan, self._view.title_box.edit.text().strip())

    def _on_column_chosen(self, title: str, column: PlanColumn | None) -> None:
        if self._looking is not None:
            self._looking.chosen[title] = column
            self._show()

    def _on_cell_typed(self, row: int, column: int, text: str) -> None:
        self._type([(row, column, text)])

    def _on_block_pasted(self, row: int, column: int, text: str) -> None:
        """Cells from a spreadsheet over the cells that are there, all of them or none."""
        lines = [line.split("\t") for line in text.rstrip("\r\n").splitlines()]
        rows, columns = len(self._view.rows.rows), len(SHOWN) + 1
        if row + len(lines) > rows or any(column + len(line) > columns for line in lines) or column == 0:
            self._view.show_problem(
                UserError(
                    tr("The copied cells do not fit here."),
                    tr("Nothing was pasted. Stand on the first cell they belong to"),
                )
            )
            return
        self._type(
            [(row + down, column + right, cell) for down, line in enumerate(lines) for right, cell in enumerate(line)]
        )

    def _type(self, cells: list[tuple[int, int, str]]) -> None:
        if self._looking is not None:
            rows = self._view.rows.rows
            self._looking.typed.append(
                tuple((rows[row].draft.row, column_at(column), text) for row, column, text in cells)
            )
            self._show()

    def _on_paste_requested(self) -> None:
        looking, terms = self._looking, self._terms(self._looking) if self._looking else None
        if looking is None or terms is None:
            return
        good = frozenset(row.draft.row for row in self._view.rows.rows if row.is_good)
        done: list[ActionsDone] = []

        def paste() -> Changed:
            drafts = [one for one in self._drafts(looking, terms) if one.row in good]
            done.append(self._pasting.paste(drafts, terms, self._into()))
            return done[0].changed

        if not self._desk.change(paste):
            return
        made, looking.gone = done[0], looking.gone | good
        self._pasted = _Pasted(made, good, len(looking.typed))
        self._offer_plans(made.actions[0].plan)
        self._show()
        words = tr(
            "Pasted {count} {part}",
            count=len(made.actions),
            part=tr("action") if len(made.actions) == 1 else tr("actions"),
        )
        self._view.message_bar.show_undo(f"{words}.")
        self._told(words)

    def _on_undo_requested(self) -> None:
        """Take back what was done last here: the pasting as one, or what was typed."""
        looking, pasted = self._looking, self._pasted
        if looking is not None and pasted is not None and len(looking.typed) == pasted.after:
            actions = self._desk.services.actions
            if self._desk.change(lambda: actions.take_back(pasted.done.entries).changed):
                looking.gone, self._pasted = looking.gone - pasted.rows, None
                self._view.message_bar.close_message()
                self._show()
                self._told(tr("Undid: pasted {count} actions", count=len(pasted.done.actions)))
        elif looking is not None and looking.typed:
            looking.typed.pop()
            self._show()
            self._view.event_told.emit(tr("Undid what was typed"))
        else:
            self._view.event_told.emit(tr("Nothing to undo"))

    def _told(self, words: str) -> None:
        self._view.save_told.emit(tr("All changes saved"), True)
        self._view.event_told.emit(words)
        self._view.take_focus()
