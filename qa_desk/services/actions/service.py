"""The verbs of action plans."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from qa_desk.domain.actions import acts, completing
from qa_desk.domain.actions.action import CHOSEN_RAGS, Act, Action, Plan, Rag, ReAudit, Signed, Source, Wording
from qa_desk.domain.actions.board import Board
from qa_desk.domain.actions.due import Due
from qa_desk.domain.actions.events import PlanKept
from qa_desk.domain.actions.listing import ListedAction, Show, is_shown
from qa_desk.domain.actions.rating import suggestion
from qa_desk.domain.actions.refs import next_ref
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text
from qa_desk.services.actions import lists
from qa_desk.services.actions.lists import ActionNeeds, ActionWithHistory
from qa_desk.services.actions.making import NewAction, finding_sources, make, new_plan, plan_for
from qa_desk.services.actions.verbs import ActionDone, ActionsDone, Rule, act_on, changed
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.findings import FindingsService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import UnitOfWork


class ActionService:
    """Making actions, saying how they go, ending them, and asking what there is."""

    def __init__(
        self, store: Store, clock: Clock, actor: str, holidays: BankHolidays, findings: FindingsService
    ) -> None:
        self._store, self._clock, self._actor = store, clock, actor
        self._holidays, self._findings = holidays, findings

    @property
    def actor(self) -> str:
        """Who acts here."""
        return self._actor

    @property
    def today(self) -> date:
        """The day that actions are late, near or far from."""
        return self._clock.today()

    def plans(self) -> tuple[Plan, ...]:
        """Every plan that has been made, in the order of making."""
        with self._store.reading() as reading:
            return reading.actions.plans()

    def listing(self, plan: str = "", show: Show = Show.ALL) -> tuple[ListedAction, ...]:
        """The actions of one plan, or of all, with how each stands today: plan after plan, by reference."""
        with self._store.reading() as reading:
            actions = reading.actions.of_plan(reading.actions.plan(plan).id) if plan else reading.actions.all()
            every = lists.listed(reading, actions, self._clock.today(), self._holidays.table)
        return tuple(one for one in every if is_shown(one, show))

    def show(self, action_id: str) -> ActionWithHistory:
        """One action with its history."""
        with self._store.reading() as reading:
            action = reading.actions.get(action_id)
            return lists.with_history(reading, action, self._clock.today(), self._holidays.table)

    def find(self, ref: str, plan: str = "") -> Action:
        """The action that people call this; raises UserError when there is none, or one in several plans."""
        with self._store.reading() as reading:
            return lists.found_by_ref(reading, ref, plan)

    def needs(self) -> ActionNeeds:
        """How many actions want somebody today."""
        with self._store.reading() as reading:
            today = self._clock.today()
            wanting = reading.actions.wanting(today)
            return lists.needs(lists.listed(reading, wanting, today, self._holidays.table))

    def board(self, plan: str = "", since: date | None = None, until: date | None = None) -> Board:
        """How many actions were due, up to today unless told otherwise, and how many are signed off."""
        with self._store.reading() as reading:
            return lists.board_of(reading, plan, since, until or self._clock.today())

    def next_ref(self, plan_id: str, group: str = "") -> str:
        """What the next action of a plan will be called."""
        with self._store.reading() as reading:
            plan = reading.actions.find_plan(plan_id)
            title = plan.title if plan else reading.audits.get(plan_id).title
            return next_ref(title, group, (one.wording for one in reading.actions.of_plan(plan_id)))

    def from_finding(self, audit: str, question: str) -> Source:
        """What an action on a finding is made from, with its counts; without a question, on the audit as a whole."""
        source = self.finding_sources(self._findings.of_audit(audit)).get(question)
        if source is None:
            raise UserError(
                tr("This audit has no such question."), tr("No action was made. Choose a finding of this audit.")
            )
        return source

    def finding_sources(self, found: Findings) -> dict[str, Source]:
        """The same for every question of an audit, by its name."""
        with self._store.reading() as reading:
            return finding_sources(reading, found)

    def make_plan(self, title: str, green_means: str = "") -> Plan:
        """A new plan that belongs to no audit."""
        with self._store.writing(self._actor) as uow:
            return new_plan(uow, title, green_means)

    def say_green(self, plan_id: str, green_means: str) -> Changed:
        """Record what Green means in this plan."""
        with self._store.writing(self._actor) as uow:
            plan = replace(plan_for(uow, plan_id), green_means=clean_text(green_means).strip())
            uow.record(PlanKept(plan))
            touched = frozenset(one.id for one in uow.actions.of_plan(plan_id))
        return Changed(tr("Meaning of Green kept"), frozenset({plan.audit} - {""}), actions=touched)

    def add(self, plan: str, new: NewAction) -> ActionDone:
        """Make one action; ``plan`` is the id of a plan, or of an audit."""
        done = self.add_many(plan, (new,))
        return ActionDone(done.changed, done.actions[0], done.entries[0][1])

    def add_to_new_plan(self, title: str, new: NewAction) -> ActionDone:
        """Make a plan that belongs to no audit and its first action, both or neither."""
        with self._store.writing(self._actor) as uow:
            steps = make(
                uow, new_plan(uow, title), new, {one.id: one for one in uow.actions.all()}, self._clock.today()
            )
            last = steps[-1]
            return ActionDone(changed(uow, Act.MADE, last.action), last.action, last.entry.id)

    def add_many(self, plan_id: str, new: Sequence[NewAction]) -> ActionsDone:
        """Make all of these actions or none; raises UserError for the first that cannot stand."""
        with self._store.writing(self._actor) as uow:
            plan = plan_for(uow, plan_id)
            actions = {one.id: one for one in uow.actions.all()}
            made = [make(uow, plan, one, actions, self._clock.today()) for one in new]
            kept = tuple(steps[-1].action for steps in made)
            entries = tuple((step.action.id, step.entry.id) for steps in made for step in steps)
            return ActionsDone(changed(uow, Act.MADE, *kept), kept, entries)

    def edit(self, action_id: str, wording: Wording) -> ActionDone:
        """Change what an action says; what it said before stays in its history."""
        with self._store.writing(self._actor) as uow:
            actions = {one.id: one for one in uow.actions.all()}
            today = self._clock.today()
            return act_on(
                uow,
                action_id,
                Act.EDITED,
                "",
                today,
                lambda action, entry: acts.edited(action, entry, wording, actions),
            )

    def revise(self, action_id: str, wording: Wording, due: Due, why: str = "") -> ActionsDone:
        """Change what an action says and when it is due, as one act of the person; a new due date asks why."""
        with self._store.writing(self._actor) as uow:
            actions = {one.id: one for one in uow.actions.all()}
            before, today, done = uow.actions.get(action_id), self._clock.today(), []
            if due != before.due:
                done.append(
                    act_on(
                        uow,
                        action_id,
                        Act.DUE_CHANGED,
                        why,
                        today,
                        lambda one, entry: acts.due_changed(one, entry, due),
                    )
                )
            if wording != before.wording or not done:
                done.append(
                    act_on(
                        uow,
                        action_id,
                        Act.EDITED,
                        "",
                        today,
                        lambda one, entry: acts.edited(one, entry, wording, actions),
                    )
                )
            entries = tuple((action_id, one.entry) for one in done)
            return ActionsDone(done[-1].changed, (done[-1].action,), entries)

    def change_due(self, action_id: str, due: Due, why: str) -> ActionDone:
        """Change when it is due, and keep why."""
        return self._act(action_id, Act.DUE_CHANGED, why, lambda one, entry: acts.due_changed(one, entry, due))

    def update(self, action_id: str, words: str, on: date | None = None) -> ActionDone:
        """Say how it goes; updates are added, never edited."""
        today = self._clock.today()
        acts.check_not_ahead(on or today, today, "update")
        return self._act(action_id, Act.UPDATED, words, acts.updated, on)

    def rate(self, action_id: str, rag: Rag, words: str = "") -> ActionDone:
        """Set the colour a person gives it."""
        return self._act(action_id, Act.RATED, words, lambda one, entry: acts.rated(one, entry, rag))

    def accept(self, action_id: str) -> ActionDone:
        """Make the suggested colour one that a person gave."""
        with self._store.writing(self._actor) as uow:
            action = uow.actions.get(action_id)
            today, nation = self._clock.today(), uow.actions.plan(action.plan).nation
            found = suggestion(action, today, self._holidays.table, nation)
            rag = found.rag if action.is_open else CHOSEN_RAGS[0]
            return act_on(uow, action_id, Act.RATED, "", today, lambda one, entry: acts.rated(one, entry, rag))

    def link_evidence(self, action_id: str, where: str) -> ActionDone:
        """Say where it can be seen that something was done."""
        return self._act(action_id, Act.EVIDENCE_LINKED, where, acts.evidence_linked)

    def escalate(self, action_id: str, to: str, why: str) -> ActionDone:
        """Record that it was taken to somebody who can do more about it. Tells nobody by itself."""
        return self._act(action_id, Act.ESCALATED, why, lambda one, entry: acts.escalated(one, entry, to))

    def ask_to_complete(self, action_id: str, evidence: str, by: Signed) -> ActionDone:
        """Say that it is done and where that can be seen; a second person then checks it."""
        return self._act(action_id, Act.ASKED, evidence, lambda one, entry: completing.asked(one, entry, by))

    def check_completion(self, action_id: str, by: Signed, re_audit: ReAudit, words: str = "") -> ActionDone:
        """Agree, as a second person, that it is complete; books a re-audit or says why there is none."""
        return self._act(
            action_id, Act.COMPLETED, words, lambda one, entry: completing.checked(one, entry, by, re_audit)
        )

    def send_back(self, action_id: str, by: Signed, what_is_missing: str) -> ActionDone:
        """Say, as a second person, what is missing before it is complete."""
        return self._act(
            action_id, Act.SENT_BACK, what_is_missing, lambda one, entry: completing.sent_back(one, entry, by)
        )

    def close_without_completing(self, action_id: str, why: str) -> ActionDone:
        """Record that nobody will do it any more, and why."""
        return self._act(action_id, Act.CLOSED, why, acts.closed)

    def reopen(self, action_id: str, why: str) -> ActionDone:
        """There is something to do again, and why."""
        return self._act(action_id, Act.REOPENED, why, acts.reopened)

    def record_re_audit(self, action_id: str, result: str) -> ActionDone:
        """Practice was looked at again: what that showed."""
        return self._act(action_id, Act.RE_AUDITED, result, acts.re_audited)

    def take_back(self, entries: Sequence[tuple[str, str]]) -> ActionsDone:
        """Undo these acts, the last first, each by a record of its own: all of them or none.

        Raises UserError when an action was changed since.
        """
        with self._store.writing(self._actor) as uow:
            today = self._clock.today()
            done = [
                act_on(uow, action_id, Act.TAKEN_BACK, "", today, _taking_back(uow, action_id, undone))
                for action_id, undone in reversed(entries)
            ]
            actions = tuple({one.action.id: one.action for one in done}.values())
            gone = tuple((one.action.id, one.entry) for one in done)
            return ActionsDone(changed(uow, Act.TAKEN_BACK, *actions), actions, gone)

    def _act(self, action_id: str, act: Act, words: str, rule: Rule, on: date | None = None) -> ActionDone:
        with self._store.writing(self._actor) as uow:
            return act_on(uow, action_id, act, words, on or self._clock.today(), rule)


def _taking_back(uow: UnitOfWork, action_id: str, undone: str) -> Rule:
    history = uow.actions.history(action_id)
    actions = {one.id: one for one in uow.actions.all()}
    return lambda _, entry: acts.taken_back(history, replace(entry, undoes=undone), actions)
