"""A table of attendance as people paste it: percentages by group, or marks by meeting."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from qa_desk.domain.dates import date_in_full
from qa_desk.domain.language import tr
from qa_desk.domain.meetings.register import Mark, Meeting, Register
from qa_desk.domain.typed_words import line_of

_PERCENT = re.compile(r"(?P<number>[0-9]{1,3}(?:\.[0-9]{1,4})?) ?%")
_FRACTION = re.compile(r"0?\.[0-9]{1,4}")
_NOT_HERE = frozenset({"", "n/a", "na", "-", "–", "not a member", "not applicable"})
_DAY_LAST = re.compile(
    r"(?P<group>.*?)[\s:,\-–]*(?P<day>[0-9]{1,2}[./ ][0-9A-Za-z]{1,9}[./ ][0-9]{2,4}|[0-9]{4}-[0-9-]{5})"
)
_MARKS = {
    **dict.fromkeys(("attended", "present", "yes", "y", "✓", "✔", "1"), Mark.ATTENDED),
    **dict.fromkeys((tr("deputy came"), "deputy", "dep", "d", "substitute", "2"), Mark.DEPUTY),
    **dict.fromkeys(("apologies", "apology", "apols", "ap", "3"), Mark.APOLOGIES),
    **dict.fromkeys(("absent", tr("did not attend"), "dna", "no", "n", "x", "✗", "4"), Mark.ABSENT),
}
MARK_WORDS = tr("1 Attended, 2 Deputy came, 3 Apologies or 4 Absent")


@dataclass(frozen=True)
class RegisterReading:
    """The table as it would be kept, and what is to be put right first; nothing is kept while there are problems."""

    register: Register
    problems: tuple[str, ...] = ()


def read_register(
    rows: Sequence[tuple[int, Sequence[str]]], id_: str, title: str, group: str, today: date
) -> RegisterReading:
    """Read the first row as headings; ``group`` is whose meetings these are where a heading is only a day."""
    heading, body = list(rows[0][1]) if rows else [], list(rows[1:])
    width = len(heading)
    cells = [[_plain(one[at]) if at < len(one) else "" for at in range(width)] for _, one in body]
    problems = (
        [] if width > 1 and body else [tr("The table needs a heading above each column, and a member in each row")]
    )
    members = tuple(line_of(row[0], "members") if row else "" for row in cells)
    seen: set[str] = set()
    for (number, _), member in zip(body, members, strict=True):
        if not member:
            problems.append(tr("Row {number}: no member is named", number=number))
        elif member.casefold() in seen:
            problems.append(tr("Row {number}: {member} is named twice", number=number, member=member))
        seen.add(member.casefold())
    columns = [
        _Column(heading[at], [row[at] for row in cells], [number for number, _ in body]) for at in range(1, width)
    ]
    problems += [problem for one in columns for problem in one.problems]
    return RegisterReading(_register(columns, members, id_, title, group, today), tuple(problems))


def told_percent(text: str) -> Decimal | None:
    """A percentage that was typed; raises ValueError for what is none. Nothing and "n/a" are no percentage at all."""
    plain = _plain(text)
    if plain.casefold() in _NOT_HERE:
        return None
    found = _PERCENT.fullmatch(plain if plain.endswith("%") else f"{plain}%")
    if found is None or Decimal(found["number"]) > 100:
        raise ValueError(text)
    return Decimal(found["number"])


def told_mark(text: str) -> Mark | None:
    """A mark that was typed; raises ValueError for what is none."""
    plain = _plain(text).casefold()
    if plain in _NOT_HERE:
        return None
    if plain not in _MARKS:
        raise ValueError(text)
    return _MARKS[plain]


class _Column:
    """One column: percentages, or the marks of a meeting."""

    def __init__(self, title: str, cells: Sequence[str], numbers: Sequence[int]) -> None:
        self.title = " ".join(title.split()) or tr("A column")
        self.is_published = any(_PERCENT.fullmatch(cell) or _FRACTION.fullmatch(cell) for cell in cells)
        as_fraction = any(_FRACTION.fullmatch(cell) for cell in cells)
        self.percents: list[Decimal | None] = []
        self.marks: list[Mark | None] = []
        self.problems: list[str] = []
        for number, cell in zip(numbers, cells, strict=True):
            percent, mark = None, None
            try:
                if self.is_published:
                    percent = _of_fraction(cell) if as_fraction else told_percent(cell)
                else:
                    mark = told_mark(cell)
            except ValueError:
                wanted = (
                    tr("no percentage up to 100")
                    if self.is_published
                    else tr("none of {MARK_WORDS}", MARK_WORDS=MARK_WORDS)
                )
                self.problems.append(
                    tr(
                        "Row {number}, {title}: “{cell}” is {wanted}",
                        number=number,
                        title=self.title,
                        cell=cell,
                        wanted=wanted,
                    )
                )
            self.percents.append(percent)
            self.marks.append(mark)

    def meeting(self, group: str, today: date) -> Meeting:
        """The meeting that this column is of."""
        found = _DAY_LAST.fullmatch(self.title)
        day = date_in_full(found["day"], today) if found else None
        if found is None or day is None:
            return Meeting(group, None, self.title)
        return Meeting(found["group"].strip() or group, day)


def _register(
    columns: Sequence[_Column], members: tuple[str, ...], id_: str, title: str, group: str, today: date
) -> Register:
    published = [one for one in columns if one.is_published]
    marked = [one for one in columns if not one.is_published]
    meetings = tuple(one.meeting(group, today) for one in marked)
    names = dict.fromkeys((*(one.title for one in published), *(one.group for one in meetings)))
    blank = (None,) * (len(names) - len(published))
    return Register(
        id_,
        title,
        tuple(names),
        members,
        tuple((*(one.percents[at] for one in published), *blank) for at in range(len(members))),
        meetings,
        tuple(tuple(one.marks[at] for one in marked) for at in range(len(members))),
    )


def _of_fraction(cell: str) -> Decimal | None:
    """A spreadsheet keeps 75% as 0.75."""
    if cell in ("0", "1") or _FRACTION.fullmatch(cell):
        return Decimal(cell) * 100
    return told_percent(cell)


def _plain(cell: str) -> str:
    return " ".join(cell.split())
