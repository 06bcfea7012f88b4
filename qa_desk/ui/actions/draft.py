"""What is typed on the page of one action, and what it means."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date

from qa_desk.domain.actions.action import BY_HAND, Action, Source, SourceKind, Wording
from qa_desk.domain.actions.due import Due, DueKind, no_due, parse_due
from qa_desk.domain.actions.leads import leads_of, leads_words
from qa_desk.domain.actions.milestones import milestone_lines, milestones_of
from qa_desk.domain.dates import DateProblem, parse_optional_date, short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

NEW_PLAN = "+"
"""Chosen in the list of plans for one that is not there yet."""


@dataclass(frozen=True)
class ActionDraft:
    """Every field as text; ``source`` and ``themes`` are kept as they came."""

    plan: str = ""
    plan_title: str = ""
    ref: str = ""
    group: str = ""
    words: str = ""
    leads: str = ""
    effect: str = ""
    outcome: str = ""
    due: str = ""
    is_undated: bool = False
    due_reason: str = ""
    review_on: str = ""
    why: str = ""
    milestones: str = ""
    waits_for: str = ""
    made_from: str = ""
    notes: str = ""
    source: Source = BY_HAND
    themes: tuple[str, ...] = ()

    def wording(self, today: date, find: Callable[[str], Action]) -> Wording:
        """What the action says; ``find`` gives the action of a reference, and refuses one that there is not."""
        refs = [part.strip() for part in self.waits_for.replace(",", ";").split(";")]
        kind = self.source.kind if self.made_from == self.source.words else SourceKind.HAND
        return Wording(
            self.ref.strip(),
            self.words,
            leads_of(self.leads),
            self.group,
            self.effect,
            self.outcome,
            self.notes,
            milestones_of(self.milestones, today),
            tuple(_found(find, ref) for ref in refs if ref),
            self.themes,
            replace(self.source, kind=kind, words=self.made_from),
        )

    def due_date(self, today: date) -> Due:
        """When it is due; raises UserError beside the field that is missing."""
        ref = self.ref.strip() or tr("this action")
        if self.is_undated:
            return Due.no_date(self.due_reason, _review(self.review_on, today))
        due = parse_due(self.due, today)
        if due is None:
            raise no_due(ref)
        return due


def joined(typed: ActionDraft, before: ActionDraft, kept: ActionDraft) -> ActionDraft:
    """What is kept now, with what a person typed over what was kept ``before``: nothing recorded since is undone."""
    changed = {
        field.name: getattr(typed, field.name)
        for field in fields(ActionDraft)
        if getattr(typed, field.name) != getattr(before, field.name)
    }
    return replace(kept, **changed)


def draft_of(action: Action, ref_of: Callable[[str], str]) -> ActionDraft:
    """The fields of an action that is there; ``ref_of`` names the actions it waits for."""
    wording, due = action.wording, action.due
    is_undated = due.kind is DueKind.NONE
    return ActionDraft(
        plan=action.plan,
        ref=wording.ref,
        group=wording.group,
        words=wording.words,
        leads=leads_words(wording.leads),
        effect=wording.effect,
        outcome=wording.outcome,
        due="" if is_undated else due.words,
        is_undated=is_undated,
        due_reason=due.reason,
        review_on=short_date(due.review_on) if due.review_on else "",
        milestones=milestone_lines(wording.milestones),
        waits_for="; ".join(map(ref_of, wording.waits_for)),
        made_from=wording.source.words,
        notes=wording.notes,
        source=wording.source,
        themes=wording.themes,
    )


def _found(find: Callable[[str], Action], ref: str) -> str:
    try:
        return find(ref).id
    except UserError as refusal:
        raise UserError(refusal.message, refusal.hint, field="waits_for") from None


def _review(text: str, today: date) -> date | None:
    try:
        return parse_optional_date(text, today, ahead=True)
    except DateProblem as problem:
        raise UserError(
            problem.message_for(tr("The review")), tr("Nothing was recorded yet."), field="review_on"
        ) from None
