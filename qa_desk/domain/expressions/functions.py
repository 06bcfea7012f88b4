"""The functions of the expression language, by their XLSForm/ODK names."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from qa_desk.domain.expressions.tree import CHOICE_NAME
from qa_desk.domain.expressions.values import (
    NAN,
    Scope,
    XValue,
    to_day,
    to_moment,
    to_number,
    to_text,
    to_truth,
)
from qa_desk.domain.language import tr
from qa_desk.domain.text import LONGEST_TEXT

Evaluate = Callable[[Scope], XValue]
Sequence = Callable[[Scope], tuple[XValue, ...]]

MANY = 1_000
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""As XLSForm writes them whatever the language: what is worked out is kept in the desk."""
_DAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))


@dataclass(frozen=True)
class Function:
    """A function of values: how many it takes, and what it makes of them."""

    least: int
    most: int
    apply: Callable[..., XValue]


@dataclass(frozen=True)
class ScopeFunction:
    """A function that asks the form something, or works out only the arguments it needs."""

    least: int
    most: int
    apply: Callable[..., XValue]  # the scope, then one Evaluate for each argument


@dataclass(frozen=True)
class SequenceFunction:
    """A function over all the values its arguments stand for, through every row of a repeat."""

    least: int
    most: int
    apply: Callable[[tuple[XValue, ...]], XValue]


def _choices(value: XValue) -> list[str]:
    return list(value) if isinstance(value, tuple) else to_text(value).split()


def _selected(chosen: XValue, choice: XValue) -> bool:
    return to_text(choice).strip() in _choices(chosen)


def _selected_at(chosen: XValue, index: XValue) -> str:
    choices, place = _choices(chosen), to_number(index)
    return choices[int(place)] if 0 <= place < len(choices) else ""


def _substr(text: XValue, start: XValue, end: XValue = math.inf) -> str:
    whole = to_text(text)

    def place(value: XValue) -> int:
        wanted = to_number(value)
        if math.isnan(wanted):
            return 0
        if wanted < 0:
            wanted += len(whole)
        return int(min(max(wanted, 0), len(whole)))

    return whole[place(start) : place(end)]


def _before(text: XValue, mark: XValue) -> str:
    head, found, _ = to_text(text).partition(to_text(mark)) if to_text(mark) else ("", "", "")
    return head if found else ""


def _after(text: XValue, mark: XValue) -> str:
    return to_text(text).partition(to_text(mark))[2] if to_text(mark) else to_text(text)


def _translate(text: XValue, old: XValue, new: XValue) -> str:
    targets = to_text(new)
    table: dict[int, str] = {}
    for index, character in enumerate(to_text(old)):
        table.setdefault(ord(character), targets[index] if index < len(targets) else "")
    return to_text(text).translate(table)


def _round(value: XValue, places: XValue = 0) -> float:
    number, digits = to_number(value), to_number(places)
    if math.isnan(digits) or not math.isfinite(number) or abs(number) >= 1e15 or abs(digits) > 15:
        return number
    if digits == 0:
        return math.floor(number + 0.5)
    step = Decimal(1).scaleb(-int(digits))
    try:
        return float((Decimal(repr(number)) / step).quantize(Decimal(1), ROUND_HALF_UP) * step)
    except InvalidOperation:  # more places than the number has digits
        return number


def _int(value: XValue) -> float:
    number = to_number(value)
    return float(math.trunc(number)) if math.isfinite(number) else number


def _whole(rounding: Callable[[float], int]) -> Callable[[XValue], float]:
    def apply(value: XValue) -> float:
        number = to_number(value)
        return float(rounding(number)) if math.isfinite(number) else number

    return apply


def _real(calculate: Callable[..., float | complex]) -> Callable[..., float]:
    def apply(*values: XValue) -> float:
        try:
            result = calculate(*(to_number(value) for value in values))
        except (ValueError, ArithmeticError):
            return NAN
        return result if isinstance(result, float) else NAN

    return apply


