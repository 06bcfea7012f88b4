"""The rows of a repeat under the rules of their questions: what is shown, what is worked out, what is wrong."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from qa_desk.domain.answers import CellValue, RepeatRow
from qa_desk.domain.expressions import Scope, XValue
from qa_desk.domain.form_scope import (
    RowScope,
    RowValues,
    cell_as_value,
    offered_choices,
    withdrawn_words,
    worked_out,
)
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice, Question
from qa_desk.domain.wording import lower_first

_NOTHING_SHOWN = RepeatRow()


@dataclass(frozen=True)
class RowState:
    """How one row stands. Hidden cells are kept in the answer, and left out of ``shown`` and ``values``."""

    values: Mapping[str, XValue] = field(default_factory=dict, hash=False)
    shown: RepeatRow = _NOTHING_SHOWN
    hidden: frozenset[str] = frozenset()
    offered: tuple[tuple[str, tuple[Choice, ...]], ...] = ()
    """What the choice filters of its questions offer."""
    correction: str = ""

    def choices(self, column: Question) -> tuple[Choice, ...]:
        """What is offered in one cell."""
        return next((offered for name, offered in self.offered if name == column.name), column.choices)


_EMPTY_ROW = RowState()


@dataclass(frozen=True)
class RepeatState:
    """All rows, and the one that would be added next."""

    rows: tuple[RowState, ...] = ()
    next_row: RowState = _EMPTY_ROW


NO_ROWS = RepeatState()


def settle_rows(repeat: Question, rows: Sequence[RepeatRow], scope: Scope, today: date) -> RepeatState:
    """Work the rows out, until nothing in them changes any more."""
    return _Rows(repeat, rows, scope, today).settled()


class _Rows:
    """The rows while they are worked out: each cell may read its own row, other rows and the form around."""

    def __init__(self, repeat: Question, rows: Sequence[RepeatRow], scope: Scope, today: date) -> None:
        self._repeat, self._columns, self._today = repeat, repeat.questions, today
        self._given = [dict(row.cells) for row in rows]
        asked = [column.name for column in self._columns if not column.is_computed]
        self._table: list[RowValues] = [{name: cell_as_value(row.get(name)) for name in asked} for row in self._given]
        self._hidden: list[set[str]] = [set() for _ in rows]
        self._scope = RowScope(scope, repeat, self._table)

    def settled(self) -> RepeatState:
        ruled = [column for column in self._columns if column.is_computed or column.relevant is not None]
        # Questions of rows that wait for each other do so in no circle, or the template would have been refused:
        # each round settles at least one of them in every row, and the last one finds that nothing changes.
        rounds = len(ruled) + 2
        while rounds and sum(self._settle_row(place, ruled) for place in range(len(self._table))):
            rounds -= 1
        rows = tuple(self._row(place) for place in range(len(self._table)))
        return RepeatState(rows, self._next_row())

    def _settle_row(self, place: int, ruled: list[Question]) -> bool:
        """Work out one row as the others stand; whether anything in it came to something else than before."""
        changed = False
        for _ in ruled:
            if not self._work_out(place, ruled):
                break
            changed = True
        return changed

    def _work_out(self, place: int, ruled: list[Question]) -> bool:
        row, hidden, changed = self._table[place], self._hidden[place], False
        self._stand_in(place, row)
        for column in ruled:
            value, is_hidden = self._value(column, place)
            if (value, is_hidden) != (row.get(column.name, ""), column.name in hidden):
                changed = True
                row[column.name] = value
                (hidden.add if is_hidden else hidden.discard)(column.name)
        return changed

    def _stand_in(self, place: int, row: RowValues) -> None:
        self._scope.row, self._scope.position = row, place + 1

    def _value(self, column: Question, place: int) -> tuple[XValue, bool]:
        """What a cell reads as, and whether it is hidden."""
        kept = "" if column.is_computed else cell_as_value(self._given[place].get(column.name))
        self._scope.current = kept
        if column.relevant is not None and not column.relevant.is_true(self._scope):
            return "", True
        if column.calculation is None:
            return kept, False
        return worked_out(column.calculation.value(self._scope)) or "", False

    def _row(self, place: int) -> RowState:
        values, hidden = self._table[place], self._hidden[place]
        self._stand_in(place, values)
        seen = [column for column in self._columns if column.name not in hidden]
        shown = tuple((column.name, cell) for column in seen if (cell := self._cell(column, place)) is not None)
        offered = self._offered(seen)
        called = tr("row {number} of {lower_first}", number=place + 1, lower_first=lower_first(self._repeat.title))
        faults = (self._fault(column, self._cell(column, place), dict(offered), called) for column in seen)
        return RowState(dict(values), RepeatRow(shown), frozenset(hidden), offered, next(filter(None, faults), ""))

    def _cell(self, column: Question, place: int) -> CellValue | None:
        """What stands in a cell; None when nothing does."""
        if not column.is_computed:
            cell = self._given[place].get(column.name)
            return None if cell in ("", ()) else cell
        value = self._table[place].get(column.name)
        return value if isinstance(value, str | date) and value != "" else None

    def _offered(self, seen: Iterable[Question]) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
        found = ((column.name, offered_choices(column, self._scope)) for column in seen)
        return tuple((name, offered) for name, offered in found if offered is not None)

    def _fault(
        self, column: Question, cell: CellValue | None, offered: Mapping[str, tuple[Choice, ...]], called: str
    ) -> str:
        """What is wrong with one cell, naming its row; "" when nothing is."""
        if column.is_computed:
            return ""
        title = lower_first(column.title)
        self._scope.current = cell_as_value(cell)
        if cell is None:
            wanted = column.required or (column.required_if is not None and column.required_if.is_true(self._scope))
            return (
                tr("Enter {title} in {called}", title=title, called=called)
                if wanted and offered.get(column.name) != ()
                else ""
            )
        if isinstance(cell, date) and cell > self._today and not column.may_be_future:
            return tr("In {called}, {title} must be today or in the past", called=called, title=title)
        if gone := withdrawn_words(column, offered.get(column.name), cell):
            return tr("In {called}, {gone} for {title}", called=called, gone=gone, title=title)
        if column.constraint is not None and not column.constraint.is_true(self._scope):
            words = column.constraint_message or tr("{title} does not fit the rule of this template", title=title)
            return f"In {called}, {lower_first(words)}"
        return ""

    def _next_row(self) -> RowState:
        """What an empty row hides and offers."""
        self._stand_in(len(self._table), {})
        self._scope.current = ""
        conditions = ((column.name, column.relevant) for column in self._columns if column.relevant is not None)
        hidden = frozenset(name for name, condition in conditions if not condition.is_true(self._scope))
        return RowState(hidden=hidden, offered=self._offered(self._columns))
