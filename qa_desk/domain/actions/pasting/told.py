"""How paper plans tell things: leads, dates in words, dated updates, colours, and that something is complete."""

import re
from datetime import date, timedelta

from qa_desk.domain.actions.action import Rag
from qa_desk.domain.actions.due import Due, parse_due
from qa_desk.domain.actions.leads import leads_of, leads_words
from qa_desk.domain.dates import FIRST_YEAR, LAST_YEAR, MONTHS, DateProblem, add_months, parse_date
from qa_desk.domain.errors import UserError

NO_DATE_TOLD = "the plan gives none"
_ROLE = re.compile(
    r"\b(?:director|manager|head|lead|leader|officer|nurse|doctor|chair|inspector|superintendent|sergeant|"
    r"commissioner|practitioner|worker|teacher|councillor|chief|coordinator|co-ordinator|adviser|advisor)s?\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"(?:[A-Z][\w'’.\-]*)(?: [A-Z][\w'’.\-]*){1,2}")
_NAMES = "|".join(name if len(name) < 4 else f"{name[:3]}(?:{name[3:]}|t)?" for name in MONTHS)
_MONTH_ALONE = re.compile(rf"(?P<month>{_NAMES})\.?", re.IGNORECASE)
_BEFORE = re.compile(r"^(?:(?:due|by|before|from|the|end|of|mid|early|late)\b[ \-]*)+", re.IGNORECASE)
_AFTER = re.compile(r"[ ,]*\bonwards$", re.IGNORECASE)
_QUARTER = re.compile(r"(?:q|quarter ?)(?P<quarter>[1-4])[ ,]*(?P<first>20[0-9]{2})[/\-](?:20)?(?P<second>[0-9]{2})")
_FINANCIAL_YEAR = re.compile(r"(?P<first>20[0-9]{2})[/\-](?:20)?(?P<second>[0-9]{2})")
_DATE_SHAPED = re.compile(
    rf"[0-9]{{1,2}}(?:st|nd|rd|th)?[ ./\-](?:[0-9]{{1,2}}|{_NAMES})(?:[ ./\-][0-9]{{2,4}})?", re.IGNORECASE
)
_DAY = rf"[0-9]{{1,2}}[./][0-9]{{1,2}}[./][0-9]{{2,4}}|(?:[0-9]{{1,2}}(?:st|nd|rd|th)? )?(?:{_NAMES})\.?,? [0-9]{{2,4}}"
_MONTH_OF_YEAR = re.compile(rf"(?P<month>{_NAMES})\.?,? (?P<year>[0-9]{{4}}|[0-9]{{2}})", re.IGNORECASE)
_DATED = re.compile(rf"(?:(?:^|(?<=\s))up-?date\s+|^)(?P<day>{_DAY})\s*(?:[:\-–]|$)", re.IGNORECASE | re.MULTILINE)
_DATED_NOTE = re.compile(rf"\bup-?date\s+(?:{_DAY})\s*[:\-–]", re.IGNORECASE)
_COMPLETE = re.compile(r"\s*completed?\s*(?:[:.;,–\-]|$)|.*\b(?:agreed complete|signed off)\b", re.IGNORECASE)
_ENDED = re.compile(r"closed without completing|withdrawn|superseded|no longer (?:required|needed)", re.IGNORECASE)
_RAGS = {
    "red": Rag.RED, "r": Rag.RED, "amber": Rag.AMBER, "a": Rag.AMBER, "yellow": Rag.AMBER, "green": Rag.GREEN,
    "g": Rag.GREEN, "not yet due": Rag.NOT_DUE, "not due yet": Rag.NOT_DUE, "not due": Rag.NOT_DUE,
    "not started": Rag.NOT_DUE, "complete": Rag.COMPLETE, "completed": Rag.COMPLETE, "done": Rag.COMPLETE,
}  # fmt: skip


def told_leads(text: str) -> str:
    """Leads as they can be typed again. A comma is between two leads, except after a name that a role follows."""
    parts: list[str] = []
    for part in re.split(r"[,;/\n]", text):
        lead = " ".join(part.split())
        before = parts[-1] if parts else ""
        if before and _ROLE.search(lead) and _PERSON.fullmatch(before) and not _ROLE.search(before):
            parts[-1] = f"{before}, {lead}"
        else:
            parts.append(lead)
    return leads_words(leads_of(";".join(parts)))


def told_due(text: str, today: date, review_on: date | None) -> Due:
    """When a plan says that something is due; words that are no date are why it has none, as they are written.

    Raises UserError for what is shaped like a date and is none.
    """
    typed = " ".join(text.split())
    if not typed:
        return Due.no_date(NO_DATE_TOLD, review_on)
    plain = _AFTER.sub("", _BEFORE.sub("", typed))
    if period := _period(plain.casefold(), today):
        return period
    try:
        due = parse_due(plain if plain else typed, today)
    except UserError:
        if _DATE_SHAPED.fullmatch(plain):
            raise
        return Due.no_date(typed, review_on)
    except ValueError:  # a year beyond the calendar
        return Due.no_date(typed, review_on)
    if due is None or due.on is not None:
        return due or Due.no_date(typed, review_on)
    return Due.no_date(due.reason or typed, due.review_on or review_on)


def a_date(text: str, today: date) -> Due | None:
    """The date or month that these words are, or nothing."""
    if not text.strip():
        return None
    try:
        due = told_due(text, today, None)
    except UserError:
        return None
    return due if due.on else None


def told_updates(text: str, told_on: date) -> tuple[tuple[date, str], ...]:
    """Updates with the day each gives, those without one on the day of the plan. Every word stays with its update.

    A month is its last day, but never later than ``told_on``, and a later day is part of the words.
    """
    starts = [(0, told_on)]
    for found in _DATED.finditer(text):
        day = _day_of(found["day"], told_on)
        if day:
            starts.append((found.start(), day))
    ends = [start for start, _ in starts[1:]] + [len(text)]
    pieces = ((day, text[start:end].strip()) for (start, day), end in zip(starts, ends, strict=True))
    return tuple((day, words) for day, words in pieces if words)


def dated_notes(text: str) -> tuple[str, str]:
    """Notes without the updates in them, and these updates: "Complete: ... Update April 22: ..."."""
    found = _DATED_NOTE.search(text)
    return (text[: found.start()].strip(), text[found.start() :].strip()) if found else (text, "")


def tells_complete(text: str) -> bool:
    """Whether words say that something is done: "Complete: ...", "Committee agreed complete at ..."."""
    return _COMPLETE.match(" ".join(text.split())) is not None


def tells_ended(text: str) -> bool:
    """Whether words say that something will not be done any more."""
    return _ENDED.search(text) is not None


def told_rag(text: str) -> Rag | None:
    """The colour that a word means, or nothing."""
    return _RAGS.get(" ".join(text.casefold().split()).strip("."))


def _period(text: str, today: date) -> Due | None:
    """A quarter or a whole of a financial year, or a month without its year: the first to come from ``today``."""
    if (found := _QUARTER.fullmatch(text)) and _follows(found):
        quarter, first = int(found["quarter"]), int(found["first"])
        return Due.month(first + 1, 3) if quarter == 4 else Due.month(first, 3 + 3 * quarter)
    if (found := _FINANCIAL_YEAR.fullmatch(text)) and _follows(found):
        return Due.month(int(found["first"]) + 1, 3)
    if found := _MONTH_ALONE.fullmatch(text):
        month = _month_number(found["month"])
        return Due.month(today.year + (month < today.month), month)
    return None


def _follows(found: re.Match[str]) -> bool:
    return (int(found["first"]) + 1) % 100 == int(found["second"])


def _month_number(word: str) -> int:
    return next(number for number, name in enumerate(MONTHS, 1) if name[:3].casefold() == word[:3].casefold())


def _day_of(words: str, latest: date) -> date | None:
    try:
        day = parse_date(words.replace(",", ""), latest)
    except DateProblem:
        found = _MONTH_OF_YEAR.fullmatch(words)
        year = int(found["year"]) if found else 0
        if found is None or not FIRST_YEAR <= (year := year if year > 99 else 2000 + year) <= LAST_YEAR:
            return None
        first = date(year, _month_number(found["month"]), 1)
        return min(latest, add_months(first, 1) - timedelta(days=1)) if first <= latest else None
    return day if day <= latest else None
