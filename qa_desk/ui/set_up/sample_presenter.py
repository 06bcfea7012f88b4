"""From the fields of the sample section to a sample on disk: tried at every change, kept when it is asked for."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.audit import Audit
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.sampling.drawing import Draw, draw
from qa_desk.domain.sampling.plan import DrawMethod
from qa_desk.domain.sampling.sample import Sample
from qa_desk.domain.sampling.shares import group_shares, share_warnings
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted, listed
from qa_desk.services.allocation import AllocationGrid
from qa_desk.services.sampling import SampleState
from qa_desk.ui.desk import Desk
from qa_desk.ui.set_up.sample_rows import MOST_GROUPS, PlanFields, SampleRow, SampleShown
from qa_desk.ui.set_up.sample_section import SampleSection


class SamplePresenter(QObject):
    """Keeps the fields of the audit that is open; every wish becomes one verb of the sampling service."""

    changed = Signal(str)  # what was done, in a sentence

    def __init__(self, view: SampleSection, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._audit: Audit | None = None
        self._state: SampleState | None = None
        self._grid: AllocationGrid | None = None
        self._fields, self._of = PlanFields(), ("", "")
        view.field_given.connect(self._on_field_given)
        view.picked.connect(self._on_picked)
        view.draw_requested.connect(self._on_draw_requested)
        view.prove_requested.connect(self._on_prove_requested)
        view.swap_requested.connect(self._on_swap_requested)

    def show(self, audit: Audit, state: SampleState, grid: AllocationGrid) -> None:
        """Bring the section up to date; the fields stay as they were typed while the list is the same."""
        if audit.subject is not SubjectKind.CASE:
            return
        self._audit, self._state, self._grid = audit, state, grid
        of = (audit.id, state.population.checksum)
        if of != self._of:
            self._of, self._fields = of, self._first_fields(state)
            self._view.show_proof("")
        self._refresh()

    def _first_fields(self, state: SampleState) -> PlanFields:
        sample, columns = state.sample, _spreadable(state)
        column = columns[0] if columns else ""
        if sample is not None:
            picked = frozenset(sample.chosen if sample.plan.method is DrawMethod.BY_HAND else ())
            return replace(PlanFields.of(sample.plan, picked), column=sample.plan.column or column)
        return PlanFields(seed=str(self._desk.services.sampling.new_seed()), column=column)

    def _refresh(self, given: str = "") -> None:
        """Show what the fields would choose; what is wrong with the field that was just given is said beside it."""
        state = self._state
        if state is None or self._grid is None:
            return
        drawn: Draw | None = None
        try:
            drawn = draw(state.population, self._fields.plan())
        except UserError as refusal:
            if refusal.field == given:
                self._view.show_problem(refusal)
        spread = self._fields.method is DrawMethod.SPREAD and bool(self._fields.column)
        chosen = state.sample.in_audit if state.sample and state.fixed else drawn.chosen if drawn else ()
        shares = group_shares(state.population, self._fields.column, chosen) if spread else ()
        rows = tuple(
            SampleRow(row.subject, True, listed(self._names(cell.is_theirs for cell in row.cells)))
            for row in self._grid.rows
        )
        is_drawn = state.sample is not None and drawn is not None and _is_same(state.sample, drawn, self._fields)
        shown = SampleShown(state, self._fields, drawn, shares, share_warnings(shares), rows, is_drawn)
        self._view.show_sample(shown, _spreadable(state))

    def _names(self, theirs: Iterable[bool]) -> list[str]:
        auditors = self._grid.auditors if self._grid else ()
        return [one.name for one, is_theirs in zip(auditors, theirs, strict=True) if is_theirs]

    def _on_field_given(self, field: str, text: str) -> None:
        self._view.clear_problems()
        value: object = DrawMethod(text) if field == "method" else text
        self._fields = replace(self._fields, **{field: value})  # type: ignore[arg-type]
        self._refresh(field)

    def _on_picked(self, code: str) -> None:
        self._view.clear_problems()
        self._fields = replace(self._fields, picked=self._fields.picked ^ {code})
        self._refresh()

    def _on_draw_requested(self) -> None:
        audit = self._audit
        if audit is None:
            return
        self._view.clear_problems()
        if self._desk.change(lambda: self._desk.services.sampling.draw(audit.id, self._fields.plan())):
            self._view.show_proof("")
            sample = self._desk.services.sampling.state(audit.id).sample
            count = len(sample.chosen) if sample else 0
            self.changed.emit(tr("Chose {counted}.", counted=counted(count, audit.subject)))

    def _on_prove_requested(self) -> None:
        audit = self._audit
        proof = self._desk.ask(lambda: self._desk.services.sampling.prove(audit.id)) if audit else None
        if proof is not None:
            self._view.show_proof(
                tr("{words} Checksum of the list: {checksum}", words=proof.words, checksum=proof.checksum)
            )

    def _on_swap_requested(self, code: str, reason: str) -> None:
        audit = self._audit
        if audit is None:
            return
        self._view.clear_problems()
        if self._desk.change(lambda: self._desk.services.sampling.replace(audit.id, code, reason)):
            self._view.reason_box.edit.clear()
            state = self._desk.services.sampling.state(audit.id)
            new = state.sample.replacements[-1].new if state.sample else ""
            self.changed.emit(tr("Case {new} took the place of case {code}.", new=new, code=code))


def _spreadable(state: SampleState) -> tuple[str, ...]:
    """The columns whose words make groups: more than one case to a word, and not too many words."""
    population = state.population
    sizes = {column: len(population.groups(column)) for column in population.columns}
    return tuple(column for column, size in sizes.items() if size < len(population.cases) and size <= MOST_GROUPS)


def _is_same(sample: Sample, drawn: Draw, fields: PlanFields) -> bool:
    """Whether the fields say what the sample was drawn with."""
    same_cases = (sample.chosen, sample.reserves) == (drawn.chosen, drawn.reserves)
    return same_cases and sample.plan.method is fields.method and str(sample.plan.seed) == fields.seed
