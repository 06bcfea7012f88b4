"""Which columns and cells of a case list would tell who a child is, judged by heading and by share."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from qa_desk.domain.identifying.headings import EVENT, ORGANISATION, heading_kind, heading_words, is_role_heading
from qa_desk.domain.identifying.identifiers import IdentifierKind, kind_of_cell, look_for_identifiers
from qa_desk.domain.identifying.person_names import NameSign, name_sign

OLDEST_CHILD = 25
"""Years: a date up to this long ago could be the birthday of someone a children's service knows."""

BIRTHDAYS_SPREAD_YEARS = 4
"""Dates of one audit's events lie close together; birthdays of its children do not."""

MOST = 0.5
NEARLY_ALL = 0.8
_DIGIT_RUN = re.compile(r"[0-9]{10}")


@dataclass(frozen=True)
class ListColumn:
    """One column as cleaned texts, an empty text for a blank cell, and the days that some of the texts mean."""

    title: str
    texts: tuple[str, ...]
    days: Mapping[str, date]

    @cached_property
    def filled(self) -> tuple[str, ...]:
        """The cells that are not blank."""
        return tuple(text for text in self.texts if text)

    @cached_property
    def distinct(self) -> tuple[str, ...]:
        """The different texts, in the order they come."""
        return tuple(dict.fromkeys(self.filled))

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How often each text occurs."""
        counts = dict.fromkeys(self.distinct, 0)
        for text in self.filled:
            counts[text] += 1
        return counts

    @property
    def is_dates(self) -> bool:
        """Whether every cell that is not blank is a date."""
        return bool(self.filled) and len(self.days) == len(self.distinct)

    def share(self, test: Callable[[str], bool]) -> float:
        """The share of filled cells that pass a test; each different text is tested once."""
        if not self.filled:
            return 0.0
        return sum(count for text, count in self.counts.items() if test(text)) / len(self.filled)


@dataclass(frozen=True)
class RefusedColumn:
    """A column that is left out whole. ``rows`` are the first rows where it has something, as numbered in the file."""

    title: str
    kind: IdentifierKind
    rows: tuple[int, ...]

    @property
    def reason(self) -> str:
        """Why it is left out, in one sentence."""
        return f'The column "{self.title}" looks like {self.kind.value}, so it has been left out'


@dataclass(frozen=True)
class SuspectCell:
    """A single cell, in a column that is otherwise kept, that seems to identify someone."""

    row: int
    title: str
    kind: IdentifierKind


ROWS_NAMED = 10


def refused_column(column: ListColumn, today: date, first_row: int) -> RefusedColumn | None:
    """The refusal of a column, or nothing if it may be kept."""
    kind = heading_kind(column.title, column.distinct, bool(column.days)) or _kind_by_share(column, today)
    if kind is None:
        return None
    rows = (row for row, text in enumerate(column.texts, start=first_row) if text)
    return RefusedColumn(column.title, kind, tuple(row for row, _ in zip(rows, range(ROWS_NAMED), strict=False)))


def suspect_cells(column: ListColumn, today: date, first_row: int) -> tuple[SuspectCell, ...]:
    """The cells of a kept column that seem to identify someone."""
    numbers = column.share(lambda text: _DIGIT_RUN.fullmatch(text) is not None) >= MOST
    kinds = {text: _kind_of_stray(column, text, numbers, today) for text in column.distinct}
    if not any(kinds.values()):
        return ()
    found = ((row, kinds.get(text)) for row, text in enumerate(column.texts, start=first_row))
    return tuple(SuspectCell(row, column.title, kind) for row, kind in found if kind is not None)


def _kind_by_share(column: ListColumn, today: date) -> IdentifierKind | None:
    if not column.filled:
        return None
    if not column.is_dates:
        shares = dict.fromkeys(IdentifierKind, 0)
        for text, count in column.counts.items():
            kind = kind_of_cell(text)
            if kind is not None:
                shares[kind] += count
        commonest = max(shares, key=lambda kind: shares[kind])
        if shares[commonest] >= len(column.filled) * MOST:
            return commonest
    if _are_birthdays(column, today):
        return IdentifierKind.DATE_OF_BIRTH
    return IdentifierKind.NAME if _are_names(column) else None


def _are_birthdays(column: ListColumn, today: date) -> bool:
    """Dates without a heading that names an event, spread as birthdays are."""
    words = heading_words(column.title)
    if not column.days or words & EVENT:
        return False
    if column.share(lambda text: _could_be_birthday(column.days.get(text), today)) < NEARLY_ALL:
        return False
    if is_role_heading(column.title):
        return True
    days = sorted(column.days[text] for text in column.filled if text in column.days)
    middle = days[len(days) * 3 // 4].year - days[len(days) // 4].year
    return middle >= BIRTHDAYS_SPREAD_YEARS


def _could_be_birthday(day: date | None, today: date) -> bool:
    return day is not None and day <= today and today.year - day.year <= OLDEST_CHILD


def _are_names(column: ListColumn) -> bool:
    signs = [name_sign(text) for text in column.distinct]
    number = len(signs)
    sure = sum(sign in (NameSign.FULL_NAME, NameSign.GIVEN_NAME) for sign in signs)
    shaped = sure + signs.count(NameSign.TWO_WORDS)
    if is_role_heading(column.title):
        alone = signs.count(NameSign.ONE_WORD)
        return shaped >= max(number / 5, 1) or shaped + alone >= number * MOST
    if heading_words(column.title) & ORGANISATION:
        return sure >= number * MOST and shaped >= number * NEARLY_ALL
    if sure >= min(2, number) and sure >= number * 0.3 and shaped >= number * 0.6:
        return True
    return number >= 5 and shaped >= number * NEARLY_ALL and number >= len(column.filled) * 0.7


def _kind_of_stray(column: ListColumn, text: str, numbers: bool, today: date) -> IdentifierKind | None:
    if text in column.days:
        out_of_place = len(column.days) < len(column.distinct) * MOST and not heading_words(column.title) & EVENT
        birthday = out_of_place and _could_be_birthday(column.days[text], today)
        return IdentifierKind.DATE_OF_BIRTH if birthday else None
    kind = kind_of_cell(text)
    if kind is not None:
        return None if numbers and _DIGIT_RUN.fullmatch(text) else kind
    if " " not in text:
        return None
    names_places = bool(heading_words(column.title) & ORGANISATION)
    if not names_places and name_sign(text) is NameSign.FULL_NAME:
        return IdentifierKind.NAME
    repeated = column.counts[text] > 1 and name_sign(text) is NameSign.TWO_WORDS
    return _kind_within(text, may_be_place=names_places or repeated)


def _kind_within(text: str, may_be_place: bool) -> IdentifierKind | None:
    """What a longer cell gives away; a given name alone, without a surname, is not enough to drop the cell."""
    for suspect in look_for_identifiers(text):
        if suspect.kind is not IdentifierKind.NAME or (" " in suspect.text and not may_be_place):
            return suspect.kind
    return None


def list_columns(
    header: Sequence[str], rows: Sequence[Sequence[str]], day_of: Callable[[str], date | None]
) -> tuple[ListColumn, ...]:
    """The columns of a table of cleaned texts; ``day_of`` reads a date and is asked once for each different text."""
    columns = []
    for number, title in enumerate(header):
        texts = tuple(row[number] for row in rows)
        days = {text: day for text in dict.fromkeys(texts) if text and (day := day_of(text)) is not None}
        columns.append(ListColumn(title, texts, days))
    return tuple(columns)
