"""How actions and what happened to them are told: on a screen, in a list and in a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from qa_desk.domain.actions.action import Act, Action, Completion, ReAudit, Source, Step
from qa_desk.domain.actions.due import Due
from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr


@dataclass(frozen=True)
class HistoryLine:
    """One thing that was done: on what day, what, by whom and in what words; ``is_gone`` once it was taken back."""

    on: date
    what: str
    by: str
    words: str
    is_gone: bool = False


@dataclass(frozen=True)
class Slip:
    """One change of a due date, and why."""

    on: date
    was: Due
    became: Due
    why: str
    by: str


def history_lines(history: Sequence[Step]) -> tuple[HistoryLine, ...]:
    """Everything that was done, the latest first."""
    gone = {step.entry.undoes for step in history}
    lines = []
    for number, step in enumerate(history):
        before = history[number - 1].action if number else None
        entry = step.entry
        what = _taken_back(history, entry.undoes) if entry.undoes else _what(step, before)
        lines.append(HistoryLine(entry.on, what, entry.by, entry.words, entry.id in gone))
    return tuple(reversed(lines))


def slips(history: Sequence[Step]) -> tuple[Slip, ...]:
    """Every change of the due date that was not taken back, the first first."""
    gone = {step.entry.undoes for step in history}
    return tuple(
        Slip(step.entry.on, before.action.due, step.action.due, step.entry.words, step.entry.by)
        for before, step in pairwise(history)
        if step.entry.act is Act.DUE_CHANGED and step.entry.id not in gone
    )


def late_words(days: int) -> str:
    """ "8 days late", or nothing."""
    return tr("{days:,} {part} late", days=days, part=tr("day") if days == 1 else tr("days")) if days > 0 else ""


def source_words(source: Source) -> str:
    """ "made from finding 11, core groups audit, 10 of 20 inadequate", or nothing."""
    return tr("made from {words}", words=source.words) if source.words else ""


def completion_words(completion: Completion) -> str:
    """Who asked, who checked, and what is booked."""
    if completion.as_told:
        return tr(
            "As told in {words}, {short_date}; not checked in QA Desk",
            words=completion.asked_by.words,
            short_date=short_date(completion.asked_on),
        )
    asked = tr(
        "Asked by {words}, {short_date}", words=completion.asked_by.words, short_date=short_date(completion.asked_on)
    )
    if completion.checked_by is None or completion.checked_on is None:
        return tr("{asked}; waits for a second person", asked=asked)
    checked = tr(
        "checked by {words}, {short_date}",
        words=completion.checked_by.words,
        short_date=short_date(completion.checked_on),
    )
    again = f"; {re_audit_words(completion.re_audit)}" if completion.re_audit else ""
    return f"{asked}; {checked}{again}"


def re_audit_words(re_audit: ReAudit) -> str:
    """ "re-audit 3 March 2027", or why there is none."""
    if re_audit.on is None:
        return tr("no re-audit because {reason}", reason=re_audit.reason)
    if re_audit.done_on:
        return tr("re-audited {short_date}", short_date=short_date(re_audit.done_on))
    return tr("re-audit {short_date}", short_date=short_date(re_audit.on))


def _taken_back(history: Sequence[Step], undone: str) -> str:
    number = next(number for number, step in enumerate(history) if step.entry.id == undone)
    what = _what(history[number], history[number - 1].action if number else None)
    return tr("Took back: {lower}{what}", lower=what[:1].lower(), what=what[1:])


def _what(step: Step, before: Action | None) -> str:
    action, entry = step.action, step.entry
    if before is None:
        made = source_words(action.wording.source) or "made"
        return f"{made[:1].upper()}{made[1:]}"
    completion = action.completion
    match entry.act:
        case Act.RATED:
            was = tr(" (was {words})", words=before.rag.words) if before.rag and before.rag is not action.rag else ""
            return f"{action.rag.words if action.rag else ''}{was}"
        case Act.DUE_CHANGED:
            return tr("Due {lowered} (was {lowered_2})", lowered=_lowered(action.due), lowered_2=_lowered(before.due))
        case Act.EDITED:
            return tr("Changed {changed}", changed=_changed(action, before))
        case Act.ESCALATED:
            return tr("Escalated to {to}", to=action.escalation.to) if action.escalation else tr("Escalated")
        case Act.ASKED | Act.COMPLETED if completion:
            return (
                tr("Complete: {completion_words}", completion_words=completion_words(completion))
                if action.status.value == "complete"
                else (completion_words(completion))
            )
    return _PLAIN[entry.act]


_PLAIN = {
    Act.MADE: tr("Made"),
    Act.UPDATED: tr("Update"),
    Act.EVIDENCE_LINKED: tr("Evidence"),
    Act.ASKED: tr("Completion asked for"),
    Act.COMPLETED: tr("Complete"),
    Act.SENT_BACK: tr("Not complete yet"),
    Act.CLOSED: tr("Closed without completing"),
    Act.REOPENED: tr("Reopened"),
    Act.RE_AUDITED: "Re-audited",
    Act.TAKEN_BACK: tr("Took back"),
}


def _lowered(due: Due) -> str:
    return due.words if due.on else f"{due.words[:1].lower()}{due.words[1:]}"


_FIELD_WORDS = {
    "ref": "reference",
    "words": "action",
    "leads": "lead",
    "group": "priority",
    "effect": tr("expected effect on practice"),
    "outcome": tr("outcome for children"),
    "notes": "notes",
    "milestones": "milestones",
    "waits_for": tr("what it waits for"),
    "themes": "themes",
    "source": "source",
}


def _changed(action: Action, before: Action) -> str:
    now, then = action.wording, before.wording
    changed = [words for name, words in _FIELD_WORDS.items() if getattr(now, name) != getattr(then, name)]
    return ", ".join(changed) or "nothing"
