"""Plans that come from Word or Excel: what a table would become, and putting its good rows into a plan."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from qa_desk.domain.actions.action import Act, Plan
from qa_desk.domain.actions.pasting.columns import PlanColumn
from qa_desk.domain.actions.pasting.judging import JudgedRow, PastedAction, PlanTerms, judged
from qa_desk.domain.actions.pasting.layout import PlanDraft, PlanReading, PlanTable, read_plan
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.exchange.plan_tables import read_pasted_plan, read_plan_file
from qa_desk.services.actions.making import NewAction, make, new_plan, plan_for
from qa_desk.services.actions.verbs import ActionsDone, changed
from qa_desk.services.clock import Clock
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading

MOST_ACTIONS = 1_000
NEW_PLAN = Plan("", "")
"""Stands for a plan that is made with its first actions."""


@dataclass(frozen=True)
class Into:
    """Where rows go: the id of a plan or an audit, or the title of a new plan."""

    plan: str = ""
    title: str = ""


class PlanPasting:
    """Reads plans of other programs and makes actions of them, all good rows at once or none."""

    def __init__(self, store: Store, clock: Clock, actor: str) -> None:
        self._store, self._clock, self._actor = store, clock, actor

    @property
    def today(self) -> date:
        """The day that a plan tells of unless a person says otherwise."""
        return self._clock.today()

    def of_text(self, text: str) -> PlanTable:
        """The table that was pasted; raises UserError."""
        return read_pasted_plan(text)

    def of_file(self, path: Path) -> PlanTable:
        """The table in a Word, Excel or text file; raises UserError."""
        return read_plan_file(path)

    def read(self, table: PlanTable, chosen: Mapping[str, PlanColumn | None], told_on: date) -> PlanReading:
        """The actions of a table as text; ``chosen`` is what a person says that columns are.

        Raises UserError for a table that is no plan: one with more actions than anybody follows.
        """
        reading = read_plan(table, chosen, told_on)
        if len(reading.drafts) > MOST_ACTIONS:
            raise UserError(
                tr(
                    "The plan has {count:,} actions, and {MOST_ACTIONS:,} can be pasted at once.",
                    count=len(reading.drafts),
                    MOST_ACTIONS=MOST_ACTIONS,
                ),
                tr("Nothing was pasted. Copy the table in parts."),
            )
        return reading

    def preview(self, drafts: Sequence[PlanDraft], terms: PlanTerms, into: Into) -> tuple[JudgedRow, ...]:
        """What each row would become in its plan, or what is to be put right first. Records nothing."""
        _check_day(terms.told_on, self.today)
        with self._store.reading() as reading:
            return _judged(reading, _plan(reading, into), drafts, terms, self.today)

    def paste(self, drafts: Sequence[PlanDraft], terms: PlanTerms, into: Into) -> ActionsDone:
        """Make an action of every good row in one transaction; raises UserError where no row is good.

        Rows with problems stay out, and pasting them once they are put right does not double the others.
        """
        today = self._clock.today()
        _check_day(terms.told_on, today)
        with self._store.writing(self._actor) as uow:
            plan = plan_for(uow, into.plan) if into.plan else new_plan(uow, into.title)
            rows = _judged(uow, plan, drafts, terms, today)
            good = [row.action for row in rows if row.action and row.is_good]
            if not good:
                raise UserError(
                    tr("No row of this plan can be pasted yet."), tr("Nothing was pasted. Put the rows right first.")
                )
            actions = {one.id: one for one in uow.actions.all()}
            made = [make(uow, plan, _new(one), actions, today) for one in good]
            kept = tuple(steps[-1].action for steps in made)
            entries = tuple((step.action.id, step.entry.id) for steps in made for step in steps)
            return ActionsDone(replace(changed(uow, Act.MADE, *kept), what="Plan pasted"), kept, entries)


def _judged(
    reading: Reading, plan: Plan, drafts: Sequence[PlanDraft], terms: PlanTerms, today: date
) -> tuple[JudgedRow, ...]:
    return judged(drafts, terms, plan, {one.id: one for one in reading.actions.all()}, today)


def _plan(reading: Reading, into: Into) -> Plan:
    """The plan that rows would join, which need not be there yet."""
    if not into.plan:
        return replace(NEW_PLAN, title=into.title)
    plan = reading.actions.find_plan(into.plan)
    if plan is None and reading.audits.has(into.plan):
        audit = reading.audits.get(into.plan)
        plan = Plan(audit.id, audit.title, audit.id, audit.nation)
    return plan or reading.actions.plan(into.plan)


def _new(one: PastedAction) -> NewAction:
    return NewAction(one.wording, one.due, one.rag, one.updates, one.completion, one.closed_because)


def _check_day(told_on: date, today: date) -> None:
    if told_on > today:
        raise UserError(
            tr("The day that the plan tells of is in the future."),
            tr("Nothing was pasted. Enter today or a day before."),
            field="told_on",
        )  # fmt: skip
