"""What has to be said before an act on an action is recorded: the fields of each verb, and who does it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qa_desk.domain.actions.action import Action, Plan, ReAudit, Signed
from qa_desk.domain.actions.due import Due, no_due, parse_due
from qa_desk.domain.dates import parse_optional_date
from qa_desk.domain.language import tr
from qa_desk.services.actions import ActionDone, ActionsDone, ActionService


class Verb(StrEnum):
    """An act that asks for words."""

    UPDATE = "update"
    DUE = "due"
    EVIDENCE = "evidence"
    ESCALATE = "escalate"
    ASK = "ask"
    CHECK = "check"
    SEND_BACK = "send_back"
    CLOSE = "close"
    REOPEN = "reopen"
    RE_AUDIT = "re_audit"
    GREEN = "green"


@dataclass(frozen=True)
class AskField:
    """One field; its name is that of the refusals that belong beside it. ``is_long`` for sentences."""

    name: str
    label: str
    hint: str = ""
    text: str = ""
    is_long: bool = False


@dataclass(frozen=True)
class Ask:
    """One act: its heading, its fields, and the words of its button."""

    verb: Verb
    title: str
    fields: tuple[AskField, ...]
    do_it: str


DUE_HINT = tr("A date, a month such as September 2026, or: No date: ongoing, review 8 October 2026")

Answers = Mapping[str, str]


def ask_for(verb: Verb, action: Action, actor: str) -> Ask:
    """What is asked before ``verb``."""
    ref = action.ref
    match verb:
        case Verb.UPDATE:
            words = AskField("update", tr("How it goes"), tr("Updates are added, never changed."), is_long=True)
            return Ask(verb, tr("Add an update to {ref}", ref=ref), (words,), tr("Add update"))
        case Verb.DUE:
            why = AskField("reason", tr("Why the due date changes"), tr("Kept in the history of the action."))
            due = AskField("due", tr("Due"), DUE_HINT, action.due.words)
            return Ask(verb, tr("Change when {ref} is due", ref=ref), (due, why), tr("Change due date"))
        case Verb.EVIDENCE:
            where = AskField(
                "evidence", tr("Where the evidence is"), tr("For example: minutes of 9 July, page 2"), is_long=True
            )
            return Ask(verb, tr("Link evidence to {ref}", ref=ref), (where,), tr("Link evidence"))
        case Verb.ESCALATE:
            to = AskField("escalated_to", tr("Whom you took it to, by role"), tr("QA Desk tells nobody by itself."))
            return Ask(
                verb,
                tr("Escalate {ref}", ref=ref),
                (to, AskField("reason", tr("Why"), is_long=True)),
                tr("Record escalation"),
            )
        case Verb.CLOSE:
            why = AskField("reason", tr("Why nobody will do it any more"), is_long=True)
            return Ask(verb, tr("Close {ref} without completing", ref=ref), (why,), tr("Close action"))
        case Verb.REOPEN:
            return Ask(
                verb, tr("Reopen {ref}", ref=ref), (AskField("reason", tr("Why"), is_long=True),), tr("Reopen action")
            )
        case Verb.RE_AUDIT:
            result = AskField("result", tr("What the re-audit showed"), is_long=True)
            return Ask(verb, tr("Record the re-audit of {ref}", ref=ref), (result,), tr("Record re-audit"))
        case _:
            return _completion(verb, action, actor)


def _completion(verb: Verb, action: Action, actor: str) -> Ask:
    ref = action.ref
    if verb is Verb.ASK:
        linked = (
            tr("Linked so far: {join}", join="; ".join(action.evidence))
            if action.evidence
            else tr("Where it can be seen.")
        )
        return Ask(
            verb,
            tr("Ask that {ref} counts as complete", ref=ref),
            (
                AskField("evidence", tr("Evidence that it is complete"), linked, is_long=True),
                AskField("asked_by", tr("Who asks"), text=actor),
                AskField("asked_by_role", tr("Their role")),
            ),
            tr("Ask for completion"),
        )
    asked = action.completion.asked_by.words if action.completion else ""
    who = (
        AskField("checked_by", tr("Who checks"), tr("Somebody other than {asked}", asked=asked)),
        AskField("checked_by_role", tr("Their role")),
    )
    if verb is Verb.SEND_BACK:
        missing = AskField("reason", tr("What is missing"), is_long=True)
        return Ask(verb, tr("Send {ref} back: not complete yet", ref=ref), (*who, missing), tr("Send action back"))
    evidence = tr("Evidence: {join}", join="; ".join(action.evidence))
    return Ask(
        verb,
        tr("Check that {ref} is complete", ref=ref),
        (
            *who,
            AskField("re_audit", tr("Re-audit on"), tr("When practice is looked at again")),
            AskField("re_audit_reason", tr("Or why there is no re-audit"), evidence),
        ),
        tr("Complete action"),
    )


def ask_green(plan: Plan) -> Ask:
    """What Green means in a plan, in the group's own words."""
    words = AskField("green", tr("Green means"), tr("For example: agreed complete"), plan.green_means, is_long=True)
    return Ask(Verb.GREEN, tr("Say what Green means: {title}", title=plan.title), (words,), tr("Keep meaning"))


def record(verb: Verb, actions: ActionService, action: Action, said: Answers) -> ActionDone | ActionsDone:
    """Do what was asked, with what was said; raises UserError beside the field that cannot stand."""
    return _RECORD[verb](actions, action, said)


def due_of(text: str, ref: str, today: date) -> Due:
    """A due date that was typed; raises UserError where nothing was."""
    due = parse_due(text, today)
    if due is None:
        raise no_due(ref)
    return due


def _check(actions: ActionService, action: Action, said: Answers) -> ActionDone:
    on = parse_optional_date(said["re_audit"], actions.today, ahead=True)
    by = Signed(said["checked_by"], said["checked_by_role"])
    return actions.check_completion(action.id, by, ReAudit(on, said["re_audit_reason"]))


_RECORD: dict[Verb, Callable[[ActionService, Action, Answers], ActionDone | ActionsDone]] = {
    Verb.UPDATE: lambda actions, one, said: actions.update(one.id, said["update"]),
    Verb.DUE: lambda actions, one, said: actions.change_due(
        one.id, due_of(said["due"], one.ref, actions.today), said["reason"]
    ),
    Verb.EVIDENCE: lambda actions, one, said: actions.link_evidence(one.id, said["evidence"]),
    Verb.ESCALATE: lambda actions, one, said: actions.escalate(one.id, said["escalated_to"], said["reason"]),
    Verb.ASK: lambda actions, one, said: actions.ask_to_complete(
        one.id, said["evidence"], Signed(said["asked_by"], said["asked_by_role"])
    ),
    Verb.CHECK: _check,
    Verb.SEND_BACK: lambda actions, one, said: actions.send_back(
        one.id, Signed(said["checked_by"], said["checked_by_role"]), said["reason"]
    ),
    Verb.CLOSE: lambda actions, one, said: actions.close_without_completing(one.id, said["reason"]),
    Verb.REOPEN: lambda actions, one, said: actions.reopen(one.id, said["reason"]),
    Verb.GREEN: lambda actions, one, said: ActionsDone(actions.say_green(one.plan, said["green"]), (), ()),
    Verb.RE_AUDIT: lambda actions, one, said: actions.record_re_audit(one.id, said["result"]),
}
