"""Dates as people type them and as they are read back: the day always comes first, and nothing is guessed."""

import re
from datetime import date, timedelta
from enum import StrEnum

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The English names, which are read in every language: lists and plans come from anywhere."""
MONTH_NAMES = (
    tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"),
    tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
)  # fmt: skip
WEEKDAY_NAMES = (
    tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday"),
)  # fmt: skip
SHORT_WEEKDAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
"""The names as they are said back, in the language of the person, who may type them too."""
_BEFORE_A_DAY = "".join(WEEKDAY_NAMES[0].lower().rpartition(" ")[:2])
"""The word before the name of a day, where the language has one: Welsh says "Dydd Llun"."""

FIRST_YEAR = 1900
LAST_YEAR = 2100
YEARS_AHEAD = 10
"""A year of two digits ends at most this many years from now: in 2026, 36 is 2036 and 37 is 1937."""

TODAY = frozenset({"t", "today"})
_TYPED = re.compile(r"(?:[0-9]++|[^\W\d_]++)(?:[\s/.,\-\u2013]*+(?:[0-9]++|[^\W\d_]++))*+")
"""Possessive throughout: a pasted sentence must not be tried in every way that it can be cut into words."""
_PARTS = re.compile(r"[0-9]+|[^\W\d_]+")
_ORDINALS = re.compile(r"\b([0-9]{1,2})(?:st|nd|rd|th)\b")
_IN_FULL = re.compile(
    r"(?:[0-9]{1,2}([/.\-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{1,2}[ \-][A-Za-z]{3,9}[ \-](?:[0-9]{4}|[0-9]{2}))(?:[ T]00:00(?::00(?:\.0+)?)?)?"
)


class DateProblemKind(StrEnum):
    """Why typed text is not a date."""

    INCOMPLETE = "incomplete"
    NOT_REAL = "not_real"
    NOT_UNDERSTOOD = "not_understood"


class DateProblem(UserError):  # noqa: N818 - a refusal in words, like UserError
    """A typed date that cannot be kept; ``message_for`` says why in the words of the question."""

    def __init__(self, kind: DateProblemKind, missing: str = "") -> None:
        self.kind = kind
        self.missing = missing
        super().__init__(self.message_for(tr("This date")), field="date")

    def message_for(self, title: str) -> str:
        """The sentence shown beside the field and in the summary."""
        match self.kind:
            case DateProblemKind.INCOMPLETE:
                return tr("{title} must include {missing}", title=title, missing=self.missing)
            case DateProblemKind.NOT_REAL:
                return tr("{title} must be a real date", title=title)
            case DateProblemKind.NOT_UNDERSTOOD:
                return tr("{title} must be a day, a month and a year, like 6 3 26 or 6 March 2026", title=title)


def parse_date(text: str, today: date, *, ahead: bool = False) -> date:
    """The date that was typed; raises DateProblem.

    A day and a month name without a year mean the latest such date up to today, or with ``ahead`` the
    earliest from today on.
    """
    typed = text.strip().lower()
    if typed in TODAY:
        return today
    typed = _ORDINALS.sub(r"\1", typed)
    if not typed:
        raise DateProblem(DateProblemKind.INCOMPLETE, tr("a day, a month and a year"))
    if _TYPED.fullmatch(typed) is None:
        raise DateProblem(DateProblemKind.NOT_UNDERSTOOD)
    parts = _PARTS.findall(typed.removeprefix(_BEFORE_A_DAY))
    weekday = _weekday(parts)
    if weekday is not None:
        parts = parts[1:]
    found = _from_parts(_separated(parts), today, ahead)
    if weekday is not None and found.weekday() != weekday:
        raise DateProblem(DateProblemKind.NOT_REAL)
    return found


def parse_optional_date(text: str, today: date, *, ahead: bool = False) -> date | None:
    """The date that was typed, or nothing where nothing was typed; raises DateProblem."""
    return parse_date(text, today, ahead=ahead) if text.strip() else None


def date_in_full(text: str, today: date) -> date | None:
    """The date that a cell of a list holds: day, month and year with something between them, else nothing.

    Stricter than ``parse_date``, because a column of six-digit references is not a column of dates.
    """
    if _IN_FULL.fullmatch(text) is None:
        return None
    try:
        return parse_date(re.split(r"[ T]00:00", text)[0], today)
    except DateProblem:
        return None


def spoken_date(day: date) -> str:
    """The date said back in full: "Friday 6 March 2026"."""
    return f"{WEEKDAY_NAMES[day.weekday()]} {short_date(day)}"


def short_date(day: date) -> str:
    """The date as it is written everywhere: "6 March 2026"."""
    return f"{day_and_month(day)} {day.year}"


def month_and_year(day: date) -> str:
    """The month alone, for what took weeks: "March 2026"."""
    return f"{MONTH_NAMES[day.month - 1]} {day.year}"


def day_and_month(day: date) -> str:
    """The date where the year is known already: "6 March"."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]}"


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    next_year, next_month = divmod(year * 12 + month + 1, 12)
    last = (date(next_year, next_month + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def _weekday(parts: list[str]) -> int | None:
    if len(parts) <= 3 and month_number(parts[0]) is not None:
        return None  # in Welsh, Mawrth is a Tuesday and March
    found = _named(parts[0], WEEKDAYS, WEEKDAY_NAMES)
    return None if found is None else found % len(WEEKDAYS)


def month_number(word: str) -> int | None:
    """The month that starts so, in English or in the language of the person."""
    found = _named(word, MONTHS, MONTH_NAMES)
    return None if found is None else found % len(MONTHS) + 1


def _named(word: str, english: tuple[str, ...], own: tuple[str, ...]) -> int | None:
    if len(word) < 3 or word.isdecimal():
        return None
    names = (*english, *(name.rpartition(" ")[2] for name in own))
    return next((place for place, name in enumerate(names) if name.lower().startswith(word.lower())), None)


def _separated(parts: list[str]) -> list[str]:
    """Digits typed in one run as day, month and year."""
    if len(parts) == 1 and parts[0].isdecimal() and len(parts[0]) in (6, 8):
        run = parts[0]
        return [run[:2], run[2:4], run[4:]]
    return parts


def _from_parts(parts: list[str], today: date, ahead: bool) -> date:
    words = [part for part in parts if not part.isdecimal()]
    if len(words) > 1 or len(parts) > 3 or any(month_number(word) is None for word in words):
        raise DateProblem(DateProblemKind.NOT_UNDERSTOOD)
    if len(parts) < 3:
        return _without_a_part(parts, today, ahead)
    first, second, third = parts
    if _is_year(first):
        day, month, year = third, second, first
    elif first in words and _is_year(third):
        day, month, year = second, first, third
    else:
        day, month, year = first, second, third
    if day in words or year in words or len(day) > 2 or (month not in words and len(month) > 2):
        raise DateProblem(DateProblemKind.NOT_UNDERSTOOD)
    return _real(_year(year, today), _month_number(month), int(day))


def _without_a_part(parts: list[str], today: date, ahead: bool) -> date:
    """A day and a month name are enough; anything less says what is missing."""
    match [_sort(part) for part in parts]:
        case ["number", "month"]:
            return _nearest(int(parts[0]), _month_number(parts[1]), today, ahead)
        case ["number", "number"]:
            missing = tr("a year")
        case ["number", "year"] | ["number"]:
            missing = tr("a month")
        case ["month", "year"]:
            missing = tr("a day")
        case ["month"]:
            missing = tr("a day and a year")
        case ["year"] | []:
            missing = tr("a day and a month")
        case _:
            raise DateProblem(DateProblemKind.NOT_UNDERSTOOD)
    raise DateProblem(DateProblemKind.INCOMPLETE, missing)


def _sort(part: str) -> str:
    if not part.isdecimal():
        return "month"
    if len(part) <= 2:
        return "number"
    return "year" if _is_year(part) else "run"


def _is_year(part: str) -> bool:
    return part.isdecimal() and len(part) == 4 and FIRST_YEAR <= int(part) <= LAST_YEAR


def _month_number(part: str) -> int:
    return int(part) if part.isdecimal() else month_number(part) or 0


def _year(part: str, today: date) -> int:
    if len(part) == 4:
        if _is_year(part):
            return int(part)
        raise DateProblem(DateProblemKind.NOT_REAL)
    if len(part) != 2:
        raise DateProblem(DateProblemKind.NOT_UNDERSTOOD)
    last = today.year + YEARS_AHEAD
    return last - (last - int(part)) % 100


def _real(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise DateProblem(DateProblemKind.NOT_REAL) from None


def _nearest(day: int, month: int, today: date, ahead: bool) -> date:
    """29 February may be up to eight years away."""
    step = 1 if ahead else -1
    for distance in range(9):
        try:
            found = date(today.year + step * distance, month, day)
        except ValueError:
            continue
        if found == today or (found > today) is ahead:
            return found
    raise DateProblem(DateProblemKind.NOT_REAL)