def _date(value: XValue) -> XValue:
    return to_day(value) or ""


def _date_time(value: XValue) -> XValue:
    return to_moment(value) or ""


def _decimal_date_time(value: XValue) -> float:
    moment = to_moment(value)
    return NAN if moment is None else to_number(moment)


def _format_date(value: XValue, pattern: XValue) -> str:
    moment = to_moment(value)
    if moment is None:
        return ""
    parts = iter(to_text(pattern))
    return "".join(_date_part(moment, next(parts, "%")) if sign == "%" else sign for sign in parts)


def _date_part(moment: datetime, code: str) -> str:
    return {
        "Y": f"{moment.year:04}",
        "y": f"{moment.year % 100:02}",
        "m": f"{moment.month:02}",
        "n": str(moment.month),
        "b": _MONTHS[moment.month - 1],
        "d": f"{moment.day:02}",
        "e": str(moment.day),
        "a": _DAYS[moment.weekday()],
        "H": f"{moment.hour:02}",
        "h": str(moment.hour),
        "M": f"{moment.minute:02}",
        "S": f"{moment.second:02}",
        "3": f"{moment.microsecond // 1000:03}",
        "%": "%",
    }.get(code, "%" + code)


def _decimal_time(value: XValue) -> float:
    moment = to_moment(value) if isinstance(value, datetime) else to_moment(f"1970-01-01T{to_text(value).strip()}")
    if moment is None:
        return NAN
    return (moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6) / 86_400


def _if(scope: Scope, condition: Evaluate, then: Evaluate, otherwise: Evaluate) -> XValue:
    return then(scope) if to_truth(condition(scope)) else otherwise(scope)


def _coalesce(scope: Scope, *options: Evaluate) -> XValue:
    for option in options:
        value = option(scope)
        if value not in ("", ()):
            return value
    return ""


def _once(scope: Scope, value: Evaluate) -> XValue:
    return scope.current if scope.current not in ("", ()) else value(scope)


def _numbers(values: tuple[XValue, ...]) -> list[float]:
    return [to_number(value) for value in values if value != ""]


def _sum(values: tuple[XValue, ...]) -> float:
    return float(sum(_numbers(values)))


def _least(values: tuple[XValue, ...]) -> float:
    numbers = _numbers(values)
    return NAN if not numbers or any(math.isnan(number) for number in numbers) else min(numbers)


def _greatest(values: tuple[XValue, ...]) -> float:
    numbers = _numbers(values)
    return NAN if not numbers or any(math.isnan(number) for number in numbers) else max(numbers)


def _answered(values: tuple[XValue, ...]) -> float:
    return float(sum(1 for value in values if value not in ("", ())))


def _within(count: float, least: XValue, most: XValue) -> bool:
    """ODK's two bounds: -1 stands for none."""
    lowest, highest = to_number(least), to_number(most)
    return (lowest == -1 or count >= lowest) and (highest == -1 or count <= highest)


def _checklist(least: XValue, most: XValue, *answers: XValue) -> bool:
    return _within(float(sum(map(to_truth, answers))), least, most)


def _weighted_checklist(least: XValue, most: XValue, *pairs: XValue) -> bool:
    weighed = (to_number(weight) for answer, weight in zip(pairs[::2], pairs[1::2], strict=False) if to_truth(answer))
    return _within(sum(weighed), least, most)


def _length(scope: Scope, *text: Evaluate) -> float:
    return float(len(to_text(text[0](scope) if text else scope.current)))


def _joined(separator: str, values: tuple[XValue, ...]) -> str:
    """The texts of all values as one, cut visibly where it would be longer than any answer: none can explode."""
    found: list[str] = []
    left = LONGEST_TEXT
    for value in values:
        found.append(to_text(value))
        left -= len(found[-1]) + (len(separator) if len(found) > 1 else 0)
        if left < 0:
            return separator.join(found)[: LONGEST_TEXT - 1] + "…"
    return separator.join(found)


