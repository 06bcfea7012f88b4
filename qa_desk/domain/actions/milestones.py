"""Milestones as lines of text: what, when it is due, and when it was done."""

import re
from collections.abc import Iterable
from datetime import date

from qa_desk.domain.actions.action import Milestone
from qa_desk.domain.actions.due import Due, parse_due
from qa_desk.domain.dates import parse_date, short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

_DONE = re.compile(r"(?:done|completed?)\b:?\s*(?:on\s+)?(?P<on>.*)", re.IGNORECASE)


def milestones_of(text: str, today: date) -> tuple[Milestone, ...]:
    """One milestone a line, as "Write to housing; 30 June 2026; done 2 July 2026"; the last two may be left out.

    What cannot be read as a date belongs to the words. "done" alone is done today.
    """
    return tuple(_milestone(line, today) for line in text.splitlines() if line.strip())


def milestone_line(milestone: Milestone) -> str:
    """A milestone as it can be typed again."""
    due = milestone.due.words if milestone.due else ""
    done = tr("done {short_date}", short_date=short_date(milestone.done_on)) if milestone.done_on else ""
    return "; ".join(part for part in (milestone.words, due, done) if part)


def milestone_lines(milestones: Iterable[Milestone]) -> str:
    """All of them, one a line."""
    return "\n".join(map(milestone_line, milestones))


def _milestone(line: str, today: date) -> Milestone:
    parts = [part.strip() for part in line.split(";")]
    done_on = _done_on(parts[-1], today) if len(parts) > 1 else None
    if done_on:
        parts.pop()
    due = _due(parts[-1], today) if len(parts) > 1 else None
    if due:
        parts.pop()
    return Milestone("; ".join(parts), due, done_on)


def _done_on(text: str, today: date) -> date | None:
    found = _DONE.fullmatch(text)
    if found is None:
        return None
    try:
        return parse_date(found["on"], today) if found["on"].strip() else today
    except UserError:
        return None


def _due(text: str, today: date) -> Due | None:
    try:
        return parse_due(text, today)
    except UserError:
        return None
