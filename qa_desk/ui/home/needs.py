"""What needs the person today, read off the programme: never more than five lines, the most pressing first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from qa_desk.domain.audit import Audit, Stage
from qa_desk.domain.dates import WEEKDAY_NAMES, day_and_month, short_date
from qa_desk.domain.language import tr
from qa_desk.domain.wording import counted, subject_word
from qa_desk.services.audits import AuditLine

MOST_NEEDS = 5
NOTHING_AWAITED: Mapping[str, int] = MappingProxyType({})
MOST_DAYS_TOLD = 90
"""Beyond this nobody counts in days, and the date alone says it."""


@dataclass(frozen=True)
class Need:
    """One audit that waits for someone: what is so, and the one verb that helps."""

    audit: str
    title: str
    words: str
    verb: str
    place: str
    shows: str = ""
    """What the place shows, where that is not the audit."""
    is_urgent: bool = False


def due_words(due: date, today: date) -> str:
    """ "return due Friday 17 July", or how long it has been due."""
    day = day_and_month(due) if due.year == today.year else short_date(due)
    named = f"{WEEKDAY_NAMES[due.weekday()]} {day}"
    if due == today:
        return tr("return due today, {named}", named=named)
    if due > today:
        return tr("return due {named}", named=named)
    late = (today - due).days
    if late > MOST_DAYS_TOLD:
        return tr("return was due {named}", named=named)
    return tr(
        "return was due {named}, {late} {part} ago", named=named, late=late, part=tr("day") if late == 1 else tr("days")
    )


def needs_today(
    programme: Sequence[AuditLine], today: date, not_in: Mapping[str, int] = NOTHING_AWAITED
) -> tuple[Need, ...]:
    """The lines to show: what people still work on by its date, no date last, then what waits to be reported.

    ``not_in`` says of how many auditors the returns are awaited, by the id of the audit.
    """
    waiting = [line for line in programme if line.stage not in (Stage.REPORTED, Stage.CLOSED)]
    waiting.sort(key=_urgency)
    return tuple(_need(line, today, not_in.get(line.audit.id, 0)) for line in waiting[:MOST_NEEDS])


def _urgency(line: AuditLine) -> tuple[bool, date, int]:
    due = line.audit.return_due_on
    can_wait = line.stage is Stage.AGREED or (line.stage is Stage.PLANNED and due is None)
    return can_wait, due or date.max, _STAGE_ORDER.index(line.stage)


def _meeting(audit: Audit, today: date) -> str:
    """ ", panel meets Tuesday 28 July", while that is still to come."""
    day = audit.panel_meets_on
    if day is None or day < today:
        return ""
    return tr(
        ", panel meets {weekday} {day}",
        weekday=WEEKDAY_NAMES[day.weekday()],
        day=day_and_month(day) if day.year == today.year else short_date(day),
    )


_STAGE_ORDER = (Stage.AUDITING, Stage.NOT_STARTED, Stage.AGREED, Stage.PLANNED)


def _planned_words(line: AuditLine) -> str:
    """How far the set-up has come."""
    kind = line.audit.subject
    if line.subjects:
        return tr("{counted} to share out among auditors", counted=counted(line.subjects, kind))
    if line.listed:
        return tr("{counted} to choose from, no sample yet", counted=counted(line.listed, kind))
    return tr("No {subject_word} yet", subject_word=subject_word(kind, 2))


def short_notice_needs(due: Iterable[tuple[Audit, str]]) -> tuple[Need, ...]:
    """What the five-day plan of a joint inspection asks for today: these wait for nobody, so they come first."""
    return tuple(Need(audit.id, audit.title, words, tr("See returns"), "moderation") for audit, words in due)


def keeping_needs(past: str) -> tuple[Need, ...]:
    """What is kept for longer than it may be; it waits for somebody to decide, so it comes last."""
    return (Need("", tr("Keeping and erasing"), past, tr("See what is past"), "keeping"),) if past else ()


def _need(line: AuditLine, today: date, not_in: int) -> Need:
    audit, many = line.audit, counted(line.returns, line.audit.subject)
    due = f", {due_words(audit.return_due_on, today)}" if audit.return_due_on else ""
    if not_in:
        words = tr(
            "{not_in} {part} not in{words}",
            not_in=not_in,
            part=tr("return") if not_in == 1 else tr("returns"),
            words=_meeting(audit, today) or due,
        )
        return Need(audit.id, audit.title, words, tr("See returns"), "moderation")
    match line.stage:
        case Stage.PLANNED:
            return Need(audit.id, audit.title, _planned_words(line), tr("Go on with set-up"), "set_up")
        case Stage.NOT_STARTED:
            return Need(
                audit.id, audit.title, tr("{many} to grade{due}", many=many, due=due), tr("Start grading"), "my_cases"
            )
        case Stage.AGREED:
            return Need(
                audit.id,
                audit.title,
                tr("All {many} signed off, nothing reported yet", many=many),
                tr("See findings"),
                "findings",
            )
        case _:
            words = tr("{finished} of {many} signed off{due}", finished=line.finished, many=many, due=due)
            return Need(audit.id, audit.title, words, tr("Carry on"), "my_cases")
