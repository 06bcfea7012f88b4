"""The values expressions work with, and XPath's rules for turning one kind into another."""

import math
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Protocol

XValue = str | bool | int | float | Decimal | date | datetime | tuple[str, ...]
"""What an answer is to an expression; "" stands for nothing answered."""

NAN = math.nan
EPOCH_DAY = date(1970, 1, 1).toordinal()

_NUMBER = re.compile(r"\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})?", re.ASCII)


class Scope(Protocol):
    """What an expression can see of a form while it is worked out."""

    @property
    def current(self) -> XValue:
        """The answer the expression belongs to: ``.``"""

    @property
    def today(self) -> date:
        """The day it is where the person sits."""

    @property
    def now(self) -> datetime:
        """The moment it is, on the person's own clock."""

    @property
    def position(self) -> int:
        """The number of the row of the repeat the expression stands in, from 1; 0 outside a repeat."""

    def attribute(self, name: str) -> XValue:
        """The attribute ``name`` of the choice that may be offered; "" when it has none, or outside a choice filter."""

    def lookup(self, name: str) -> XValue:
        """The answer to ``name``; "" when it is not answered, not asked or set aside."""

    def label(self, name: str, value: str) -> str:
        """The words of the choice ``value`` of the question ``name``; "" when it has no such choice."""

    def rows(self, name: str) -> tuple[Mapping[str, XValue], ...]:
        """The rows of the repeat ``name``, or of the repeat that holds the question ``name``; else none."""


def to_number(value: XValue) -> float:
    """``value`` as a number; dates count days from 1 January 1970; what is no number is NaN."""
    match value:
        case str():
            return float(value) if _NUMBER.fullmatch(value) else NAN
        case bool() | float():
            return float(value)
        case int() | Decimal():
            return _as_float(value)
        case datetime():
            seconds = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second).total_seconds()
            return value.toordinal() - EPOCH_DAY + (seconds + value.microsecond / 1e6) / 86_400
        case date():
            return float(value.toordinal() - EPOCH_DAY)
        case _:
            return to_number(to_text(value))


def _as_float(value: int | Decimal) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.copysign(math.inf, value)


def to_text(value: XValue) -> str:
    """``value`` as text: whole numbers without a point, dates as 2026-03-06, several choices with spaces."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case float():
            return _number_text(value)
        case int():
            return str(value)
        case Decimal():
            return _number_text(float(value))
        case datetime():
            return value.isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case _:
            return " ".join(value)


def _number_text(value: float) -> str:
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == int(value):
        return str(int(value))
    return format(Decimal(repr(value)), "f")


def to_truth(value: XValue) -> bool:
    """``value`` as yes or no: empty text, zero and NaN are no."""
    match value:
        case bool():
            return value
        case int() | float() | Decimal():
            return not math.isnan(value) and value != 0
        case str() | tuple():
            return bool(value)
        case _:
            return True


def to_day(value: XValue) -> date | None:
    """``value`` as a date, from a date, 2026-03-06 or a count of days; else None."""
    match value:
        case datetime():
            return value.date()
        case date():
            return value
        case str() if _DAY.fullmatch(value) or _MOMENT.fullmatch(value):
            try:
                return date.fromisoformat(value[:10])
            except ValueError:
                return None
        case _:
            moment = to_moment(value)
            return None if moment is None else moment.date()


def to_moment(value: XValue) -> datetime | None:
    """``value`` as a date with a time; a date alone is its midnight; else None."""
    match value:
        case datetime():
            return value
        case date():
            return datetime.combine(value, time())
        case str() if _DAY.fullmatch(value) or _MOMENT.fullmatch(value):
            try:
                return datetime.fromisoformat(value)
            except ValueError:
                return None
        case _:
            days = to_number(value)
            if math.isnan(days) or not 1 - EPOCH_DAY <= days < date.max.toordinal() - EPOCH_DAY:
                return None
            return datetime(1970, 1, 1) + timedelta(days=days)  # noqa: DTZ001 - wall-clock, as scopes give it


def to_order(value: XValue) -> float:
    """``value`` for telling earlier from later and less from more: as ``to_number``, and dates in text as dates."""
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        moment = to_moment(value) if _DAY.match(value) else None
        return NAN if moment is None else to_number(moment)
    return to_number(value)


def is_equal(left: XValue, right: XValue) -> bool:
    """XPath's ``=``; a date equals the same date written as text."""
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, bool) or isinstance(right, bool):
        return to_truth(left) == to_truth(right)
    if isinstance(left, date) or isinstance(right, date):
        return to_order(left) == to_order(right)
    if isinstance(left, int | float | Decimal) or isinstance(right, int | float | Decimal):
        return to_number(left) == to_number(right)
    return to_text(left) == to_text(right)
