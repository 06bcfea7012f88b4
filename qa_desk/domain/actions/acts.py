"""What can be done to an action: each rule takes it as it stands and an entry, and gives the step to be recorded.

Every rule raises UserError, beside the field where there is one, and then nothing is to be recorded.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from qa_desk.domain.actions.action import (
    CHOSEN_RAGS,
    Act,
    Action,
    Entry,
    Escalation,
    Rag,
    Status,
    Step,
    Wording,
)
from qa_desk.domain.actions.due import Due
from qa_desk.domain.actions.wording import checked_wording
from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.typed_words import checked_line, checked_words


def made(action: Action, entry: Entry, actions: Mapping[str, Action]) -> Step:
    """A new action; what it says and when it is due are checked."""
    wording = checked_wording(action.wording, action.id, action.plan, actions)
    return Step(replace(action, wording=wording, due=action.due.checked(wording.ref)), entry)


def edited(action: Action, entry: Entry, wording: Wording, actions: Mapping[str, Action]) -> Step:
    """It says something else now; what it said before stays in the history."""
    _check_made(action)
    after = checked_wording(wording, action.id, action.plan, actions)
    if after == action.wording:
        raise UserError(tr("Nothing in {ref} was changed.", ref=action.ref), tr("It stays as it was."))
    return Step(replace(action, wording=after), entry)


def due_changed(action: Action, entry: Entry, due: Due) -> Step:
    """It is due at another time, and why: slippage is never silent."""
    _check_open(action)
    after = due.checked(action.ref)
    if after == action.due:
        raise UserError(
            tr("{ref} is due then already: {words}.", ref=action.ref, words=after.words),
            tr("Nothing was recorded."),
            field="due",
        )
    why = checked_words(entry.words, tr("Say why the due date of {ref} changes.", ref=action.ref), "reason")
    return Step(replace(action, due=after), replace(entry, words=why))


def updated(action: Action, entry: Entry) -> Step:
    """Somebody said how it goes. ``entry.on`` may be an earlier day; the latest update is the one shown."""
    _check_open(action)
    words = checked_words(entry.words, tr("Write how {ref} goes.", ref=action.ref), "update")
    if action.updated_on is None or entry.on >= action.updated_on:
        action = replace(action, update=words, updated_on=entry.on)
    return Step(action, replace(entry, words=words))


def rated(action: Action, entry: Entry, rag: Rag) -> Step:
    """A person says how it stands."""
    _check_open(action)
    if rag not in CHOSEN_RAGS:
        raise UserError(
            tr("{ref} ends by completing it or by closing it without completing, not by a colour.", ref=action.ref),
            tr("Nothing was recorded."),
            field="rag",
        )
    return Step(replace(action, rag=rag, rated_on=entry.on), entry)


def evidence_linked(action: Action, entry: Entry) -> Step:
    """Where it can be seen that something was done."""
    _check_open(action)
    words = checked_words(entry.words, tr("Write where the evidence for {ref} is.", ref=action.ref), "evidence")
    return Step(replace(action, evidence=(*action.evidence, words)), replace(entry, words=words))


def escalated(action: Action, entry: Entry, to: str) -> Step:
    """It was taken to somebody who can do more about it."""
    _check_open(action)
    whom = checked_line(to, tr("Enter whom {ref} was taken to, by role.", ref=action.ref), "escalated_to")
    why = checked_words(entry.words, tr("Say why {ref} was taken to {whom}.", ref=action.ref, whom=whom), "reason")
    return Step(replace(action, escalation=Escalation(whom, why, entry.on)), replace(entry, words=why))


def closed(action: Action, entry: Entry) -> Step:
    """Nobody will do it any more, and why."""
    _check_open(action)
    why = checked_words(entry.words, tr("Say why {ref} is closed without completing.", ref=action.ref), "reason")
    return Step(replace(action, status=Status.CLOSED, closed_because=why, completion=None), replace(entry, words=why))


def reopened(action: Action, entry: Entry) -> Step:
    """There is something to do again, and why; how it ended before stays in the history."""
    _check_made(action)
    if action.is_open:
        raise UserError(tr("{ref} is open.", ref=action.ref), tr("Nothing was changed."))
    why = checked_words(entry.words, tr("Say why {ref} is reopened.", ref=action.ref), "reason")
    opened = replace(action, status=Status.OPEN, rag=None, rated_on=None, completion=None, closed_because="")
    return Step(opened, replace(entry, words=why))


def re_audited(action: Action, entry: Entry) -> Step:
    """Practice was looked at again, as was booked when the action was completed."""
    completion = action.completion
    booked = completion.re_audit if completion and action.re_audit_due_on else None
    if completion is None or booked is None:
        raise UserError(tr("No re-audit is waited for on {ref}.", ref=action.ref), tr("Nothing was recorded."))
    words = checked_words(entry.words, tr("Write what the re-audit showed for {ref}.", ref=action.ref), "result")
    done = replace(booked, done_on=entry.on, result=words)
    return Step(replace(action, completion=replace(completion, re_audit=done)), replace(entry, words=words))


def taken_back(history: Sequence[Step], entry: Entry, actions: Mapping[str, Action]) -> Step:
    """The last act that still counts is undone by a record of its own; taking back the making sets the action aside.

    ``entry.undoes`` names the act that is meant. Refused when it is not the last any more, or when its reference or
    what it waited for cannot come back because of ``actions`` as they are now.
    """
    gone = {step.entry.undoes for step in history}
    counting = [number for number, step in enumerate(history) if not step.entry.undoes and step.entry.id not in gone]
    if not counting:
        raise UserError(tr("There is nothing to undo on this action."), tr("Nothing was changed."))
    last = counting[-1]
    undone = history[last].entry
    if entry.undoes and entry.undoes != undone.id:
        raise UserError(
            tr("{ref} was changed since then, so that cannot be undone.", ref=history[last].action.ref),
            tr("Nothing was changed. Its history shows what came after."),
        )
    if last == 0:
        _check_nobody_waits(history[0].action, actions)
        before = replace(history[0].action, status=Status.TAKEN_BACK)
    else:
        before = history[last - 1].action
        checked_wording(before.wording, before.id, before.plan, actions)
    return Step(before, replace(entry, act=Act.TAKEN_BACK, words="", undoes=undone.id))


def last_act(history: Sequence[Step]) -> str:
    """The id of the last entry that still counts, or nothing."""
    gone = {step.entry.undoes for step in history}
    return next((s.entry.id for s in reversed(history) if not s.entry.undoes and s.entry.id not in gone), "")


def check_not_ahead(on: date, today: date, field: str) -> None:
    """Refuse a day on which nothing can have happened yet."""
    if on > today:
        raise UserError(
            tr("{short_date} is in the future. Enter today or a day in the past.", short_date=short_date(on)),
            tr("Nothing was recorded."),
            field=field,
        )


def _check_nobody_waits(action: Action, actions: Mapping[str, Action]) -> None:
    waiting = next((one for one in actions.values() if action.id in one.wording.waits_for), None)
    if waiting is not None:
        raise UserError(
            tr("{ref} waits for {ref_2}, so its making cannot be undone.", ref=waiting.ref, ref_2=action.ref),
            tr("Nothing was changed. Let {ref} wait for nothing first.", ref=waiting.ref),
        )


def _check_made(action: Action) -> None:
    if action.status is Status.TAKEN_BACK:
        raise UserError(
            tr("The making of {ref} was undone.", ref=action.ref), tr("Nothing was changed. Make it again.")
        )


def _check_open(action: Action) -> None:
    _check_made(action)
    if not action.is_open:
        how = "complete" if action.status is Status.COMPLETE else "closed"
        raise UserError(
            tr("{ref} is {how}, so nothing can be added to it.", ref=action.ref, how=how),
            tr("What was recorded stays. Reopen it first, with a reason."),
        )
