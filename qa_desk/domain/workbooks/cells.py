"""What a cell that came back says, for the slot it stands in; or why it says nothing that can be taken."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from qa_desk.domain.answer_words import STANDING_WORDS
from qa_desk.domain.dates import DateProblem, parse_date, short_date
from qa_desk.domain.text import LONGEST_TEXT, clean_text, too_long
from qa_desk.domain.wording import listed
from qa_desk.domain.workbooks.parts import CellValue, Held, said
from qa_desk.domain.workbooks.slots import Slot, SlotKind

MOST_DIGITS = 15
_MIDNIGHT = re.compile(r"[ T]00:00(?::00(?:\.0+)?)?$")


class CellProblem(ValueError):  # noqa: N818 - what the report says of a cell
    """Why a cell cannot be taken, as a sentence."""


def read_cell(slot: Slot, value: CellValue, today: date) -> Held:
    """What the cell says, as the desk keeps it; raises CellProblem, and never guesses."""
    text = clean_text(value).strip() if isinstance(value, str) else said(value)
    if not text:
        return None
    folded = _folded(text)
    for aside in slot.asides:
        if folded in (_folded(STANDING_WORDS[aside]), _folded(aside.value)):
            return aside
    match slot.kind:
        case SlotKind.CHOICE:
            return _chosen(slot, text)
        case SlotKind.SEVERAL:
            return tuple(dict.fromkeys(_chosen(slot, one) for one in text.split(";") if one.strip())) or None
        case SlotKind.DATE:
            return _day(slot, value, text, today)
        case SlotKind.WHOLE | SlotKind.DECIMAL:
            return _number(text, whole=slot.kind is SlotKind.WHOLE)
        case SlotKind.TEXT:
            return _fitting(text)
        case SlotKind.SOURCES:
            return tuple(line.strip() for line in _fitting(text).split("\n") if line.strip())


def _chosen(slot: Slot, text: str) -> str:
    """By its words, or by its name in the template; capitals and spaces make no difference."""
    folded = _folded(text)
    for value, label in slot.offered:
        if folded == _folded(label):
            return value
    for value, _ in slot.offered:
        if folded == _folded(value):
            return value
    if not slot.is_strict:
        return _fitting(text)
    offered = slot.all_words
    if not offered:
        raise CellProblem("This row takes no answer of its own. Fill in the rows below it.")
    raise CellProblem(f"“{_short(text)}” is not one of the words offered: {listed(offered, 'or')}.")


def _day(slot: Slot, value: CellValue, text: str, today: date) -> date:
    if isinstance(value, date):
        day = value
    else:
        try:
            day = parse_date(_MIDNIGHT.sub("", text), today)
        except DateProblem as problem:
            raise CellProblem(f"“{_short(text)}” cannot be taken. {problem.message_for('The date')}.") from None
    if day > today and not slot.may_be_future:
        raise CellProblem(f"{short_date(day)} is in the future. The date must be today or in the past.")
    return day


def _number(text: str, *, whole: bool) -> int | Decimal:
    try:
        number = Decimal(text.replace("\u2212", "-"))
    except InvalidOperation:
        number = Decimal("NaN")
    wanted = "a whole number, like 12" if whole else "a number, like 2.5"
    if not number.is_finite() or (whole and number != number.to_integral_value()):
        raise CellProblem(f"“{_short(text)}” must be {wanted}.")
    if len(number.as_tuple().digits) > MOST_DIGITS or abs(number.adjusted()) > MOST_DIGITS:
        raise CellProblem(f"A number may have up to {MOST_DIGITS} digits.")
    return int(number) if whole else number


def _fitting(text: str) -> str:
    if too_long(text):
        raise CellProblem(f"The text is {len(text):,} characters long, and {LONGEST_TEXT:,} can be kept.")
    return text


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59].rstrip()}…"
