"""Completing an action: evidence, a second person, and a look at practice later on."""

from dataclasses import replace

from qa_desk.domain.actions.action import Action, Completion, Entry, ReAudit, Signed, Status, Step
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.typed_words import checked_line, checked_words


def asked(action: Action, entry: Entry, by: Signed) -> Step:
    """Somebody says that it is done, and where that shows: ``entry.words``, or evidence that was linked before."""
    if action.status is not Status.OPEN:
        raise UserError(
            tr("{ref} waits for a second person already.", ref=action.ref)
            if action.status is Status.ASKED
            else tr("{ref} is closed already.", ref=action.ref),
            tr("Nothing was recorded."),
        )
    evidence = action.evidence
    if entry.words.strip() or not evidence:
        words = checked_words(entry.words, tr("Add evidence that {ref} is complete.", ref=action.ref), "evidence")
        evidence, entry = (*evidence, words), replace(entry, words=words)
    completion = Completion(_signed(by, "asked_by"), entry.on)
    return Step(replace(action, status=Status.ASKED, evidence=evidence, completion=completion), entry)


def checked(action: Action, entry: Entry, by: Signed, re_audit: ReAudit) -> Step:
    """A second person agrees that it is complete, and a re-audit is booked or there is a reason for none."""
    completion = _waiting(action)
    signed = _second(completion, _signed(by, "checked_by"))
    done = replace(completion, checked_by=signed, checked_on=entry.on, re_audit=_booked(action, re_audit, entry))
    return Step(replace(action, status=Status.COMPLETE, completion=done), entry)


def sent_back(action: Action, entry: Entry, by: Signed) -> Step:
    """A second person says what is missing, and it is open as before."""
    completion = _waiting(action)
    signed = _second(completion, _signed(by, "checked_by"))
    words = checked_words(entry.words, tr("Write what is missing before {ref} is complete.", ref=action.ref), "reason")
    entry = replace(entry, words=words, by=signed.words)
    return Step(replace(action, status=Status.OPEN, completion=None), entry)


def _waiting(action: Action) -> Completion:
    if action.status is not Status.ASKED or action.completion is None:
        raise UserError(
            tr("Nobody has asked that {ref} counts as complete.", ref=action.ref),
            tr("Nothing was recorded. Ask first, with evidence; then a second person checks it."),
        )
    return action.completion


def _signed(by: Signed, field: str) -> Signed:
    name = checked_line(by.name, tr("Enter the name of who says so."), field)
    return Signed(name, checked_line(by.role, tr("Enter the role of {name}.", name=name), f"{field}_role"))


def _second(completion: Completion, by: Signed) -> Signed:
    if _same(by.name, completion.asked_by.name):
        raise UserError(
            tr("{name} asked for this action to be complete, so somebody else must check it.", name=by.name),
            tr("Nothing was recorded. Enter the name of a second person."),
            field="checked_by",
        )
    return by


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().replace(".", " ").split()) == " ".join(other.casefold().replace(".", " ").split())


def _booked(action: Action, re_audit: ReAudit, entry: Entry) -> ReAudit:
    if re_audit.on is None:
        missing = tr(
            "Enter when practice is audited again after {ref}, or say why there is no re-audit.", ref=action.ref
        )
        return ReAudit(None, checked_words(re_audit.reason, missing, "re_audit"))
    if re_audit.on <= entry.on:
        raise UserError(tr("The re-audit must be on a later day."), tr("Nothing was recorded."), field="re_audit")
    return ReAudit(re_audit.on)
