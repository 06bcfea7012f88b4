"""What needs the person today, read off the programme: never more than five lines, the most pressing first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from qa_desk.domain.audit import Stage
from qa_desk.domain.dates import WEEKDAYS, day_and_month, short_date
from qa_desk.domain.wording import counted, subject_word
from qa_desk.services.audits import AuditLine

MOST_NEEDS = 5


@dataclass(frozen=True)
class Need:
    """One audit that waits for someone: what is so, and the one verb that helps."""

    audit: str
    title: str
    words: str
    verb: str
    place: str


def due_words(due: date, today: date) -> str:
    """ "return due Friday 17 July", or how long it has been due."""
    day = day_and_month(due) if due.year == today.year else short_date(due)
    named = f"{WEEKDAYS[due.weekday()]} {day}"
    if due == today:
        return f"return due today, {named}"
    if due > today:
        return f"return due {named}"
    late = (today - due).days
    return f"return was due {named}, {late} {'day' if late == 1 else 'days'} ago"


def needs_today(programme: Sequence[AuditLine], today: date) -> tuple[Need, ...]:
    """The lines to show: what is due first comes first, what has no date comes last."""
    waiting = [line for line in programme if line.stage is not Stage.REPORTED]
    waiting.sort(key=lambda line: (line.audit.return_due_on or date.max, _STAGE_ORDER.index(line.stage)))
    return tuple(_need(line, today) for line in waiting[:MOST_NEEDS])


_STAGE_ORDER = (Stage.AUDITING, Stage.NOT_STARTED, Stage.AGREED, Stage.PLANNED)


def _need(line: AuditLine, today: date) -> Need:
    audit, many = line.audit, counted(line.returns, line.audit.subject)
    due = f", {due_words(audit.return_due_on, today)}" if audit.return_due_on else ""
    match line.stage:
        case Stage.PLANNED:
            return Need(
                audit.id, audit.title, f"No {subject_word(audit.subject, 2)} yet", "Go on with set-up", "set_up"
            )
        case Stage.NOT_STARTED:
            return Need(audit.id, audit.title, f"{many} to grade{due}", "Start grading", "my_cases")
        case Stage.AGREED:
            return Need(
                audit.id, audit.title, f"All {many} signed off, nothing reported yet", "See findings", "findings"
            )
        case _:
            words = f"{line.finished} of {many} signed off{due}"
            return Need(audit.id, audit.title, words, "Carry on", "my_cases")
