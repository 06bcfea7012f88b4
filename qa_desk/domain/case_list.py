"""A list of cases as pasted or opened: which column is the reference, what may be kept, and what is left out."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from qa_desk.domain.dates import date_in_full
from qa_desk.domain.identifying.columns import (
    ListColumn,
    RefusedColumn,
    SuspectCell,
    list_columns,
    refused_column,
    suspect_cells,
)
from qa_desk.domain.identifying.headings import CODE, heading_words
from qa_desk.domain.identifying.identifiers import IdentifierKind
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text, too_long

Cell = str | date | int | Decimal | None
"""What a cell of a list may hold when it arrives."""

LONGEST_CODE = 20
MOST_PROBLEMS = 20
ROWS_NAMED = 10
_CASE_SHAPED = re.compile(r"[A-Za-z]{0,5}[ \-/]?[0-9]+[A-Za-z]?")
NO_CODES = tr("No column looks like references. Add a column of your own reference numbers, each one different")
FORMULA_NOTE = tr('The column "{}" holds formulas. Its values are the ones last saved by Excel')


@dataclass(frozen=True)
class ListedCase:
    """One case of a list: its reference and its attributes, dates as ISO text; blank ones are left out."""

    code: str
    attributes: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CaseList:
    """What would be imported."""

    code_column: str
    attributes: tuple[str, ...]
    date_attributes: tuple[str, ...]
    cases: tuple[ListedCase, ...]


@dataclass(frozen=True)
class CaseListReading:
    """A case list with everything the chair should know before agreeing to it.

    ``problems`` must be put right first. ``refused`` and ``left_out`` are never imported: columns and single
    cells that seem to identify a child.
    """

    case_list: CaseList
    refused: tuple[RefusedColumn, ...] = ()
    left_out: tuple[SuspectCell, ...] = ()
    problems: tuple[str, ...] = ()
    blank_rows: int = 0
    notes: tuple[str, ...] = ()

    @property
    def cases(self) -> tuple[ListedCase, ...]:
        """The cases that would be imported, in the order of the list."""
        return self.case_list.cases


@dataclass
class _Codes:
    """Sorting rows into cases, blank references and references that appear twice."""

    rows_by_code: dict[str, list[int]] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    blank: list[int] = field(default_factory=list)
    long: list[int] = field(default_factory=list)

    def add(self, code: str, row: int) -> None:
        """Take in one reference; capitals make no difference between two references."""
        if not code:
            self.blank.append(row)
            return
        if len(code) > LONGEST_CODE:
            self.long.append(row)
        key = code.casefold()
        self.rows_by_code.setdefault(key, []).append(row)
        self.written.setdefault(key, code)

    def is_good(self, code: str) -> bool:
        """Whether a case can be known by this reference."""
        return bool(code) and len(code) <= LONGEST_CODE and len(self.rows_by_code[code.casefold()]) == 1

    def problems(self) -> list[str]:
        """What has to be put right, in whole sentences."""
        found = []
        if self.blank:
            found.append(tr("{rows} {has} no reference", rows=_rows(self.blank), has=_has(self.blank)))
        if self.long:
            found.append(
                tr(
                    "{rows} {has} a reference longer than {LONGEST_CODE} characters",
                    rows=_rows(self.long),
                    has=_has(self.long),
                    LONGEST_CODE=LONGEST_CODE,
                )
            )
        twice = [(self.written[key], rows) for key, rows in self.rows_by_code.items() if len(rows) > 1]
        for code, rows in twice[:MOST_PROBLEMS]:
            times = "twice" if len(rows) == 2 else tr("{count} times", count=len(rows))
            found.append(
                tr("Reference {code} appears {times}, on {lower}", code=code, times=times, lower=_rows(rows).lower())
            )
        if len(twice) > MOST_PROBLEMS:
            found.append(tr("{number} more references appear more than once", number=len(twice) - MOST_PROBLEMS))
        return found


def read_case_list(
    header: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    code_column: str | None,
    today: date,
    *,
    first_row: int = 2,
    formula_columns: Sequence[str] = (),
) -> CaseListReading:
    """Judge a table: ``first_row`` is the number its first row has in the file, for sentences that name rows."""
    titles = tuple(_one_line(title) for title in header)
    texts = [_row_texts(row, len(titles)) for row in rows]
    problems = _heading_problems(titles, texts) + _row_problems(rows, texts, len(titles), first_row)
    if problems:
        return CaseListReading(CaseList("", (), (), ()), problems=tuple(problems))
    columns = list_columns(titles, texts, lambda text: date_in_full(text, today))
    verdicts = [refused_column(column, today, first_row) for column in columns]
    refused = tuple(verdict for verdict in verdicts if verdict is not None)
    kept = [column for column, verdict in zip(columns, verdicts, strict=True) if verdict is None and column.filled]
    codes = _code_column(columns, kept, refused, code_column, frozenset(map(_one_line, formula_columns)))
    if isinstance(codes, str):
        return CaseListReading(CaseList("", (), (), ()), refused, problems=(codes,))
    attributes = [column for column in kept if column is not codes]
    suspects = [cell for column in attributes for cell in suspect_cells(column, today, first_row)]
    blank = {number for number, row in enumerate(texts) if not any(row)}
    cases, problems = _cases(codes, attributes, suspects, blank, today, first_row)
    return CaseListReading(
        CaseList(
            codes.title, tuple(c.title for c in attributes), tuple(c.title for c in attributes if c.is_dates), cases
        ),
        refused,
        tuple(sorted(suspects, key=lambda cell: cell.row)),
        tuple(problems),
        len(blank),
        tuple(FORMULA_NOTE.format(column.title) for column in attributes if column.title in formula_columns),
    )


def names_sentence(reading: CaseListReading) -> str:
    """What to say about single cells that were left out; empty when there are none."""
    cells = reading.left_out
    if not cells:
        return ""
    kinds = [kind.value for kind in IdentifierKind if any(cell.kind is kind for cell in cells)]
    rows = sorted({cell.row for cell in cells})
    count = tr("1 cell looks") if len(cells) == 1 else tr("{count} cells look", count=len(cells))
    left_out = tr("It has") if len(cells) == 1 else tr("They have")
    words = _joined(kinds, "or")
    return tr(
        "{count} like {words}. {left_out} been left out. Check {lower} before you go on",
        count=count,
        words=words,
        left_out=left_out,
        lower=_rows(rows).lower(),
    )


def _cases(
    codes: ListColumn,
    attributes: Sequence[ListColumn],
    suspects: Sequence[SuspectCell],
    blank: set[int],
    today: date,
    first_row: int,
) -> tuple[tuple[ListedCase, ...], list[str]]:
    tally = _Codes()
    numbers = [number for number in range(len(codes.texts)) if number not in blank]
    for number in numbers:
        tally.add(codes.texts[number], first_row + number)
    told = suspect_cells(codes, today, first_row)
    problems = [
        tr("The reference on row {row} looks like {one}", row=cell.row, one=cell.kind.one)
        for cell in told[:MOST_PROBLEMS]
    ]
    hidden = {(cell.row, cell.title) for cell in suspects}
    named = {cell.row for cell in told}
    columns = [(column.title, _attribute_texts(column)) for column in attributes]
    cases = []
    for number in numbers:
        code, row = codes.texts[number], first_row + number
        if row not in named and tally.is_good(code):
            shown = ((title, texts[number]) for title, texts in columns)
            cases.append(ListedCase(code, tuple(one for one in shown if one[1] and (row, one[0]) not in hidden)))
    return tuple(cases), tally.problems() + problems


def _attribute_texts(column: ListColumn) -> Sequence[str]:
    if not column.is_dates:
        return column.texts
    return [column.days[text].isoformat() if text else "" for text in column.texts]


def _code_column(
    columns: Sequence[ListColumn],
    kept: Sequence[ListColumn],
    refused: Sequence[RefusedColumn],
    wanted: str | None,
    formulas: frozenset[str],
) -> ListColumn | str:
    """The column of references, or the sentence that says why there is none."""
    if wanted is None:
        shaped = [column for column in kept if _has_code_shape(column)]
        named = [column for column in shaped if heading_words(column.title) <= CODE]
        likely = [column for column in shaped if len(column.distinct) >= len(column.filled) * 0.9]
        headed = [column for column in likely if heading_words(column.title) & CODE]
        chosen = next(iter(named or headed or likely), None)
        if chosen is None:
            found = "".join(
                tr('The column "{title}" looks like {value}. ', title=one.title, value=one.kind.value)
                for one in refused
            )
            return found + NO_CODES
        if not heading_words(chosen.title) & CODE and _CASE_SHAPED.fullmatch(chosen.title):
            return tr('The first row looks like a case, "{title}". Put a heading above each column', title=chosen.title)
    else:
        title = _one_line(wanted).casefold()
        against = next((verdict for verdict in refused if verdict.title.casefold() == title), None)
        if against is not None:
            return _names_somebody(against)
        chosen = next((column for column in columns if column.title.casefold() == title), None)
        if chosen is None:
            return tr(
                'There is no column called "{one_line}". Choose one of the headings in row 1',
                one_line=_one_line(wanted),
            )
    if chosen.title in formulas:
        return tr(
            'The references in "{title}" are worked out by formulas. Paste them as values and try again',
            title=chosen.title,
        )
    return chosen


def _names_somebody(refused: RefusedColumn) -> str:
    return tr(
        'The column "{title}" looks like {value}. Use your own reference numbers instead',
        title=refused.title,
        value=refused.kind.value,
    )


def _has_code_shape(column: ListColumn) -> bool:
    """Short and not words. How many differ is asked elsewhere: a repeat is named as a mistake and not as a category."""
    if column.is_dates or not column.filled:
        return False
    short = column.share(lambda text: len(text) <= LONGEST_CODE and text.count(" ") <= 2) >= 0.9
    return short and column.share(lambda text: any(map(str.isdecimal, text))) >= 0.8


def _heading_problems(titles: Sequence[str], texts: Sequence[Sequence[str]]) -> list[str]:
    problems = []
    for number, title in enumerate(titles, start=1):
        if not title and any(row[number - 1] for row in texts):
            problems.append(tr("Column {number} has no heading. Give each column a heading", number=number))
    lowered = [title.casefold() for title in titles if title]
    again = next((title for title in titles if title and lowered.count(title.casefold()) > 1), None)
    if again is not None:
        problems.append(tr('Two columns are called "{again}". Give each its own heading', again=again))
    return problems


def _row_problems(
    rows: Sequence[Sequence[Cell]], texts: Sequence[Sequence[str]], width: int, first_row: int
) -> list[str]:
    wide = [number for number, row in enumerate(rows, start=first_row) if any(_cell_text(cell) for cell in row[width:])]
    long = [number for number, row in enumerate(texts, start=first_row) if any(map(too_long, row))]
    problems = [tr("{rows} {has} more cells than there are headings", rows=_rows(wide), has=_has(wide))] if wide else []
    return problems + (
        [tr("{rows} {has} a cell with too much text to keep", rows=_rows(long), has=_has(long))] if long else []
    )


def _row_texts(row: Sequence[Cell], width: int) -> list[str]:
    texts = [_cell_text(cell) for cell in row[:width]]
    return texts + [""] * (width - len(texts))


def _cell_text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return _one_line(cell)
        case Decimal():
            return f"{cell.normalize():f}"
        case date():
            return cell.isoformat()
        case _:
            return str(cell)


def _one_line(text: str) -> str:
    return " ".join(clean_text(text).split())


def _rows(rows: Sequence[int]) -> str:
    """ "Rows 14 and 67", or the first ten and how many more."""
    if len(rows) == 1:
        return tr("Row {rows}", rows=rows[0])
    named = [str(row) for row in rows[:ROWS_NAMED]]
    if len(rows) > ROWS_NAMED:
        named.append(tr("{number} more", number=len(rows) - ROWS_NAMED))
    return tr("Rows {joined}", joined=_joined(named, "and"))


def _joined(words: Iterable[str], last: str) -> str:
    *most, end = words
    return f"{', '.join(most)} {last} {end}" if most else end


def _has(rows: Sequence[int]) -> str:
    return "has" if len(rows) == 1 else "have"
