"""What an expression sees of a form: other answers, the row it stands in, the choice that may be offered."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from qa_desk.domain.answers import CellValue
from qa_desk.domain.expressions import Scope, XValue
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice, Question

RowValues = dict[str, XValue]
"""What each question of one row reads as; one that is hidden or blank is an empty text."""


class RowScope:
    """One row of a repeat, with the rest of the form around it."""

    def __init__(self, outer: Scope, repeat: Question, table: list[RowValues]) -> None:
        self._outer, self._repeat = outer, repeat
        self._table = tuple(table)
        self._columns = {column.name: column for column in repeat.questions}
        self.row: RowValues = {}
        self.current: XValue = ""
        self.position = 0

    @property
    def today(self) -> date:
        """The same day as around it."""
        return self._outer.today

    @property
    def now(self) -> datetime:
        """The same moment as around it."""
        return self._outer.now

    def attribute(self, name: str) -> XValue:  # noqa: ARG002 - a row is no choice
        """Nothing: only a choice that may be offered has attributes."""
        return ""

    def label(self, name: str, value: str) -> str:
        """The words of a choice."""
        return self._outer.label(name, value)

    def lookup(self, name: str) -> XValue:
        """The value in this row, else the answer around it."""
        if name in self._columns:
            return self.row.get(name, "")
        return float(len(self._table)) if name == self._repeat.name else self._outer.lookup(name)

    def rows(self, name: str) -> tuple[Mapping[str, XValue], ...]:
        """All rows of this repeat, or those of another."""
        if name in self._columns or name == self._repeat.name:
            return self._table
        return self._outer.rows(name)


class ChoiceScope:
    """One choice that may be offered, with everything its question sees around it."""

    def __init__(self, outer: Scope, choice: Choice) -> None:
        self._outer = outer
        self._attributes = {**dict(choice.attributes), "name": choice.value, "label": choice.label}
        self.today, self.now = outer.today, outer.now
        self.current, self.position = outer.current, outer.position
        self.lookup, self.rows, self.label = outer.lookup, outer.rows, outer.label

    def attribute(self, name: str) -> XValue:
        """What the list says of this choice."""
        return self._attributes.get(name, "")


def offered_choices(question: Question, scope: Scope) -> tuple[Choice, ...] | None:
    """The choices the filter of a question offers; None when it has no filter, so that all are."""
    offers = question.choice_filter
    if offers is None:
        return None
    return tuple(choice for choice in question.choices if offers.is_true(ChoiceScope(scope, choice)))


def choice_label(question: Question | None, value: str) -> str:
    """The words of a choice or point of a question; "" when it has none of that value."""
    if question is None:
        return ""
    if question.scale is not None and question.scale.has(value):
        return question.scale.point(value).label
    return next((choice.label for choice in question.choices if choice.value == value), "")


def withdrawn_words(question: Question, offered: tuple[Choice, ...] | None, value: object) -> str:
    """That a chosen value is not offered any more, in words; "" when it is, or nothing is chosen."""
    if offered is None:
        return ""
    chosen = value if isinstance(value, tuple) else (value,) if isinstance(value, str) and value else ()
    held = {choice.value for choice in offered}
    gone = [choice_label(question, one) or one for one in chosen if one not in held]
    return tr("{gone} is no longer one of the choices", gone=gone[0]) if gone else ""


def cell_as_value(cell: CellValue | None) -> XValue:
    """What a cell of a row reads as in an expression."""
    match cell:
        case None:
            return ""
        case tuple():
            return " ".join(cell)
        case int() | Decimal():
            return float(cell)
        case _:
            return cell


def worked_out(result: XValue) -> str | date | None:
    """What a calculation comes to, as it is shown and as other questions read it; None when to nothing."""
    match result:
        case bool():
            return "true" if result else "false"
        case datetime():
            return result.date()
        case date():
            return result
        case str():
            return result or None
        case tuple():
            return " ".join(result) or None
        case number:
            return _number_words(float(number))


def _number_words(number: float) -> str | None:
    """A number without the dust of binary fractions; None when a missing answer left none."""
    if number != number or number in (float("inf"), float("-inf")):
        return None
    words = f"{Decimal(f'{number:.12g}'):f}"
    return "0" if words == "-0" else words