def _join(values: tuple[XValue, ...]) -> str:
    return _joined(to_text(values[0]), values[1:]) if values else ""


FUNCTIONS: Mapping[str, Function | ScopeFunction | SequenceFunction] = {
    "selected": Function(2, 2, _selected),
    "count-selected": Function(1, 1, lambda chosen: float(len(_choices(chosen)))),
    "selected-at": Function(2, 2, _selected_at),
    "not": Function(1, 1, lambda value: not to_truth(value)),
    "true": Function(0, 0, lambda: True),
    "false": Function(0, 0, lambda: False),
    "boolean": Function(1, 1, to_truth),
    "boolean-from-string": Function(1, 1, lambda value: to_text(value) in ("true", "1")),
    "number": Function(1, 1, to_number),
    "int": Function(1, 1, _int),
    "round": Function(1, 2, _round),
    "floor": Function(1, 1, _whole(math.floor)),
    "ceiling": Function(1, 1, _whole(math.ceil)),
    "abs": Function(1, 1, _real(abs)),
    "pow": Function(2, 2, _real(pow)),
    "sqrt": Function(1, 1, _real(math.sqrt)),
    "exp": Function(1, 1, _real(math.exp)),
    "exp10": Function(1, 1, _real(lambda power: pow(10.0, power))),
    "log": Function(1, 1, _real(math.log)),
    "log10": Function(1, 1, _real(math.log10)),
    **{name: Function(1, 1, _real(getattr(math, name))) for name in ("sin", "cos", "tan", "asin", "acos", "atan")},
    "atan2": Function(2, 2, _real(math.atan2)),
    "pi": Function(0, 0, lambda: math.pi),
    "string": Function(1, 1, to_text),
    "string-length": ScopeFunction(0, 1, _length),
    "contains": Function(2, 2, lambda text, part: to_text(part) in to_text(text)),
    "starts-with": Function(2, 2, lambda text, part: to_text(text).startswith(to_text(part))),
    "ends-with": Function(2, 2, lambda text, part: to_text(text).endswith(to_text(part))),
    "substr": Function(2, 3, _substr),
    "substring-before": Function(2, 2, _before),
    "substring-after": Function(2, 2, _after),
    "translate": Function(3, 3, _translate),
    "normalize-space": Function(1, 1, lambda text: " ".join(to_text(text).split())),
    "concat": SequenceFunction(1, MANY, lambda values: _joined("", values)),
    "join": SequenceFunction(2, MANY, _join),
    "date": Function(1, 1, _date),
    "date-time": Function(1, 1, _date_time),
    "decimal-date-time": Function(1, 1, _decimal_date_time),
    "decimal-time": Function(1, 1, _decimal_time),
    "format-date": Function(2, 2, _format_date),
    "format-date-time": Function(2, 2, _format_date),
    "count": SequenceFunction(1, 1, lambda values: float(len(values))),
    "count-non-empty": SequenceFunction(1, 1, _answered),
    "sum": SequenceFunction(1, MANY, _sum),
    "min": SequenceFunction(1, MANY, _least),
    "max": SequenceFunction(1, MANY, _greatest),
    "if": ScopeFunction(3, 3, _if),
    "coalesce": ScopeFunction(2, MANY, _coalesce),
    "checklist": Function(3, MANY, _checklist),
    "weighted-checklist": Function(4, MANY, _weighted_checklist),
    "once": ScopeFunction(1, 1, _once),
    "today": ScopeFunction(0, 0, lambda scope: scope.today),
    "now": ScopeFunction(0, 0, lambda scope: scope.now),
}

BUILT_WITH_THE_EXPRESSION = {"position": (0, 1), "indexed-repeat": (3, 3), "regex": (2, 2), CHOICE_NAME: (2, 2)}
"""Functions that read their arguments' text: how many arguments each takes."""
